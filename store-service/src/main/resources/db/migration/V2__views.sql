CREATE FUNCTION chancery.readable_date(iso text) RETURNS text
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  RETURN (
    SELECT string_agg(
      CASE length(point)
        WHEN 4 THEN point
        WHEN 7 THEN to_char(to_date(point, 'YYYY-MM'), 'Mon YYYY')
        ELSE to_char(to_date(point, 'YYYY-MM-DD'), 'FMDD Mon YYYY')
      END, ' – ' ORDER BY place)
    FROM unnest(string_to_array(iso, '/')) WITH ORDINALITY AS points (point, place));
COMMENT ON FUNCTION chancery.readable_date(text) IS
  'A date of reduced precision for people: 12 Mar 2001, Mar 2001, 2001, Jan 2004 – Jun 2004.';

CREATE FUNCTION chancery.country_name(country text) RETURNS text
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  RETURN coalesce(
    (SELECT name FROM chancery.country AS known WHERE known.code = country),
    regexp_replace(country, '^(IGO|ORG):', ''));
COMMENT ON FUNCTION chancery.country_name(text) IS
  'English name of a code, what follows IGO: or ORG:, or the code itself where it is not known.';

CREATE VIEW chancery.report_visit AS
SELECT
  visit.id AS event_id,
  visit.visitor,
  visit.visitor_role,
  visit.visitor_country,
  chancery.country_name(visit.visitor_country) AS visitor_country_name,
  visit.host_country,
  chancery.country_name(visit.host_country) AS host_country_name,
  array_to_string(visit.places, ', ') AS places,
  chancery.readable_date(visit.start) AS starts,
  chancery.readable_date(visit."end") AS ends,
  visit.dates,
  visit.status,
  visit.visit_kind,
  visit.confidence,
  evidence.quote,
  visit.document_id,
  document.title AS document_title,
  document.source,
  document.url,
  chancery.readable_date(document.published) AS published,
  document.published_range,
  visit.engine
FROM chancery.visit
JOIN chancery.document ON document.id = visit.document_id
LEFT JOIN chancery.evidence ON evidence.event_id = visit.id AND evidence.ordinal = 1;
COMMENT ON VIEW chancery.report_visit IS 'Visits to read: names of countries, readable dates, the first words of evidence, the document.';
COMMENT ON COLUMN chancery.report_visit.event_id IS 'visit.id';
COMMENT ON COLUMN chancery.report_visit.visitor IS 'Lead person or delegation';
COMMENT ON COLUMN chancery.report_visit.visitor_role IS 'Office of the visitor';
COMMENT ON COLUMN chancery.report_visit.visitor_country IS 'Code of whom the visitor speaks for';
COMMENT ON COLUMN chancery.report_visit.visitor_country_name IS 'Its English name';
COMMENT ON COLUMN chancery.report_visit.host_country IS 'Code of where the trip goes';
COMMENT ON COLUMN chancery.report_visit.host_country_name IS 'Its English name';
COMMENT ON COLUMN chancery.report_visit.places IS 'Cities and venues, separated by commas';
COMMENT ON COLUMN chancery.report_visit.starts IS 'When it starts, readable';
COMMENT ON COLUMN chancery.report_visit.ends IS 'When it ends, readable';
COMMENT ON COLUMN chancery.report_visit.dates IS 'The days it can touch; to filter and sort by';
COMMENT ON COLUMN chancery.report_visit.status IS 'PROPOSED, PLANNED, ONGOING, COMPLETED or CANCELLED';
COMMENT ON COLUMN chancery.report_visit.visit_kind IS 'STATE, OFFICIAL, WORKING or PRIVATE';
COMMENT ON COLUMN chancery.report_visit.confidence IS 'How sure the engine is, 0 to 1';
COMMENT ON COLUMN chancery.report_visit.quote IS 'First words of the document that tell it';
COMMENT ON COLUMN chancery.report_visit.document_id IS 'document.id';
COMMENT ON COLUMN chancery.report_visit.document_title IS 'Title of the document';
COMMENT ON COLUMN chancery.report_visit.source IS 'Where the document came from';
COMMENT ON COLUMN chancery.report_visit.url IS 'Address of the document on the web';
COMMENT ON COLUMN chancery.report_visit.published IS 'When the document was published, readable';
COMMENT ON COLUMN chancery.report_visit.published_range IS 'The days that published can mean; to filter and sort by';
COMMENT ON COLUMN chancery.report_visit.engine IS 'Name and version of the engine';

CREATE VIEW chancery.report_agreement AS
SELECT
  agreement.id AS event_id,
  parties.codes AS parties,
  parties.names AS party_names,
  agreement.kind,
  agreement.stage,
  chancery.readable_date(agreement.date) AS reached,
  agreement.date_range AS dates,
  agreement.subject,
  agreement.count,
  agreement.confidence,
  evidence.quote,
  agreement.document_id,
  document.title AS document_title,
  document.source,
  document.url,
  chancery.readable_date(document.published) AS published,
  document.published_range,
  agreement.engine
FROM chancery.agreement
JOIN chancery.document ON document.id = agreement.document_id
LEFT JOIN chancery.evidence ON evidence.event_id = agreement.id AND evidence.ordinal = 1
CROSS JOIN LATERAL (
  SELECT
    coalesce(array_agg(party.country ORDER BY party.country), '{}') AS codes,
    string_agg(chancery.country_name(party.country), ', ' ORDER BY party.country) AS names
  FROM chancery.agreement_party AS party
  WHERE party.agreement_id = agreement.id) AS parties;
COMMENT ON VIEW chancery.report_agreement IS 'Agreements to read: names of parties, readable dates, the first words of evidence, the document.';
COMMENT ON COLUMN chancery.report_agreement.event_id IS 'agreement.id';
COMMENT ON COLUMN chancery.report_agreement.parties IS 'Codes of the parties, sorted; empty where the text does not tell';
COMMENT ON COLUMN chancery.report_agreement.party_names IS 'Their English names in the same order';
COMMENT ON COLUMN chancery.report_agreement.kind IS 'TREATY, AGREEMENT, MEMORANDUM, CONTRACT, PROTOCOL, DECLARATION, JOINT_VENTURE or OTHER';
COMMENT ON COLUMN chancery.report_agreement.stage IS 'Latest stage told: PROPOSED to TERMINATED';
COMMENT ON COLUMN chancery.report_agreement.reached IS 'When that stage was or will be reached, readable';
COMMENT ON COLUMN chancery.report_agreement.dates IS 'The days that reached can mean; to filter and sort by';
COMMENT ON COLUMN chancery.report_agreement.subject IS 'What it is about';
COMMENT ON COLUMN chancery.report_agreement.count IS 'Number of instruments, null for a plural without a number';
COMMENT ON COLUMN chancery.report_agreement.confidence IS 'How sure the engine is, 0 to 1';
COMMENT ON COLUMN chancery.report_agreement.quote IS 'First words of the document that tell it';
COMMENT ON COLUMN chancery.report_agreement.document_id IS 'document.id';
COMMENT ON COLUMN chancery.report_agreement.document_title IS 'Title of the document';
COMMENT ON COLUMN chancery.report_agreement.source IS 'Where the document came from';
COMMENT ON COLUMN chancery.report_agreement.url IS 'Address of the document on the web';
COMMENT ON COLUMN chancery.report_agreement.published IS 'When the document was published, readable';
COMMENT ON COLUMN chancery.report_agreement.published_range IS 'The days that published can mean; to filter and sort by';
COMMENT ON COLUMN chancery.report_agreement.engine IS 'Name and version of the engine';

CREATE VIEW chancery.report_trade_figure AS
SELECT
  figure.id AS event_id,
  figure.flow,
  figure.reporter,
  chancery.country_name(figure.reporter) AS reporter_name,
  figure.partner,
  chancery.country_name(figure.partner) AS partner_name,
  figure.amount,
  figure.unit,
  figure.commodity,
  chancery.readable_date(figure.period) AS period,
  figure.period_range AS dates,
  figure.change_pct,
  figure.actuality,
  figure.confidence,
  evidence.quote,
  figure.document_id,
  document.title AS document_title,
  document.source,
  document.url,
  chancery.readable_date(document.published) AS published,
  document.published_range,
  figure.engine
FROM chancery.trade_figure AS figure
JOIN chancery.document ON document.id = figure.document_id
LEFT JOIN chancery.evidence ON evidence.event_id = figure.id AND evidence.ordinal = 1;
COMMENT ON VIEW chancery.report_trade_figure IS 'Trade figures to read: names of countries, readable periods, the first words of evidence, the document.';
COMMENT ON COLUMN chancery.report_trade_figure.event_id IS 'trade_figure.id';
COMMENT ON COLUMN chancery.report_trade_figure.flow IS 'EXPORT, IMPORT, TURNOVER, BALANCE, CONTRACT, INVESTMENT or CREDIT';
COMMENT ON COLUMN chancery.report_trade_figure.reporter IS 'Code of whose figure it is';
COMMENT ON COLUMN chancery.report_trade_figure.reporter_name IS 'Its English name';
COMMENT ON COLUMN chancery.report_trade_figure.partner IS 'Code of the other side, WLD for the world';
COMMENT ON COLUMN chancery.report_trade_figure.partner_name IS 'Its English name';
COMMENT ON COLUMN chancery.report_trade_figure.amount IS 'Fully scaled; null where only a change is told';
COMMENT ON COLUMN chancery.report_trade_figure.unit IS 'ISO 4217 code, or goods or physical unit in the singular';
COMMENT ON COLUMN chancery.report_trade_figure.commodity IS 'The goods';
COMMENT ON COLUMN chancery.report_trade_figure.period IS 'The time it is for, readable';
COMMENT ON COLUMN chancery.report_trade_figure.dates IS 'The days that period can mean; to filter and sort by';
COMMENT ON COLUMN chancery.report_trade_figure.change_pct IS 'Change against an earlier time in percent, signed';
COMMENT ON COLUMN chancery.report_trade_figure.actuality IS 'ACTUAL, TARGET or FORECAST';
COMMENT ON COLUMN chancery.report_trade_figure.confidence IS 'How sure the engine is, 0 to 1';
COMMENT ON COLUMN chancery.report_trade_figure.quote IS 'First words of the document that tell it';
COMMENT ON COLUMN chancery.report_trade_figure.document_id IS 'document.id';
COMMENT ON COLUMN chancery.report_trade_figure.document_title IS 'Title of the document';
COMMENT ON COLUMN chancery.report_trade_figure.source IS 'Where the document came from';
COMMENT ON COLUMN chancery.report_trade_figure.url IS 'Address of the document on the web';
COMMENT ON COLUMN chancery.report_trade_figure.published IS 'When the document was published, readable';
COMMENT ON COLUMN chancery.report_trade_figure.published_range IS 'The days that published can mean; to filter and sort by';
COMMENT ON COLUMN chancery.report_trade_figure.engine IS 'Name and version of the engine';

CREATE VIEW chancery.timeline AS
WITH told AS (
  SELECT
    event_id, 'VISIT' AS type, dates, coalesce(starts, ends) AS date,
    ARRAY[visitor_country, host_country] AS countries,
    concat_ws(' ', coalesce(visitor, 'somebody'), 'visits', host_country_name) AS what,
    status AS state,
    quote, document_id, document_title, source, url, published, published_range
  FROM chancery.report_visit
  UNION ALL
  SELECT
    event_id, 'AGREEMENT', dates, reached, parties,
    concat_ws(': ', lower(replace(kind, '_', ' ')), subject),
    stage,
    quote, document_id, document_title, source, url, published, published_range
  FROM chancery.report_agreement
  UNION ALL
  SELECT
    event_id, 'TRADE_FIGURE', dates, period,
    ARRAY[reporter, partner],
    concat_ws(' ', lower(flow), amount, unit,
      CASE WHEN commodity IS NOT NULL THEN 'of ' || commodity END,
      CASE WHEN change_pct IS NOT NULL THEN '(' || rtrim(to_char(change_pct, 'SGFM999999999990.9'), '.') || ' %)' END),
    actuality,
    quote, document_id, document_title, source, url, published, published_range
  FROM chancery.report_trade_figure
)
SELECT
  told.event_id,
  told.type,
  told.date,
  told.dates,
  pair.country_a,
  chancery.country_name(pair.country_a) AS country_a_name,
  pair.country_b,
  chancery.country_name(pair.country_b) AS country_b_name,
  told.what,
  told.state,
  told.quote,
  told.document_id,
  told.document_title,
  told.source,
  told.url,
  told.published,
  told.published_range
FROM told
CROSS JOIN LATERAL (
  SELECT one.code AS country_a, other.code AS country_b
  FROM unnest(told.countries) AS one (code)
  JOIN unnest(told.countries) AS other (code) ON one.code COLLATE "C" < other.code COLLATE "C"
  UNION ALL
  SELECT min(code), NULL
  FROM unnest(told.countries) AS alone (code)
  HAVING count(DISTINCT code) < 2) AS pair;
COMMENT ON VIEW chancery.timeline IS
  'Events of all types by date and pair of countries: one row per event and pair, so an agreement of three parties has three rows; count(DISTINCT event_id) counts events.';
COMMENT ON COLUMN chancery.timeline.event_id IS 'Id of the visit, agreement or trade_figure';
COMMENT ON COLUMN chancery.timeline.type IS 'VISIT, AGREEMENT or TRADE_FIGURE';
COMMENT ON COLUMN chancery.timeline.date IS 'When it starts, was reached or is for, readable';
COMMENT ON COLUMN chancery.timeline.dates IS 'The days it can touch; to filter and sort by';
COMMENT ON COLUMN chancery.timeline.country_a IS 'Code that comes first in the alphabet; null where no country is told';
COMMENT ON COLUMN chancery.timeline.country_a_name IS 'Its English name';
COMMENT ON COLUMN chancery.timeline.country_b IS 'Code that comes second; null where only one country is told';
COMMENT ON COLUMN chancery.timeline.country_b_name IS 'Its English name';
COMMENT ON COLUMN chancery.timeline.what IS 'The event in a few words';
COMMENT ON COLUMN chancery.timeline.state IS 'Status of a visit, stage of an agreement, actuality of a figure';
COMMENT ON COLUMN chancery.timeline.quote IS 'First words of the document that tell it';
COMMENT ON COLUMN chancery.timeline.document_id IS 'document.id';
COMMENT ON COLUMN chancery.timeline.document_title IS 'Title of the document';
COMMENT ON COLUMN chancery.timeline.source IS 'Where the document came from';
COMMENT ON COLUMN chancery.timeline.url IS 'Address of the document on the web';
COMMENT ON COLUMN chancery.timeline.published IS 'When the document was published, readable';
COMMENT ON COLUMN chancery.timeline.published_range IS 'The days that published can mean; to filter and sort by';

CREATE VIEW chancery.incomplete_document AS
SELECT document.id, document.source, document.engine, document.processed_at, document.event_count, stored.events
FROM chancery.document
CROSS JOIN LATERAL (
  SELECT
    (SELECT count(*) FROM chancery.visit WHERE visit.document_id = document.id)
    + (SELECT count(*) FROM chancery.agreement WHERE agreement.document_id = document.id)
    + (SELECT count(*) FROM chancery.trade_figure WHERE trade_figure.document_id = document.id)
    AS events) AS stored
WHERE document.event_count IS DISTINCT FROM stored.events;
COMMENT ON VIEW chancery.incomplete_document IS
  'For operators: documents that do not have as many rows as events were found, because one is in the dead letters or its document.processed has not come.';
COMMENT ON COLUMN chancery.incomplete_document.id IS 'document.id';
COMMENT ON COLUMN chancery.incomplete_document.source IS 'Where the document came from';
COMMENT ON COLUMN chancery.incomplete_document.engine IS 'Engine that read it last';
COMMENT ON COLUMN chancery.incomplete_document.processed_at IS 'Time of that reading; null while only events have arrived';
COMMENT ON COLUMN chancery.incomplete_document.event_count IS 'How many events the engine found';
COMMENT ON COLUMN chancery.incomplete_document.events IS 'How many are stored';
