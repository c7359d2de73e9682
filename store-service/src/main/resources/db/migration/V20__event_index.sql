CREATE TABLE chancery.event_index (
  id          uuid PRIMARY KEY,
  type        text NOT NULL CHECK (type IN ('VISIT', 'AGREEMENT', 'TRADE_FIGURE')),
  document_id text NOT NULL,
  state       text NOT NULL,
  dates       daterange,
  first_day   date NOT NULL,
  countries   text[] NOT NULL,
  confidence  double precision NOT NULL,
  words       tsvector NOT NULL,
  arrived_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE chancery.event_index IS
  'One narrow row an event of any type, kept by triggers: what the desk lists, filters and counts by.';
COMMENT ON COLUMN chancery.event_index.id IS 'Id of the visit, agreement or trade_figure';
COMMENT ON COLUMN chancery.event_index.type IS 'VISIT, AGREEMENT or TRADE_FIGURE';
COMMENT ON COLUMN chancery.event_index.document_id IS 'The document that tells it';
COMMENT ON COLUMN chancery.event_index.state IS
  'Status of a visit, stage of an agreement, actuality of a figure';
COMMENT ON COLUMN chancery.event_index.dates IS 'The days it can touch, null where undated';
COMMENT ON COLUMN chancery.event_index.first_day IS
  'The first day that it can begin on, -infinity where undated; to sort by';
COMMENT ON COLUMN chancery.event_index.countries IS 'Codes of all countries in it, sorted';
COMMENT ON COLUMN chancery.event_index.confidence IS 'How sure the engine is, 0 to 1';
COMMENT ON COLUMN chancery.event_index.words IS 'Words of its slots and of its evidence';
COMMENT ON COLUMN chancery.event_index.arrived_at IS
  'When it was first stored; a replay does not change it';
CREATE INDEX event_index_first_day ON chancery.event_index (first_day DESC, id DESC);
CREATE INDEX event_index_arrived_at ON chancery.event_index (arrived_at DESC, id DESC);
CREATE INDEX event_index_document ON chancery.event_index (document_id);
CREATE INDEX event_index_countries ON chancery.event_index USING gin (countries);
CREATE INDEX event_index_words ON chancery.event_index USING gin (words);
CREATE INDEX event_index_dates ON chancery.event_index USING gist (dates);
CREATE INDEX document_source ON chancery.document (source);

-- Each table is asked by its own key, so that an index answers however many events are asked for.
CREATE FUNCTION chancery.event_index_row(event uuid) RETURNS TABLE (
  id uuid, type text, document_id text, state text, dates daterange, first_day date,
  countries text[], confidence double precision, words tsvector)
  LANGUAGE sql STABLE ROWS 1 AS $$
  SELECT
    told.id,
    told.type,
    told.document_id,
    told.state,
    told.dates,
    coalesce(lower(told.begins), '-infinity'),
    ARRAY(
      SELECT DISTINCT code FROM unnest(told.countries) AS code
      WHERE code IS NOT NULL ORDER BY code),
    told.confidence,
    to_tsvector('english', left(concat_ws(' ', told.said, (
      SELECT string_agg(evidence.quote, ' ' ORDER BY evidence.ordinal)
      FROM chancery.evidence WHERE evidence.event_id = event)), 100000))
  FROM (
    SELECT visit.id, 'VISIT' AS type, visit.document_id, visit.status AS state, visit.dates,
      coalesce(start_range, end_range) AS begins, ARRAY[visitor_country, host_country] AS countries,
      visit.confidence, concat_ws(' ', visitor, visitor_role, array_to_string(places, ' ')) AS said
    FROM chancery.visit WHERE visit.id = event
    UNION ALL
    SELECT agreement.id, 'AGREEMENT', agreement.document_id, stage, date_range, date_range,
      ARRAY(SELECT country FROM chancery.agreement_party WHERE agreement_id = event),
      agreement.confidence, subject
    FROM chancery.agreement WHERE agreement.id = event
    UNION ALL
    SELECT figure.id, 'TRADE_FIGURE', figure.document_id, actuality, period_range, period_range,
      ARRAY[reporter, partner], figure.confidence, commodity
    FROM chancery.trade_figure AS figure WHERE figure.id = event) AS told
  $$;
COMMENT ON FUNCTION chancery.event_index_row(uuid) IS
  'What event_index is to hold of an event, as the tables of events say it.';

-- Evidence is written last, after the event and its parties, and every event has some.
-- A plan made while the tables were small must not read them whole when they are large.
CREATE FUNCTION chancery.index_told_events() RETURNS trigger LANGUAGE plpgsql
  SET enable_seqscan = off AS $$
BEGIN
  INSERT INTO chancery.event_index AS known
    (id, type, document_id, state, dates, first_day, countries, confidence, words)
  SELECT indexed.*
  FROM (SELECT DISTINCT event_id FROM told) AS one
  CROSS JOIN LATERAL chancery.event_index_row(one.event_id) AS indexed
  ORDER BY indexed.id
  ON CONFLICT (id) DO UPDATE SET
    type = excluded.type, document_id = excluded.document_id, state = excluded.state,
    dates = excluded.dates, first_day = excluded.first_day, countries = excluded.countries,
    confidence = excluded.confidence, words = excluded.words
  WHERE (known.state, known.dates, known.countries, known.confidence, known.words)
    IS DISTINCT FROM
    (excluded.state, excluded.dates, excluded.countries, excluded.confidence, excluded.words);
  -- Readers are told that something changed, not what; each asks for what it shows.
  PERFORM pg_notify('chancery_events', '');
  RETURN NULL;
END
$$;
COMMENT ON FUNCTION chancery.index_told_events() IS
  'Keeps event_index, and tells listeners of chancery_events that it changed.';

CREATE FUNCTION chancery.forget_events() RETURNS trigger LANGUAGE plpgsql
  SET enable_seqscan = off AS $$
BEGIN
  DELETE FROM chancery.event_index USING gone WHERE event_index.id = gone.id;
  IF FOUND THEN
    PERFORM pg_notify('chancery_events', '');
  END IF;
  RETURN NULL;
END
$$;
COMMENT ON FUNCTION chancery.forget_events() IS 'Takes deleted events out of event_index.';

CREATE TRIGGER index_told_events AFTER INSERT ON chancery.evidence
  REFERENCING NEW TABLE AS told FOR EACH STATEMENT EXECUTE FUNCTION chancery.index_told_events();
CREATE TRIGGER forget_events AFTER DELETE ON chancery.visit
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION chancery.forget_events();
CREATE TRIGGER forget_events AFTER DELETE ON chancery.agreement
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION chancery.forget_events();
CREATE TRIGGER forget_events AFTER DELETE ON chancery.trade_figure
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION chancery.forget_events();

INSERT INTO chancery.event_index
  (id, type, document_id, state, dates, first_day, countries, confidence, words)
SELECT indexed.*
FROM (SELECT DISTINCT event_id FROM chancery.evidence) AS one
CROSS JOIN LATERAL chancery.event_index_row(one.event_id) AS indexed;

CREATE VIEW chancery.desk_event AS
SELECT
  event.id,
  event.type,
  event.state,
  event.dates,
  event.first_day,
  event.countries,
  event.confidence,
  event.words,
  event.arrived_at,
  coalesce(visit.engine, agreement.engine, figure.engine) AS engine,
  coalesce(visit.extracted_at, agreement.extracted_at, figure.extracted_at) AS extracted_at,
  visit.visitor,
  visit.visitor_role,
  visit.visitor_country,
  visit.host_country,
  visit.places,
  visit.start,
  visit."end",
  visit.status,
  visit.visit_kind,
  agreement.kind,
  agreement.stage,
  agreement.date,
  agreement.subject,
  agreement.count,
  figure.flow,
  figure.reporter,
  figure.partner,
  figure.amount,
  figure.unit,
  figure.commodity,
  figure.period,
  figure.change_pct,
  figure.actuality,
  evidence.quote,
  event.document_id,
  document.title AS document_title,
  document.source,
  document.url,
  document.published,
  CASE event.type
    WHEN 'VISIT' THEN (
      SELECT trip.documents FROM chancery.trip_telling AS telling
      JOIN chancery.trip ON trip.id = telling.trip_id WHERE telling.event_id = event.id)
    WHEN 'AGREEMENT' THEN (
      SELECT instrument.documents FROM chancery.instrument_telling AS telling
      JOIN chancery.instrument ON instrument.id = telling.instrument_id
      WHERE telling.event_id = event.id)
    ELSE (
      SELECT series.documents FROM chancery.trade_series_telling AS telling
      JOIN chancery.trade_series AS series ON series.id = telling.series_id
      WHERE telling.event_id = event.id)
  END AS documents,
  (SELECT review.verdict FROM chancery.review WHERE review.event_id = event.id
    ORDER BY review.at DESC, review.id DESC LIMIT 1) AS verdict
FROM chancery.event_index AS event
LEFT JOIN chancery.visit ON visit.id = event.id
LEFT JOIN chancery.agreement ON agreement.id = event.id
LEFT JOIN chancery.trade_figure AS figure ON figure.id = event.id
LEFT JOIN chancery.evidence ON evidence.event_id = event.id AND evidence.ordinal = 1
LEFT JOIN chancery.document ON document.id = event.document_id;
COMMENT ON VIEW chancery.desk_event IS
  'Events of all types with all their slots; those of the other types are null. What the desk shows.';
COMMENT ON COLUMN chancery.desk_event.quote IS 'First words of the document that tell it';
COMMENT ON COLUMN chancery.desk_event.document_title IS 'Title of the document';
COMMENT ON COLUMN chancery.desk_event.engine IS 'Name and version of the engine';
COMMENT ON COLUMN chancery.desk_event.extracted_at IS 'Time of the reading that found it';
COMMENT ON COLUMN chancery.desk_event.documents IS
  'How many documents tell of the same trip, instrument or figure; null until they are linked';
COMMENT ON COLUMN chancery.desk_event.verdict IS 'What a reader said last: RIGHT or WRONG';

CREATE VIEW chancery.desk_document AS
SELECT id, title, source, url, genre, published, language, content_type, received_at, text, engine,
  event_count, processed_at
FROM chancery.document;
COMMENT ON VIEW chancery.desk_document IS 'Documents with their text, as the desk shows them.';

CREATE VIEW chancery.desk_evidence AS
SELECT event_id, ordinal, start, "end", quote FROM chancery.evidence;
COMMENT ON VIEW chancery.desk_evidence IS 'The words that tell of events, as the desk marks them.';

CREATE VIEW chancery.desk_review AS
SELECT id, event_id, verdict, note, reviewer, at FROM chancery.review;
COMMENT ON VIEW chancery.desk_review IS 'What readers said of events.';

CREATE VIEW chancery.desk_source AS
SELECT source, count(*) AS documents FROM chancery.document WHERE source IS NOT NULL
GROUP BY source;
COMMENT ON VIEW chancery.desk_source IS 'Sources of documents, each once.';
COMMENT ON COLUMN chancery.desk_source.documents IS 'How many documents came from it';

-- A column of a view means what the column of its table of the same name means.
DO $comments$
DECLARE
  pair record;
  told record;
BEGIN
  FOR pair IN SELECT * FROM (VALUES
    ('desk_event', 'event_index'),
    ('desk_event', 'visit'), ('desk_event', 'agreement'), ('desk_event', 'trade_figure'),
    ('desk_event', 'document'), ('desk_document', 'document'), ('desk_evidence', 'evidence'),
    ('desk_review', 'review'), ('desk_source', 'document')) AS pairs (view, source)
  LOOP
    FOR told IN
      SELECT seen.attname AS name, col_description(kept.attrelid, kept.attnum) AS words
      FROM pg_attribute AS seen
      JOIN pg_attribute AS kept ON kept.attname = seen.attname
      WHERE seen.attrelid = ('chancery.' || pair.view)::regclass AND seen.attnum > 0
        AND kept.attrelid = ('chancery.' || pair.source)::regclass AND kept.attnum > 0
        AND col_description(seen.attrelid, seen.attnum) IS NULL
    LOOP
      EXECUTE format('COMMENT ON COLUMN chancery.%I.%I IS %L', pair.view, told.name, told.words);
    END LOOP;
  END LOOP;
END
$comments$;
