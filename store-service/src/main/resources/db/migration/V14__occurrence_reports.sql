-- What several documents tell of the same trip, instrument or figure, for people to read.

CREATE VIEW chancery.report_trip AS
SELECT
  trip.id AS trip_id,
  trip.visitor,
  trip.visitor_role,
  trip.visitor_country,
  chancery.country_name(trip.visitor_country) AS visitor_country_name,
  trip.host_country,
  chancery.country_name(trip.host_country) AS host_country_name,
  array_to_string(trip.places, ', ') AS places,
  chancery.readable_date(trip.start) AS starts,
  chancery.readable_date(trip."end") AS ends,
  trip.period AS dates,
  trip.status,
  trip.visit_kind,
  trip.documents,
  trip.tellings,
  trip.sources,
  (SELECT evidence.quote FROM chancery.evidence
   WHERE evidence.event_id = trip.id AND evidence.ordinal = 1) AS quote,
  trip.confidence,
  trip.first_reported,
  trip.last_reported,
  trip.reported,
  trip.start AS start_iso,
  trip."end" AS end_iso,
  lower(trip.period) AS first_day,
  upper(trip.period) - 1 AS last_day
FROM chancery.trip;

CREATE VIEW chancery.report_instrument AS
SELECT
  instrument.id AS instrument_id,
  instrument.parties,
  (SELECT string_agg(chancery.country_name(party.code), ', ' ORDER BY party.place)
   FROM unnest(instrument.parties) WITH ORDINALITY AS party (code, place)) AS party_names,
  instrument.kind,
  instrument.subject,
  instrument.count,
  instrument.stage,
  chancery.readable_date(instrument.date) AS reached,
  (SELECT string_agg(concat_ws(' ', stage.stage, chancery.readable_date(stage.date)), ', '
     ORDER BY stage.ordinal)
   FROM chancery.instrument_stage AS stage WHERE stage.instrument_id = instrument.id) AS life,
  instrument.period AS dates,
  instrument.documents,
  instrument.tellings,
  instrument.sources,
  (SELECT evidence.quote FROM chancery.evidence
   WHERE evidence.event_id = instrument.id AND evidence.ordinal = 1) AS quote,
  instrument.confidence,
  instrument.first_reported,
  instrument.last_reported,
  instrument.reported,
  instrument.date AS reached_iso,
  lower(instrument.period) AS first_day,
  upper(instrument.period) - 1 AS last_day
FROM chancery.instrument;

CREATE VIEW chancery.report_trade_series AS
SELECT
  series.id AS series_id,
  series.flow,
  series.reporter,
  chancery.country_name(series.reporter) AS reporter_name,
  series.partner,
  chancery.country_name(series.partner) AS partner_name,
  series.commodity,
  series.unit,
  series.actuality,
  chancery.readable_date(series.period) AS period,
  series.period_range AS dates,
  series.value,
  series.low,
  series.high,
  series.value IS NULL AND series.low IS NOT NULL AS contradicted,
  series.change_pct,
  series.reports,
  series.documents,
  series.sources,
  (SELECT evidence.quote FROM chancery.evidence
   WHERE evidence.event_id = series.id AND evidence.ordinal = 1) AS quote,
  series.confidence,
  series.first_reported,
  series.last_reported,
  series.reported,
  series.period AS period_iso,
  lower(series.period_range) AS first_day,
  upper(series.period_range) - 1 AS last_day,
  CASE series.flow WHEN 'EXPORT' THEN 'X' WHEN 'IMPORT' THEN 'M' END AS comtrade_flow,
  (SELECT country.comtrade FROM chancery.country WHERE country.code = series.reporter)
    AS comtrade_reporter,
  (SELECT country.comtrade FROM chancery.country WHERE country.code = series.partner)
    AS comtrade_partner,
  CASE WHEN series.period ~ '^\d{4}(-\d\d)?$' THEN replace(series.period, '-', '') END
    AS comtrade_period,
  CASE length(series.period) WHEN 4 THEN 'A' WHEN 7 THEN 'M' END AS comtrade_frequency
FROM chancery.trade_series AS series;

-- In the shape of the lists that the Office of the Historian of the State Department keeps.
CREATE VIEW chancery.travels_abroad AS
SELECT
  trip.visitor_country AS home,
  trip.visitor_country_name AS home_name,
  trip.visitor AS traveler,
  trip.visitor_role AS office,
  trip.host_country_name AS country,
  nullif(trip.places, '') AS city,
  concat_ws(' ', initcap(trip.visit_kind) || ' visit.',
    CASE WHEN trip.status IN ('PROPOSED', 'PLANNED', 'CANCELLED') THEN initcap(trip.status) || '.' END,
    '“' || trip.quote || '”') AS description,
  concat_ws(' – ', trip.starts, trip.ends) AS date,
  trip.dates,
  trip.status,
  trip.documents,
  trip.trip_id
FROM chancery.report_trip AS trip
WHERE chancery.is_leader(trip.visitor_role) AND trip.visitor_country IS NOT NULL;

CREATE VIEW chancery.visits_by_foreign_leaders AS
SELECT
  trip.host_country AS host,
  trip.host_country_name AS host_name,
  trip.visitor_country_name AS country,
  trip.visitor,
  trip.visitor_role AS office,
  concat_ws(' ', initcap(trip.visit_kind) || ' visit.',
    CASE WHEN trip.status IN ('PROPOSED', 'PLANNED', 'CANCELLED') THEN initcap(trip.status) || '.' END,
    '“' || trip.quote || '”') AS description,
  concat_ws(' – ', trip.starts, trip.ends) AS date,
  trip.dates,
  trip.status,
  trip.documents,
  trip.trip_id
FROM chancery.report_trip AS trip
WHERE chancery.is_leader(trip.visitor_role) AND trip.host_country IS NOT NULL;

CREATE FUNCTION chancery.trips_of(
  country text, since text DEFAULT NULL, until text DEFAULT NULL)
  RETURNS TABLE (direction text, visitor text, visitor_role text, visitor_country_name text,
    host_country_name text, starts text, ends text, status text, documents integer,
    sources text[], quote text, dates daterange, trip_id uuid)
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH asked AS MATERIALIZED (SELECT chancery.country_code(country) AS code)
  SELECT CASE asked.code WHEN trip.visitor_country THEN 'ABROAD' ELSE 'RECEIVED' END,
    trip.visitor, trip.visitor_role, trip.visitor_country_name, trip.host_country_name,
    trip.starts, trip.ends, trip.status, trip.documents, trip.sources, trip.quote, trip.dates,
    trip.trip_id
  FROM asked
  JOIN chancery.report_trip AS trip
    ON trip.visitor_country = asked.code OR trip.host_country = asked.code
  WHERE since IS NULL AND until IS NULL OR trip.dates && chancery.days(since, until)
  ORDER BY lower(trip.dates), trip.visitor, trip.trip_id
$$;
COMMENT ON FUNCTION chancery.trips_of(text, text, text) IS
  'Trips that a country''s people made (ABROAD) and that it RECEIVED, by date, each once, however many documents tell of it.';

-- It reads tables that readers do not see, and gives away no more than the report views.
ALTER FUNCTION chancery.event_json(uuid) SECURITY DEFINER SET search_path = pg_catalog, pg_temp;

COMMENT ON VIEW chancery.report_trip IS 'Trips to read, each once however many documents tell of it.';
COMMENT ON COLUMN chancery.report_trip.trip_id IS 'trip.id';
COMMENT ON COLUMN chancery.report_trip.visitor IS 'The fullest form of the name that a document gives';
COMMENT ON COLUMN chancery.report_trip.visitor_role IS 'The office that most documents give';
COMMENT ON COLUMN chancery.report_trip.visitor_country IS 'Code of whom the visitor speaks for';
COMMENT ON COLUMN chancery.report_trip.visitor_country_name IS 'Its English name';
COMMENT ON COLUMN chancery.report_trip.host_country IS 'Code of where the trip goes';
COMMENT ON COLUMN chancery.report_trip.host_country_name IS 'Its English name';
COMMENT ON COLUMN chancery.report_trip.places IS 'Cities and venues, separated by commas';
COMMENT ON COLUMN chancery.report_trip.starts IS 'When it starts, readable';
COMMENT ON COLUMN chancery.report_trip.ends IS 'When it ends, readable';
COMMENT ON COLUMN chancery.report_trip.dates IS 'The days it can touch; to filter and sort by';
COMMENT ON COLUMN chancery.report_trip.status IS 'PROPOSED, PLANNED, ONGOING, COMPLETED or CANCELLED, as told last and by most';
COMMENT ON COLUMN chancery.report_trip.visit_kind IS 'STATE, OFFICIAL, WORKING or PRIVATE';
COMMENT ON COLUMN chancery.report_trip.documents IS 'Number of documents that tell of it';
COMMENT ON COLUMN chancery.report_trip.tellings IS 'Number of visits that tell of it';
COMMENT ON COLUMN chancery.report_trip.sources IS 'Sources of its documents';
COMMENT ON COLUMN chancery.report_trip.quote IS 'First words of the document that told it first';
COMMENT ON COLUMN chancery.report_trip.confidence IS 'The highest confidence of its visits, 0 to 1';
COMMENT ON COLUMN chancery.report_trip.first_reported IS 'When the first of its documents was published, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.report_trip.last_reported IS 'When the last of them was published, in that form';
COMMENT ON COLUMN chancery.report_trip.reported IS 'The days from the first to the last of them';
COMMENT ON COLUMN chancery.report_trip.start_iso IS 'When it starts, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.report_trip.end_iso IS 'When it ends, in that form';
COMMENT ON COLUMN chancery.report_trip.first_day IS 'First day of dates';
COMMENT ON COLUMN chancery.report_trip.last_day IS 'Last day of dates';
COMMENT ON VIEW chancery.report_instrument IS 'Instruments to read, each once with the stages of its life.';
COMMENT ON COLUMN chancery.report_instrument.instrument_id IS 'instrument.id';
COMMENT ON COLUMN chancery.report_instrument.parties IS 'Codes of the parties, sorted';
COMMENT ON COLUMN chancery.report_instrument.party_names IS 'Their English names in the same order';
COMMENT ON COLUMN chancery.report_instrument.kind IS 'The most exact kind that most documents give';
COMMENT ON COLUMN chancery.report_instrument.subject IS 'The subject in the words of the document that says most';
COMMENT ON COLUMN chancery.report_instrument.count IS 'Number of instruments, null for a plural without a number';
COMMENT ON COLUMN chancery.report_instrument.stage IS 'The latest stage told: PROPOSED to TERMINATED';
COMMENT ON COLUMN chancery.report_instrument.reached IS 'When that stage was or will be reached, readable';
COMMENT ON COLUMN chancery.report_instrument.life IS 'Its stages with their dates, in the order of a life';
COMMENT ON COLUMN chancery.report_instrument.dates IS 'The days from its first dated stage to its last; to filter and sort by';
COMMENT ON COLUMN chancery.report_instrument.documents IS 'Number of documents that tell of it';
COMMENT ON COLUMN chancery.report_instrument.tellings IS 'Number of agreements (events) that tell of it';
COMMENT ON COLUMN chancery.report_instrument.sources IS 'Sources of its documents';
COMMENT ON COLUMN chancery.report_instrument.quote IS 'First words of the document that told it first';
COMMENT ON COLUMN chancery.report_instrument.confidence IS 'The highest confidence of its agreements, 0 to 1';
COMMENT ON COLUMN chancery.report_instrument.first_reported IS 'When the first of its documents was published, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.report_instrument.last_reported IS 'When the last of them was published, in that form';
COMMENT ON COLUMN chancery.report_instrument.reported IS 'The days from the first to the last of them';
COMMENT ON COLUMN chancery.report_instrument.reached_iso IS 'When that stage was or will be reached, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.report_instrument.first_day IS 'First day of dates';
COMMENT ON COLUMN chancery.report_instrument.last_day IS 'Last day of dates';
COMMENT ON VIEW chancery.report_trade_series IS 'Trade figures to read, each point of a series once with all its reports.';
COMMENT ON COLUMN chancery.report_trade_series.series_id IS 'trade_series.id';
COMMENT ON COLUMN chancery.report_trade_series.flow IS 'EXPORT, IMPORT, TURNOVER, BALANCE, CONTRACT, INVESTMENT or CREDIT';
COMMENT ON COLUMN chancery.report_trade_series.reporter IS 'Code of whose figure it is';
COMMENT ON COLUMN chancery.report_trade_series.reporter_name IS 'Its English name';
COMMENT ON COLUMN chancery.report_trade_series.partner IS 'Code of the other side, WLD for the world';
COMMENT ON COLUMN chancery.report_trade_series.partner_name IS 'Its English name';
COMMENT ON COLUMN chancery.report_trade_series.commodity IS 'The goods; null where all goods are meant';
COMMENT ON COLUMN chancery.report_trade_series.unit IS 'ISO 4217 code, or goods or physical unit in the singular';
COMMENT ON COLUMN chancery.report_trade_series.actuality IS 'ACTUAL, TARGET or FORECAST';
COMMENT ON COLUMN chancery.report_trade_series.period IS 'The time it is for, readable';
COMMENT ON COLUMN chancery.report_trade_series.dates IS 'The days that period can mean; to filter and sort by';
COMMENT ON COLUMN chancery.report_trade_series.value IS 'The amount in which all reports agree but for rounding; null where they do not';
COMMENT ON COLUMN chancery.report_trade_series.low IS 'The lowest amount reported';
COMMENT ON COLUMN chancery.report_trade_series.high IS 'The highest amount reported';
COMMENT ON COLUMN chancery.report_trade_series.contradicted IS 'Whether reports contradict each other';
COMMENT ON COLUMN chancery.report_trade_series.change_pct IS 'Change against an earlier time in percent, signed';
COMMENT ON COLUMN chancery.report_trade_series.reports IS 'Number of trade figures that tell of it';
COMMENT ON COLUMN chancery.report_trade_series.documents IS 'Number of documents that tell of it';
COMMENT ON COLUMN chancery.report_trade_series.sources IS 'Sources of its documents';
COMMENT ON COLUMN chancery.report_trade_series.quote IS 'First words of the document that told it first';
COMMENT ON COLUMN chancery.report_trade_series.confidence IS 'The highest confidence of its figures, 0 to 1';
COMMENT ON COLUMN chancery.report_trade_series.first_reported IS 'When the first of its documents was published, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.report_trade_series.last_reported IS 'When the last of them was published, in that form';
COMMENT ON COLUMN chancery.report_trade_series.reported IS 'The days from the first to the last of them';
COMMENT ON COLUMN chancery.report_trade_series.period_iso IS 'The time it is for, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.report_trade_series.first_day IS 'First day of dates';
COMMENT ON COLUMN chancery.report_trade_series.last_day IS 'Last day of dates';
COMMENT ON COLUMN chancery.report_trade_series.comtrade_flow IS 'X for exports, M for imports, as in UN Comtrade; null for others';
COMMENT ON COLUMN chancery.report_trade_series.comtrade_reporter IS 'country.comtrade of the reporter';
COMMENT ON COLUMN chancery.report_trade_series.comtrade_partner IS 'country.comtrade of the partner, 0 for the world';
COMMENT ON COLUMN chancery.report_trade_series.comtrade_period IS 'Period as UN Comtrade writes it: 2001 for a year, 200103 for a month; null for others';
COMMENT ON COLUMN chancery.report_trade_series.comtrade_frequency IS 'A for a year, M for a month; null for other periods';
COMMENT ON VIEW chancery.travels_abroad IS 'Trips of heads of state and government and foreign ministers, in the shape of the lists of travels that the State Department keeps; for those of the United States, home = USA.';
COMMENT ON COLUMN chancery.travels_abroad.home IS 'Code of the country whose leader travels';
COMMENT ON COLUMN chancery.travels_abroad.home_name IS 'Its English name';
COMMENT ON COLUMN chancery.travels_abroad.traveler IS 'Who travels';
COMMENT ON COLUMN chancery.travels_abroad.office IS 'Office of the traveler';
COMMENT ON COLUMN chancery.travels_abroad.country IS 'Where the trip goes, by name';
COMMENT ON COLUMN chancery.travels_abroad.city IS 'Cities and venues, separated by commas';
COMMENT ON COLUMN chancery.travels_abroad.description IS 'Rank of the visit, how far it came where it was not made, and the words of the document that told it first';
COMMENT ON COLUMN chancery.travels_abroad.date IS 'From when to when, readable';
COMMENT ON COLUMN chancery.travels_abroad.dates IS 'The days it can touch; to filter and sort by';
COMMENT ON COLUMN chancery.travels_abroad.status IS 'PROPOSED, PLANNED, ONGOING, COMPLETED or CANCELLED';
COMMENT ON COLUMN chancery.travels_abroad.documents IS 'Number of documents that tell of it';
COMMENT ON COLUMN chancery.travels_abroad.trip_id IS 'trip.id';
COMMENT ON VIEW chancery.visits_by_foreign_leaders IS 'Visits by heads of state and government and foreign ministers, in the shape of the lists that the State Department keeps; for those to the United States, host = USA.';
COMMENT ON COLUMN chancery.visits_by_foreign_leaders.host IS 'Code of the country that receives';
COMMENT ON COLUMN chancery.visits_by_foreign_leaders.host_name IS 'Its English name';
COMMENT ON COLUMN chancery.visits_by_foreign_leaders.country IS 'Whom the visitor speaks for, by name';
COMMENT ON COLUMN chancery.visits_by_foreign_leaders.visitor IS 'Who comes';
COMMENT ON COLUMN chancery.visits_by_foreign_leaders.office IS 'Office of the visitor';
COMMENT ON COLUMN chancery.visits_by_foreign_leaders.description IS 'Rank of the visit, how far it came where it was not made, and the words of the document that told it first';
COMMENT ON COLUMN chancery.visits_by_foreign_leaders.date IS 'From when to when, readable';
COMMENT ON COLUMN chancery.visits_by_foreign_leaders.dates IS 'The days it can touch; to filter and sort by';
COMMENT ON COLUMN chancery.visits_by_foreign_leaders.status IS 'PROPOSED, PLANNED, ONGOING, COMPLETED or CANCELLED';
COMMENT ON COLUMN chancery.visits_by_foreign_leaders.documents IS 'Number of documents that tell of it';
COMMENT ON COLUMN chancery.visits_by_foreign_leaders.trip_id IS 'trip.id';
