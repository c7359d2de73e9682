-- Occurrences: what several documents tell of the same trip, instrument or figure. The tables
-- linked_* are written by the linker alone (docs/adr/0004-occurrences.md); people read the views.

CREATE TABLE chancery.occurrence_pending (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  type     text NOT NULL,
  event_id uuid NOT NULL,
  since    timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE chancery.occurrence_pending IS
  'Events that came, changed or went and are not linked yet; written in the transaction that changed them, emptied by the linker.';
COMMENT ON COLUMN chancery.occurrence_pending.position IS 'Order of arrival';
COMMENT ON COLUMN chancery.occurrence_pending.type IS 'VISIT, AGREEMENT or TRADE_FIGURE';
COMMENT ON COLUMN chancery.occurrence_pending.event_id IS 'The event, which may be gone';
COMMENT ON COLUMN chancery.occurrence_pending.since IS 'When it changed';

CREATE TABLE chancery.occurrence_rules (
  version text PRIMARY KEY
);
COMMENT ON TABLE chancery.occurrence_rules IS
  'By which rules the linked tables were made; a linker with other rules links everything anew.';
COMMENT ON COLUMN chancery.occurrence_rules.version IS 'Version of the rules';

CREATE TABLE chancery.linked_trip (
  id              uuid PRIMARY KEY,
  block           text NOT NULL,
  visitor_country text,
  host_country    text,
  visitor         text,
  visitor_role    text,
  visit_kind      text,
  places          text[] NOT NULL,
  start           text,
  "end"           text,
  period          daterange,
  status          text NOT NULL,
  tellings        integer NOT NULL,
  documents       integer NOT NULL,
  first_reported  text,
  last_reported   text,
  reported        daterange,
  sources         text[] NOT NULL,
  confidence      double precision NOT NULL
);
COMMENT ON TABLE chancery.linked_trip IS
  'Trips: one row a visitor, host and time, however many documents tell of it.';
COMMENT ON COLUMN chancery.linked_trip.id IS
  'Id of the visit that was reported first; the ids of all other visits of the trip lead to it by event_occurrence';
COMMENT ON COLUMN chancery.linked_trip.block IS 'Visits of the same block are compared with each other';
COMMENT ON COLUMN chancery.linked_trip.visitor_country IS 'Whom the visitor speaks for, as in visit';
COMMENT ON COLUMN chancery.linked_trip.host_country IS 'Where the trip goes, as in visit';
COMMENT ON COLUMN chancery.linked_trip.visitor IS 'The fullest form of the name that a document gives';
COMMENT ON COLUMN chancery.linked_trip.visitor_role IS 'The office that most documents give';
COMMENT ON COLUMN chancery.linked_trip.visit_kind IS 'The rank that most documents give; null where none does';
COMMENT ON COLUMN chancery.linked_trip.places IS 'Cities and venues of all documents';
COMMENT ON COLUMN chancery.linked_trip.start IS
  'The most exact start told, ISO 8601 of reduced precision: 2001, 2001-03, 2001-03-12; null where no document tells';
COMMENT ON COLUMN chancery.linked_trip."end" IS 'The most exact end told, in the form of start; null where no document tells';
COMMENT ON COLUMN chancery.linked_trip.period IS 'The days that start and end can touch; to filter and sort by';
COMMENT ON COLUMN chancery.linked_trip.status IS
  'How far it came by what was told last and by most: PROPOSED, PLANNED, ONGOING, COMPLETED or CANCELLED';
COMMENT ON COLUMN chancery.linked_trip.tellings IS 'Number of visits that tell of it';
COMMENT ON COLUMN chancery.linked_trip.documents IS 'Number of documents that tell of it';
COMMENT ON COLUMN chancery.linked_trip.first_reported IS
  'When the first of its documents was published, ISO 8601 of reduced precision; null where none is dated';
COMMENT ON COLUMN chancery.linked_trip.last_reported IS 'When the last of its documents was published, in the same form';
COMMENT ON COLUMN chancery.linked_trip.reported IS 'The days from first_reported to last_reported; to filter and sort by';
COMMENT ON COLUMN chancery.linked_trip.sources IS 'Sources of its documents, each once, sorted';
COMMENT ON COLUMN chancery.linked_trip.confidence IS 'The highest confidence of its visits, 0 to 1';
CREATE INDEX linked_trip_block ON chancery.linked_trip (block);
CREATE INDEX linked_trip_visitor_country ON chancery.linked_trip (visitor_country);
CREATE INDEX linked_trip_host_country ON chancery.linked_trip (host_country);
CREATE INDEX linked_trip_period ON chancery.linked_trip USING gist (period);
CREATE INDEX linked_trip_start ON chancery.linked_trip (lower(period) DESC NULLS LAST, id);

CREATE TABLE chancery.linked_trip_telling (
  event_id    uuid PRIMARY KEY,
  trip_id     uuid NOT NULL,
  document_id text NOT NULL,
  block       text NOT NULL
);
COMMENT ON TABLE chancery.linked_trip_telling IS 'Which visits tell of which trip.';
COMMENT ON COLUMN chancery.linked_trip_telling.event_id IS 'visit.id';
COMMENT ON COLUMN chancery.linked_trip_telling.trip_id IS 'trip.id';
COMMENT ON COLUMN chancery.linked_trip_telling.document_id IS 'document.id';
COMMENT ON COLUMN chancery.linked_trip_telling.block IS 'Block of the trip';
CREATE INDEX linked_trip_telling_trip ON chancery.linked_trip_telling (trip_id);
CREATE INDEX linked_trip_telling_block ON chancery.linked_trip_telling (block);

CREATE TABLE chancery.linked_instrument (
  id             uuid PRIMARY KEY,
  block          text NOT NULL,
  parties        text[] NOT NULL,
  kind           text NOT NULL,
  subject        text,
  count          integer,
  stage          text NOT NULL,
  date           text,
  period         daterange,
  tellings       integer NOT NULL,
  documents      integer NOT NULL,
  first_reported text,
  last_reported  text,
  reported       daterange,
  sources        text[] NOT NULL,
  confidence     double precision NOT NULL
);
COMMENT ON TABLE chancery.linked_instrument IS
  'Instruments: one row a treaty, agreement, contract ..., however many documents tell of it and of whichever stage of its life.';
COMMENT ON COLUMN chancery.linked_instrument.id IS
  'Id of the agreement that was reported first; the ids of all other agreements of the instrument lead to it by event_occurrence';
COMMENT ON COLUMN chancery.linked_instrument.block IS 'Agreements of the same block are compared with each other';
COMMENT ON COLUMN chancery.linked_instrument.parties IS 'Codes of the parties, sorted; empty where no document tells';
COMMENT ON COLUMN chancery.linked_instrument.kind IS 'The most exact kind that most documents give';
COMMENT ON COLUMN chancery.linked_instrument.subject IS 'The subject in the words of the document that says most';
COMMENT ON COLUMN chancery.linked_instrument.count IS 'Number of instruments, 1 for a single one, null for a plural without a number';
COMMENT ON COLUMN chancery.linked_instrument.stage IS 'The latest stage of its life that is told';
COMMENT ON COLUMN chancery.linked_instrument.date IS
  'When that stage was or will be reached, the most exact form told, ISO 8601 of reduced precision; null where unknown';
COMMENT ON COLUMN chancery.linked_instrument.period IS 'The days from its first dated stage to its last; to filter and sort by';
COMMENT ON COLUMN chancery.linked_instrument.tellings IS 'Number of agreements (events) that tell of it';
COMMENT ON COLUMN chancery.linked_instrument.documents IS 'Number of documents that tell of it';
COMMENT ON COLUMN chancery.linked_instrument.first_reported IS
  'When the first of its documents was published, ISO 8601 of reduced precision; null where none is dated';
COMMENT ON COLUMN chancery.linked_instrument.last_reported IS 'When the last of its documents was published, in the same form';
COMMENT ON COLUMN chancery.linked_instrument.reported IS 'The days from first_reported to last_reported; to filter and sort by';
COMMENT ON COLUMN chancery.linked_instrument.sources IS 'Sources of its documents, each once, sorted';
COMMENT ON COLUMN chancery.linked_instrument.confidence IS 'The highest confidence of its agreements, 0 to 1';
CREATE INDEX linked_instrument_block ON chancery.linked_instrument (block);
CREATE INDEX linked_instrument_parties ON chancery.linked_instrument USING gin (parties);
CREATE INDEX linked_instrument_period ON chancery.linked_instrument USING gist (period);
CREATE INDEX linked_instrument_start
  ON chancery.linked_instrument (lower(period) DESC NULLS LAST, id);

CREATE TABLE chancery.linked_instrument_stage (
  instrument_id uuid NOT NULL,
  stage         text NOT NULL,
  ordinal       integer NOT NULL,
  block         text NOT NULL,
  date          text,
  period        daterange,
  event_id      uuid NOT NULL,
  document_id   text NOT NULL,
  documents     integer NOT NULL,
  sources       text[] NOT NULL,
  PRIMARY KEY (instrument_id, stage)
);
COMMENT ON TABLE chancery.linked_instrument_stage IS
  'The life of an instrument: one row a stage that some document tells.';
COMMENT ON COLUMN chancery.linked_instrument_stage.instrument_id IS 'instrument.id';
COMMENT ON COLUMN chancery.linked_instrument_stage.stage IS
  'PROPOSED, NEGOTIATING, AGREED, SIGNED, RATIFIED, IN_FORCE, SUSPENDED or TERMINATED';
COMMENT ON COLUMN chancery.linked_instrument_stage.ordinal IS 'Place of the stage in a life, 1 for PROPOSED to 8 for TERMINATED';
COMMENT ON COLUMN chancery.linked_instrument_stage.block IS 'Block of the instrument';
COMMENT ON COLUMN chancery.linked_instrument_stage.date IS
  'When it was or will be reached, the most exact form told; null where no document tells';
COMMENT ON COLUMN chancery.linked_instrument_stage.period IS 'The days that date can mean';
COMMENT ON COLUMN chancery.linked_instrument_stage.event_id IS 'The agreement that tells the stage best: agreement.id';
COMMENT ON COLUMN chancery.linked_instrument_stage.document_id IS 'The document of that agreement';
COMMENT ON COLUMN chancery.linked_instrument_stage.documents IS 'Number of documents that tell the stage';
COMMENT ON COLUMN chancery.linked_instrument_stage.sources IS 'Their sources, each once, sorted';
CREATE INDEX linked_instrument_stage_block ON chancery.linked_instrument_stage (block);

CREATE TABLE chancery.linked_instrument_telling (
  event_id      uuid PRIMARY KEY,
  instrument_id uuid NOT NULL,
  document_id   text NOT NULL,
  block         text NOT NULL
);
COMMENT ON TABLE chancery.linked_instrument_telling IS 'Which agreements (events) tell of which instrument.';
COMMENT ON COLUMN chancery.linked_instrument_telling.event_id IS 'agreement.id';
COMMENT ON COLUMN chancery.linked_instrument_telling.instrument_id IS 'instrument.id';
COMMENT ON COLUMN chancery.linked_instrument_telling.document_id IS 'document.id';
COMMENT ON COLUMN chancery.linked_instrument_telling.block IS 'Block of the instrument';
CREATE INDEX linked_instrument_telling_instrument
  ON chancery.linked_instrument_telling (instrument_id);
CREATE INDEX linked_instrument_telling_block ON chancery.linked_instrument_telling (block);

CREATE TABLE chancery.linked_series (
  id             uuid PRIMARY KEY,
  block          text NOT NULL,
  flow           text NOT NULL,
  reporter       text,
  partner        text,
  commodity      text,
  unit           text,
  actuality      text NOT NULL,
  period         text,
  period_range   daterange,
  value          numeric,
  low            numeric,
  high           numeric,
  change_pct     numeric,
  reports        integer NOT NULL,
  documents      integer NOT NULL,
  first_reported text,
  last_reported  text,
  reported       daterange,
  sources        text[] NOT NULL,
  confidence     double precision NOT NULL
);
COMMENT ON TABLE chancery.linked_series IS
  'Points of trade series: one row a reporter, partner, flow, commodity, unit, actuality and period, with all its reports.';
COMMENT ON COLUMN chancery.linked_series.id IS
  'Id of the trade_figure that was reported first; the ids of all other figures of the point lead to it by event_occurrence';
COMMENT ON COLUMN chancery.linked_series.block IS 'Figures of the same block are compared with each other';
COMMENT ON COLUMN chancery.linked_series.flow IS 'EXPORT, IMPORT, TURNOVER, BALANCE, CONTRACT, INVESTMENT or CREDIT';
COMMENT ON COLUMN chancery.linked_series.reporter IS 'Whose figure it is, as in trade_figure; of a TURNOVER the code that comes first in the alphabet';
COMMENT ON COLUMN chancery.linked_series.partner IS 'The other side, WLD for the world';
COMMENT ON COLUMN chancery.linked_series.commodity IS 'The goods; null where all goods are meant';
COMMENT ON COLUMN chancery.linked_series.unit IS 'ISO 4217 code of money, or the goods or physical unit in the singular; null where only a change is told';
COMMENT ON COLUMN chancery.linked_series.actuality IS 'ACTUAL for a fact, TARGET for a plan, FORECAST for an expectation';
COMMENT ON COLUMN chancery.linked_series.period IS
  'The time it is for, ISO 8601 of reduced precision: 2001, 2001-03, 2001-03-12, 2001-03/2001-05; null where unknown';
COMMENT ON COLUMN chancery.linked_series.period_range IS 'The days that period can mean; to filter and sort by';
COMMENT ON COLUMN chancery.linked_series.value IS
  'The amount in which all reports agree, but for rounding, in its most exact form; null where they contradict each other or tell only a change';
COMMENT ON COLUMN chancery.linked_series.low IS 'The lowest amount reported';
COMMENT ON COLUMN chancery.linked_series.high IS 'The highest amount reported';
COMMENT ON COLUMN chancery.linked_series.change_pct IS
  'Change against an earlier time in percent, signed, where all reports that tell one agree; else null';
COMMENT ON COLUMN chancery.linked_series.reports IS 'Number of trade figures that tell of it';
COMMENT ON COLUMN chancery.linked_series.documents IS 'Number of documents that tell of it';
COMMENT ON COLUMN chancery.linked_series.first_reported IS
  'When the first of its documents was published, ISO 8601 of reduced precision; null where none is dated';
COMMENT ON COLUMN chancery.linked_series.last_reported IS 'When the last of its documents was published, in the same form';
COMMENT ON COLUMN chancery.linked_series.reported IS 'The days from first_reported to last_reported; to filter and sort by';
COMMENT ON COLUMN chancery.linked_series.sources IS 'Sources of its documents, each once, sorted';
COMMENT ON COLUMN chancery.linked_series.confidence IS 'The highest confidence of its figures, 0 to 1';
CREATE INDEX linked_series_block ON chancery.linked_series (block);
CREATE INDEX linked_series_reporter ON chancery.linked_series (reporter, partner);
CREATE INDEX linked_series_partner ON chancery.linked_series (partner);
CREATE INDEX linked_series_period ON chancery.linked_series USING gist (period_range);
CREATE INDEX linked_series_start ON chancery.linked_series (lower(period_range) DESC NULLS LAST, id);

CREATE TABLE chancery.linked_series_telling (
  event_id    uuid PRIMARY KEY,
  series_id   uuid NOT NULL,
  document_id text NOT NULL,
  block       text NOT NULL
);
COMMENT ON TABLE chancery.linked_series_telling IS 'Which trade figures report which point of a trade series.';
COMMENT ON COLUMN chancery.linked_series_telling.event_id IS 'trade_figure.id';
COMMENT ON COLUMN chancery.linked_series_telling.series_id IS 'trade_series.id';
COMMENT ON COLUMN chancery.linked_series_telling.document_id IS 'document.id';
COMMENT ON COLUMN chancery.linked_series_telling.block IS 'Block of the point';
CREATE INDEX linked_series_telling_series ON chancery.linked_series_telling (series_id);
CREATE INDEX linked_series_telling_block ON chancery.linked_series_telling (block);

CREATE VIEW chancery.trip AS
SELECT id, visitor_country, host_country, visitor, visitor_role, visit_kind, places, start, "end",
  period, status, tellings, documents, first_reported, last_reported, reported, sources, confidence
FROM chancery.linked_trip;
CREATE VIEW chancery.trip_telling AS
SELECT trip_id, event_id, document_id FROM chancery.linked_trip_telling;
CREATE VIEW chancery.instrument AS
SELECT id, parties, kind, subject, count, stage, date, period, tellings, documents,
  first_reported, last_reported, reported, sources, confidence
FROM chancery.linked_instrument;
CREATE VIEW chancery.instrument_stage AS
SELECT instrument_id, stage, ordinal, date, period, event_id, document_id, documents, sources
FROM chancery.linked_instrument_stage;
CREATE VIEW chancery.instrument_telling AS
SELECT instrument_id, event_id, document_id FROM chancery.linked_instrument_telling;
CREATE VIEW chancery.trade_series AS
SELECT id, flow, reporter, partner, commodity, unit, actuality, period, period_range, value, low,
  high, change_pct, reports, documents, first_reported, last_reported, reported, sources, confidence
FROM chancery.linked_series;
CREATE VIEW chancery.trade_series_telling AS
SELECT series_id, event_id, document_id FROM chancery.linked_series_telling;
CREATE VIEW chancery.event_occurrence AS
SELECT event_id, 'VISIT' AS type, trip_id AS occurrence_id, document_id
FROM chancery.linked_trip_telling
UNION ALL
SELECT event_id, 'AGREEMENT', instrument_id, document_id
FROM chancery.linked_instrument_telling
UNION ALL
SELECT event_id, 'TRADE_FIGURE', series_id, document_id
FROM chancery.linked_series_telling;
COMMENT ON VIEW chancery.event_occurrence IS
  'Which occurrence each event tells of. An event that has just come is missing for a moment.';
COMMENT ON COLUMN chancery.event_occurrence.event_id IS 'Id of the visit, agreement or trade_figure';
COMMENT ON COLUMN chancery.event_occurrence.type IS 'VISIT, AGREEMENT or TRADE_FIGURE';
COMMENT ON COLUMN chancery.event_occurrence.occurrence_id IS 'Id of the trip, instrument or trade_series';
COMMENT ON COLUMN chancery.event_occurrence.document_id IS 'document.id';

-- A view's columns mean what those of its table mean.
DO $comments$
DECLARE
  pair record;
  told record;
BEGIN
  FOR pair IN SELECT * FROM (VALUES
    ('trip', 'linked_trip'), ('trip_telling', 'linked_trip_telling'),
    ('instrument', 'linked_instrument'), ('instrument_stage', 'linked_instrument_stage'),
    ('instrument_telling', 'linked_instrument_telling'), ('trade_series', 'linked_series'),
    ('trade_series_telling', 'linked_series_telling')) AS pairs (view, source)
  LOOP
    EXECUTE format('COMMENT ON VIEW chancery.%I IS %L', pair.view,
      obj_description(('chancery.' || pair.source)::regclass, 'pg_class'));
    FOR told IN
      SELECT seen.attname AS name, col_description(kept.attrelid, kept.attnum) AS words
      FROM pg_attribute AS seen
      JOIN pg_attribute AS kept ON kept.attname = seen.attname
      WHERE seen.attrelid = ('chancery.' || pair.view)::regclass AND seen.attnum > 0
        AND kept.attrelid = ('chancery.' || pair.source)::regclass AND kept.attnum > 0
    LOOP
      EXECUTE format('COMMENT ON COLUMN chancery.%I.%I IS %L', pair.view, told.name, told.words);
    END LOOP;
  END LOOP;
END
$comments$;

-- Whoever changes an event, be it the store or a hand, marks it in the same transaction. What a
-- replay writes again unchanged is not marked.
CREATE FUNCTION chancery.mark_new() RETURNS trigger LANGUAGE plpgsql AS $mark$
BEGIN
  INSERT INTO chancery.occurrence_pending (type, event_id) SELECT TG_ARGV[0], id FROM new_rows;
  RETURN NULL;
END
$mark$;
CREATE FUNCTION chancery.mark_gone() RETURNS trigger LANGUAGE plpgsql AS $mark$
BEGIN
  INSERT INTO chancery.occurrence_pending (type, event_id) SELECT TG_ARGV[0], id FROM old_rows;
  RETURN NULL;
END
$mark$;
CREATE FUNCTION chancery.mark_changed_visit() RETURNS trigger LANGUAGE plpgsql AS $mark$
BEGIN
  INSERT INTO chancery.occurrence_pending (type, event_id)
  SELECT 'VISIT', id FROM new_rows JOIN old_rows USING (id)
  WHERE (new_rows.visitor, new_rows.visitor_role, new_rows.visitor_country, new_rows.host_country,
      new_rows.places, new_rows.start, new_rows."end", new_rows.status, new_rows.visit_kind,
      new_rows.confidence, new_rows.document_id)
    IS DISTINCT FROM (old_rows.visitor, old_rows.visitor_role, old_rows.visitor_country,
      old_rows.host_country, old_rows.places, old_rows.start, old_rows."end", old_rows.status,
      old_rows.visit_kind, old_rows.confidence, old_rows.document_id);
  RETURN NULL;
END
$mark$;
CREATE FUNCTION chancery.mark_changed_agreement() RETURNS trigger LANGUAGE plpgsql AS $mark$
BEGIN
  INSERT INTO chancery.occurrence_pending (type, event_id)
  SELECT 'AGREEMENT', id FROM new_rows JOIN old_rows USING (id)
  WHERE (new_rows.kind, new_rows.stage, new_rows.date, new_rows.subject, new_rows.count,
      new_rows.confidence, new_rows.document_id)
    IS DISTINCT FROM (old_rows.kind, old_rows.stage, old_rows.date, old_rows.subject,
      old_rows.count, old_rows.confidence, old_rows.document_id);
  RETURN NULL;
END
$mark$;
CREATE FUNCTION chancery.mark_changed_figure() RETURNS trigger LANGUAGE plpgsql AS $mark$
BEGIN
  INSERT INTO chancery.occurrence_pending (type, event_id)
  SELECT 'TRADE_FIGURE', id FROM new_rows JOIN old_rows USING (id)
  WHERE (new_rows.flow, new_rows.reporter, new_rows.partner, new_rows.amount, new_rows.unit,
      new_rows.commodity, new_rows.period, new_rows.change_pct, new_rows.actuality,
      new_rows.confidence, new_rows.document_id)
    IS DISTINCT FROM (old_rows.flow, old_rows.reporter, old_rows.partner, old_rows.amount,
      old_rows.unit, old_rows.commodity, old_rows.period, old_rows.change_pct,
      old_rows.actuality, old_rows.confidence, old_rows.document_id);
  RETURN NULL;
END
$mark$;
CREATE FUNCTION chancery.mark_new_parties() RETURNS trigger LANGUAGE plpgsql AS $mark$
BEGIN
  INSERT INTO chancery.occurrence_pending (type, event_id)
  SELECT DISTINCT 'AGREEMENT', agreement_id FROM new_rows;
  RETURN NULL;
END
$mark$;
CREATE FUNCTION chancery.mark_gone_parties() RETURNS trigger LANGUAGE plpgsql AS $mark$
BEGIN
  INSERT INTO chancery.occurrence_pending (type, event_id)
  SELECT DISTINCT 'AGREEMENT', agreement_id FROM old_rows;
  RETURN NULL;
END
$mark$;
-- Publication and source of a document belong to the occurrences that it tells of.
CREATE FUNCTION chancery.mark_events_of_document() RETURNS trigger LANGUAGE plpgsql AS $mark$
BEGIN
  WITH changed AS (
    SELECT id FROM new_rows JOIN old_rows USING (id)
    WHERE (new_rows.published, new_rows.source) IS DISTINCT FROM (old_rows.published, old_rows.source))
  INSERT INTO chancery.occurrence_pending (type, event_id)
  SELECT 'VISIT', visit.id
  FROM chancery.visit JOIN changed ON changed.id = visit.document_id
  UNION ALL
  SELECT 'AGREEMENT', agreement.id
  FROM chancery.agreement JOIN changed ON changed.id = agreement.document_id
  UNION ALL
  SELECT 'TRADE_FIGURE', trade_figure.id
  FROM chancery.trade_figure JOIN changed ON changed.id = trade_figure.document_id;
  RETURN NULL;
END
$mark$;

CREATE TRIGGER mark_new AFTER INSERT ON chancery.visit
  REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery.mark_new('VISIT');
CREATE TRIGGER mark_changed AFTER UPDATE ON chancery.visit
  REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery.mark_changed_visit();
CREATE TRIGGER mark_gone AFTER DELETE ON chancery.visit
  REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery.mark_gone('VISIT');
CREATE TRIGGER mark_new AFTER INSERT ON chancery.agreement
  REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery.mark_new('AGREEMENT');
CREATE TRIGGER mark_changed AFTER UPDATE ON chancery.agreement
  REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery.mark_changed_agreement();
CREATE TRIGGER mark_gone AFTER DELETE ON chancery.agreement
  REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery.mark_gone('AGREEMENT');
CREATE TRIGGER mark_new_parties AFTER INSERT ON chancery.agreement_party
  REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery.mark_new_parties();
CREATE TRIGGER mark_gone_parties AFTER DELETE ON chancery.agreement_party
  REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery.mark_gone_parties();
CREATE TRIGGER mark_new AFTER INSERT ON chancery.trade_figure
  REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery.mark_new('TRADE_FIGURE');
CREATE TRIGGER mark_changed AFTER UPDATE ON chancery.trade_figure
  REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery.mark_changed_figure();
CREATE TRIGGER mark_gone AFTER DELETE ON chancery.trade_figure
  REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery.mark_gone('TRADE_FIGURE');
CREATE TRIGGER mark_events AFTER UPDATE ON chancery.document
  REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION chancery.mark_events_of_document();
