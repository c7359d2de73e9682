COMMENT ON SCHEMA chancery IS
  'Events between countries, told by documents: visits, agreements, trade figures. Begin with the report views.';

CREATE TABLE chancery.country (
  code      text PRIMARY KEY CHECK (code ~ '^[A-Z]{3}$'),
  alpha2    text CHECK (alpha2 ~ '^[A-Z]{2}$'),
  m49       text CHECK (m49 ~ '^[0-9]{3}$'),
  cow       integer,
  name      text NOT NULL,
  kind      text NOT NULL CHECK (kind IN ('STATE', 'TERRITORY', 'HISTORIC', 'BODY', 'WORLD')),
  from_year integer,
  to_year   integer
);
COMMENT ON TABLE chancery.country IS
  'What the three-letter codes of events stand for; filled anew at each start of the store.';
COMMENT ON COLUMN chancery.country.code IS
  'ISO 3166-1 alpha-3, also of historic states (SUN, YUG, DDR, CSK); EUE, UNO, and WLD for the world';
COMMENT ON COLUMN chancery.country.alpha2 IS 'ISO 3166-1 alpha-2, where there is one';
COMMENT ON COLUMN chancery.country.m49 IS 'UN M49 number, three digits, where there is one';
COMMENT ON COLUMN chancery.country.cow IS
  'Correlates of War state number; a state and its successor have the same';
COMMENT ON COLUMN chancery.country.name IS 'Short English name';
COMMENT ON COLUMN chancery.country.kind IS
  'STATE, TERRITORY with a code of its own, HISTORIC state, BODY (EUE, UNO) or WORLD';
COMMENT ON COLUMN chancery.country.from_year IS 'First year of a historic state';
COMMENT ON COLUMN chancery.country.to_year IS 'Last year of a historic state';

CREATE TABLE chancery.document (
  id              text PRIMARY KEY CHECK (id ~ '^sha256:[0-9a-f]{64}$'),
  title           text,
  source          text,
  url             text,
  genre           text CHECK (genre IN
    ('CABLE', 'NEWS', 'PRESS_RELEASE', 'TRANSCRIPT', 'REFERENCE', 'OTHER')),
  published       text,
  published_range daterange,
  language        text,
  content_type    text,
  received_at     timestamptz,
  text            text,
  engine          text,
  event_count     integer CHECK (event_count >= 0),
  processed_at    timestamptz,
  CHECK (processed_at IS NULL OR (source IS NOT NULL AND genre IS NOT NULL AND language IS NOT NULL
    AND content_type IS NOT NULL AND received_at IS NOT NULL AND text IS NOT NULL
    AND engine IS NOT NULL AND event_count IS NOT NULL))
);
COMMENT ON TABLE chancery.document IS
  'One row a document. While only its events have arrived, all but the id is null.';
COMMENT ON COLUMN chancery.document.id IS
  'sha256: and the hash of the file''s bytes; the same content is the same document';
COMMENT ON COLUMN chancery.document.title IS 'Title, where the sender or the text gives one';
COMMENT ON COLUMN chancery.document.source IS
  'Where it came from: a file name, a URL, a newspaper';
COMMENT ON COLUMN chancery.document.url IS 'Its address on the web, where known';
COMMENT ON COLUMN chancery.document.genre IS
  'CABLE, NEWS, PRESS_RELEASE, TRANSCRIPT, REFERENCE or OTHER';
COMMENT ON COLUMN chancery.document.published IS
  'When it was published, ISO 8601 of reduced precision: 2001, 2001-03, 2001-03-12, 2001-03/2001-05';
COMMENT ON COLUMN chancery.document.published_range IS 'The days that published can mean';
COMMENT ON COLUMN chancery.document.language IS 'ISO 639-1 code, or und where it cannot be told';
COMMENT ON COLUMN chancery.document.content_type IS 'Media type of the bytes as received';
COMMENT ON COLUMN chancery.document.received_at IS 'When it was taken in';
COMMENT ON COLUMN chancery.document.text IS
  'Plain text, in which evidence counts; NUL characters stand as U+FFFD';
COMMENT ON COLUMN chancery.document.engine IS
  'Name and version of the engine that read it last, as rules/1.0.0';
COMMENT ON COLUMN chancery.document.event_count IS 'How many events that engine found';
COMMENT ON COLUMN chancery.document.processed_at IS
  'Time of that reading (ce_time); null while only events have arrived';
CREATE INDEX document_published_range ON chancery.document USING gist (published_range);
CREATE INDEX document_received_at ON chancery.document (received_at);
-- A tsvector holds 1 MB at most, so the index sees the head of a long text.
CREATE INDEX document_words ON chancery.document
  USING gin (to_tsvector('english', left(coalesce(title, '') || ' ' || coalesce(text, ''), 200000)));

CREATE TABLE chancery.visit (
  id              uuid PRIMARY KEY,
  document_id     text NOT NULL REFERENCES chancery.document (id),
  visitor         text,
  visitor_role    text,
  visitor_country text,
  host_country    text,
  places          text[] NOT NULL,
  start           text,
  start_range     daterange,
  "end"           text,
  end_range       daterange,
  dates           daterange GENERATED ALWAYS AS
    (coalesce(range_merge(start_range, end_range), start_range, end_range)) STORED,
  status          text NOT NULL CHECK (status IN
    ('PROPOSED', 'PLANNED', 'ONGOING', 'COMPLETED', 'CANCELLED')),
  visit_kind      text CHECK (visit_kind IN ('STATE', 'OFFICIAL', 'WORKING', 'PRIVATE')),
  confidence      double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  engine          text NOT NULL,
  extracted_at    timestamptz NOT NULL
);
COMMENT ON TABLE chancery.visit IS
  'Somebody who speaks for a country, body or business travels to another country; one row per visitor, host and trip that a document tells.';
COMMENT ON COLUMN chancery.visit.id IS 'The same event of the same document always has the same id';
COMMENT ON COLUMN chancery.visit.document_id IS 'The document that tells it';
COMMENT ON COLUMN chancery.visit.visitor IS
  'Name of the lead person in its fullest form, or the delegation''s words; null where only the country is told';
COMMENT ON COLUMN chancery.visit.visitor_role IS 'Office of the visitor, as President';
COMMENT ON COLUMN chancery.visit.visitor_country IS
  'Whom the visitor speaks for: a code of country, IGO:Name or ORG:Name';
COMMENT ON COLUMN chancery.visit.host_country IS 'Where the trip goes: code as in visitor_country';
COMMENT ON COLUMN chancery.visit.places IS 'Cities and venues as the text names them';
COMMENT ON COLUMN chancery.visit.start IS
  'When it starts, ISO 8601 of reduced precision: 2001, 2001-03, 2001-03-12, 2001-03/2001-05';
COMMENT ON COLUMN chancery.visit.start_range IS 'The days that start can mean';
COMMENT ON COLUMN chancery.visit."end" IS
  'When it ends, in the form of start; null where the text does not tell';
COMMENT ON COLUMN chancery.visit.end_range IS 'The days that end can mean';
COMMENT ON COLUMN chancery.visit.dates IS
  'From the first day that start can mean to the last that end, or else start, can mean';
COMMENT ON COLUMN chancery.visit.status IS
  'How far it came: PROPOSED, PLANNED, ONGOING, COMPLETED or CANCELLED';
COMMENT ON COLUMN chancery.visit.visit_kind IS
  'Protocol rank: STATE, OFFICIAL, WORKING or PRIVATE; null where the text does not tell';
COMMENT ON COLUMN chancery.visit.confidence IS 'How sure the engine is, 0 to 1';
COMMENT ON COLUMN chancery.visit.engine IS 'Name and version of the engine, as rules/1.0.0';
COMMENT ON COLUMN chancery.visit.extracted_at IS
  'Time of the reading that found it (ce_time); the same for all events of one reading';
CREATE INDEX visit_document ON chancery.visit (document_id);
CREATE INDEX visit_visitor_country ON chancery.visit (visitor_country);
CREATE INDEX visit_host_country ON chancery.visit (host_country);
CREATE INDEX visit_start_range ON chancery.visit USING gist (start_range);
CREATE INDEX visit_dates ON chancery.visit USING gist (dates);

CREATE TABLE chancery.agreement (
  id           uuid PRIMARY KEY,
  document_id  text NOT NULL REFERENCES chancery.document (id),
  kind         text NOT NULL CHECK (kind IN ('TREATY', 'AGREEMENT', 'MEMORANDUM', 'CONTRACT',
    'PROTOCOL', 'DECLARATION', 'JOINT_VENTURE', 'OTHER')),
  stage        text NOT NULL CHECK (stage IN ('PROPOSED', 'NEGOTIATING', 'AGREED', 'SIGNED',
    'RATIFIED', 'IN_FORCE', 'SUSPENDED', 'TERMINATED')),
  date         text,
  date_range   daterange,
  subject      text,
  count        integer CHECK (count >= 1),
  confidence   double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  engine       text NOT NULL,
  extracted_at timestamptz NOT NULL
);
COMMENT ON TABLE chancery.agreement IS
  'Parties of different countries propose, negotiate, sign, ratify, apply, suspend or end an instrument; one row per instrument that a document tells, parties in agreement_party.';
COMMENT ON COLUMN chancery.agreement.id IS
  'The same event of the same document always has the same id';
COMMENT ON COLUMN chancery.agreement.document_id IS 'The document that tells it';
COMMENT ON COLUMN chancery.agreement.kind IS
  'TREATY, AGREEMENT, MEMORANDUM, CONTRACT, PROTOCOL, DECLARATION, JOINT_VENTURE or OTHER';
COMMENT ON COLUMN chancery.agreement.stage IS
  'Latest stage told: PROPOSED, NEGOTIATING, AGREED, SIGNED, RATIFIED, IN_FORCE, SUSPENDED or TERMINATED';
COMMENT ON COLUMN chancery.agreement.date IS
  'When that stage was or will be reached, ISO 8601 of reduced precision: 2001, 2001-03, 2001-03-12, 2001-03/2001-05';
COMMENT ON COLUMN chancery.agreement.date_range IS 'The days that date can mean';
COMMENT ON COLUMN chancery.agreement.subject IS 'What it is about, in a few words of the text';
COMMENT ON COLUMN chancery.agreement.count IS
  'Number of instruments, 1 for a single one, null for a plural without a number';
COMMENT ON COLUMN chancery.agreement.confidence IS 'How sure the engine is, 0 to 1';
COMMENT ON COLUMN chancery.agreement.engine IS 'Name and version of the engine, as rules/1.0.0';
COMMENT ON COLUMN chancery.agreement.extracted_at IS
  'Time of the reading that found it (ce_time); the same for all events of one reading';
CREATE INDEX agreement_document ON chancery.agreement (document_id);
CREATE INDEX agreement_date_range ON chancery.agreement USING gist (date_range);

CREATE TABLE chancery.agreement_party (
  agreement_id uuid NOT NULL REFERENCES chancery.agreement (id) ON DELETE CASCADE,
  country      text NOT NULL,
  PRIMARY KEY (agreement_id, country)
);
COMMENT ON TABLE chancery.agreement_party IS 'Who is bound by an agreement, one row a party.';
COMMENT ON COLUMN chancery.agreement_party.agreement_id IS 'The agreement';
COMMENT ON COLUMN chancery.agreement_party.country IS
  'A code of country, IGO:Name for another body, ORG:Name where the country is not told';
CREATE INDEX agreement_party_country ON chancery.agreement_party (country);

CREATE TABLE chancery.trade_figure (
  id           uuid PRIMARY KEY,
  document_id  text NOT NULL REFERENCES chancery.document (id),
  flow         text NOT NULL CHECK (flow IN
    ('EXPORT', 'IMPORT', 'TURNOVER', 'BALANCE', 'CONTRACT', 'INVESTMENT', 'CREDIT')),
  reporter     text,
  partner      text,
  amount       numeric CHECK (amount >= 0),
  unit         text,
  commodity    text,
  period       text,
  period_range daterange,
  change_pct   numeric,
  actuality    text NOT NULL CHECK (actuality IN ('ACTUAL', 'TARGET', 'FORECAST')),
  confidence   double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  engine       text NOT NULL,
  extracted_at timestamptz NOT NULL,
  CHECK (amount IS NOT NULL OR change_pct IS NOT NULL),
  CHECK (amount IS NULL OR unit IS NOT NULL)
);
COMMENT ON TABLE chancery.trade_figure IS
  'A number that tells of economic exchange between countries, or of one country with the world; a figure and its change are one row.';
COMMENT ON COLUMN chancery.trade_figure.id IS
  'The same event of the same document always has the same id';
COMMENT ON COLUMN chancery.trade_figure.document_id IS 'The document that tells it';
COMMENT ON COLUMN chancery.trade_figure.flow IS
  'EXPORT, IMPORT, TURNOVER, BALANCE, CONTRACT, INVESTMENT or CREDIT';
COMMENT ON COLUMN chancery.trade_figure.reporter IS
  'Whose figure it is; the seller, investor or lender; of a BALANCE the side with the surplus: a code of country, IGO:Name or ORG:Name';
COMMENT ON COLUMN chancery.trade_figure.partner IS
  'The other side, WLD for the world: code as in reporter';
COMMENT ON COLUMN chancery.trade_figure.amount IS
  'Fully scaled, never negative; null where only a change is told';
COMMENT ON COLUMN chancery.trade_figure.unit IS
  'ISO 4217 code of money, or the goods or physical unit in the singular';
COMMENT ON COLUMN chancery.trade_figure.commodity IS 'The goods, where the text names them';
COMMENT ON COLUMN chancery.trade_figure.period IS
  'The time it is for, ISO 8601 of reduced precision: 2001, 2001-03, 2001-03-12, 2001-03/2001-05';
COMMENT ON COLUMN chancery.trade_figure.period_range IS 'The days that period can mean';
COMMENT ON COLUMN chancery.trade_figure.change_pct IS
  'Change against an earlier time in percent, signed';
COMMENT ON COLUMN chancery.trade_figure.actuality IS
  'ACTUAL for a fact, TARGET for a plan, FORECAST for an expectation';
COMMENT ON COLUMN chancery.trade_figure.confidence IS 'How sure the engine is, 0 to 1';
COMMENT ON COLUMN chancery.trade_figure.engine IS 'Name and version of the engine, as rules/1.0.0';
COMMENT ON COLUMN chancery.trade_figure.extracted_at IS
  'Time of the reading that found it (ce_time); the same for all events of one reading';
CREATE INDEX trade_figure_document ON chancery.trade_figure (document_id);
CREATE INDEX trade_figure_reporter ON chancery.trade_figure (reporter);
CREATE INDEX trade_figure_partner ON chancery.trade_figure (partner);
CREATE INDEX trade_figure_period_range ON chancery.trade_figure USING gist (period_range);

CREATE TABLE chancery.evidence (
  event_id uuid NOT NULL,
  ordinal  integer NOT NULL CHECK (ordinal >= 1),
  start    integer NOT NULL CHECK (start >= 0),
  "end"    integer NOT NULL,
  quote    text NOT NULL,
  PRIMARY KEY (event_id, ordinal),
  CHECK ("end" > start)
);
COMMENT ON TABLE chancery.evidence IS
  'The words of the document that tell of an event, in the order of the text.';
COMMENT ON COLUMN chancery.evidence.event_id IS
  'The visit, agreement or trade_figure that the words tell of';
COMMENT ON COLUMN chancery.evidence.ordinal IS 'Place among the event''s evidence, from 1';
COMMENT ON COLUMN chancery.evidence.start IS
  'Where the quote starts in document.text, in characters from 0';
COMMENT ON COLUMN chancery.evidence."end" IS 'Where it ends, exclusive';
COMMENT ON COLUMN chancery.evidence.quote IS 'The words exactly as they stand there';

CREATE TABLE chancery.partition_owner (
  topic     text NOT NULL,
  partition integer NOT NULL,
  owner     uuid NOT NULL,
  since     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (topic, partition)
);
COMMENT ON TABLE chancery.partition_owner IS
  'Which running store may write what it read from a partition, so that one that was thought dead cannot overwrite newer rows.';
COMMENT ON COLUMN chancery.partition_owner.topic IS 'Kafka topic';
COMMENT ON COLUMN chancery.partition_owner.partition IS 'Kafka partition';
COMMENT ON COLUMN chancery.partition_owner.owner IS
  'Random id that a store gives itself each time it joins the group';
COMMENT ON COLUMN chancery.partition_owner.since IS 'When the owner last claimed the partition';
