-- Appended columns keep what was written against the views of V2.

CREATE FUNCTION chancery.sentence(words text, first integer, beyond integer) RETURNS text
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  reach CONSTANT integer := 600;
  -- A full stop, what closes a quotation after it, and the capital of what comes next; or a blank line.
  -- After a title, an initial or a short form a full stop ends nothing.
  stop CONSTANT text :=
    '(?<!\m(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Adm|Sgt|Sen|Rep|Gov|Amb|Hon|St|No|Nos|Art|Fig|vs|etc'
    || '|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|[A-Z]))'
    || '[.!?]["''”’)\]]*(?=\s+["''“‘(\[]*[[:upper:][:digit:]])';
  blank CONSTANT text := '\n[ \t\r]*\n';
  before text := substr(words, greatest(first - reach, 0) + 1, first - greatest(first - reach, 0));
  quote CONSTANT text := substr(words, first + 1, beyond - first);
  after text := substr(words, beyond + 1, reach);
BEGIN
  before := (regexp_split_to_array(before, stop || '|' || blank))
    [cardinality(regexp_split_to_array(before, stop || '|' || blank))];
  IF quote ~ '[.!?]["''”’)\]]*\s*$' THEN
    after := '';
  ELSE
    after := substr(after, 1, coalesce(
      nullif(regexp_instr(after, stop || '|' || blank || '|[.!?]["''”’)\]]*\s*$', 1, 1, 1), 0) - 1,
      length(after)));
  END IF;
  RETURN btrim(regexp_replace(before || quote || after, '\s+', ' ', 'g'));
END
$$;
COMMENT ON FUNCTION chancery.sentence(text, integer, integer) IS
  'The sentence of a text in which the characters from first (counted from 0) up to beyond stand, on one line; told by full stops and blank lines.';


CREATE OR REPLACE VIEW chancery.report_visit AS
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
  (SELECT evidence.quote FROM chancery.evidence
   WHERE evidence.event_id = visit.id AND evidence.ordinal = 1) AS quote,
  visit.document_id,
  document.title AS document_title,
  document.source,
  document.url,
  chancery.readable_date(document.published) AS published,
  document.published_range,
  visit.engine,
  visit.start AS start_iso,
  visit."end" AS end_iso,
  lower(visit.dates) AS first_day,
  upper(visit.dates) - 1 AS last_day,
  document.published AS published_iso,
  (SELECT array_agg(told.quote ORDER BY told.ordinal)
   FROM chancery.evidence AS told WHERE told.event_id = visit.id) AS quotes,
  (SELECT string_agg(said.sentence, E'\n' ORDER BY said.place)
   FROM (
     SELECT chancery.sentence(document.text, told.start, told."end") AS sentence,
       min(told.ordinal) AS place
     FROM chancery.evidence AS told WHERE told.event_id = visit.id
     GROUP BY 1) AS said) AS sentences,
  (SELECT review.verdict FROM chancery.review WHERE review.event_id = visit.id
   ORDER BY review.at DESC, review.id DESC LIMIT 1) AS reviewed
FROM chancery.visit
LEFT JOIN chancery.document ON document.id = visit.document_id;

CREATE OR REPLACE VIEW chancery.report_agreement AS
SELECT
  agreement.id AS event_id,
  (SELECT coalesce(array_agg(party.country ORDER BY party.country), '{}')
   FROM chancery.agreement_party AS party WHERE party.agreement_id = agreement.id) AS parties,
  (SELECT string_agg(chancery.country_name(party.country), ', ' ORDER BY party.country)
   FROM chancery.agreement_party AS party WHERE party.agreement_id = agreement.id) AS party_names,
  agreement.kind,
  agreement.stage,
  chancery.readable_date(agreement.date) AS reached,
  agreement.date_range AS dates,
  agreement.subject,
  agreement.count,
  agreement.confidence,
  (SELECT evidence.quote FROM chancery.evidence
   WHERE evidence.event_id = agreement.id AND evidence.ordinal = 1) AS quote,
  agreement.document_id,
  document.title AS document_title,
  document.source,
  document.url,
  chancery.readable_date(document.published) AS published,
  document.published_range,
  agreement.engine,
  agreement.date AS reached_iso,
  lower(agreement.date_range) AS first_day,
  upper(agreement.date_range) - 1 AS last_day,
  document.published AS published_iso,
  (SELECT array_agg(told.quote ORDER BY told.ordinal)
   FROM chancery.evidence AS told WHERE told.event_id = agreement.id) AS quotes,
  (SELECT string_agg(said.sentence, E'\n' ORDER BY said.place)
   FROM (
     SELECT chancery.sentence(document.text, told.start, told."end") AS sentence,
       min(told.ordinal) AS place
     FROM chancery.evidence AS told WHERE told.event_id = agreement.id
     GROUP BY 1) AS said) AS sentences,
  (SELECT review.verdict FROM chancery.review WHERE review.event_id = agreement.id
   ORDER BY review.at DESC, review.id DESC LIMIT 1) AS reviewed
FROM chancery.agreement
LEFT JOIN chancery.document ON document.id = agreement.document_id;

CREATE OR REPLACE VIEW chancery.report_trade_figure AS
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
  (SELECT evidence.quote FROM chancery.evidence
   WHERE evidence.event_id = figure.id AND evidence.ordinal = 1) AS quote,
  figure.document_id,
  document.title AS document_title,
  document.source,
  document.url,
  chancery.readable_date(document.published) AS published,
  document.published_range,
  figure.engine,
  figure.period AS period_iso,
  lower(figure.period_range) AS first_day,
  upper(figure.period_range) - 1 AS last_day,
  document.published AS published_iso,
  (SELECT array_agg(told.quote ORDER BY told.ordinal)
   FROM chancery.evidence AS told WHERE told.event_id = figure.id) AS quotes,
  (SELECT string_agg(said.sentence, E'\n' ORDER BY said.place)
   FROM (
     SELECT chancery.sentence(document.text, told.start, told."end") AS sentence,
       min(told.ordinal) AS place
     FROM chancery.evidence AS told WHERE told.event_id = figure.id
     GROUP BY 1) AS said) AS sentences,
  (SELECT review.verdict FROM chancery.review WHERE review.event_id = figure.id
   ORDER BY review.at DESC, review.id DESC LIMIT 1) AS reviewed,
  CASE figure.flow WHEN 'EXPORT' THEN 'X' WHEN 'IMPORT' THEN 'M' END AS comtrade_flow,
  (SELECT country.comtrade FROM chancery.country WHERE country.code = figure.reporter)
    AS comtrade_reporter,
  (SELECT country.comtrade FROM chancery.country WHERE country.code = figure.partner)
    AS comtrade_partner,
  CASE WHEN figure.period ~ '^\d{4}(-\d\d)?$' THEN replace(figure.period, '-', '') END
    AS comtrade_period,
  CASE length(figure.period) WHEN 4 THEN 'A' WHEN 7 THEN 'M' END AS comtrade_frequency
FROM chancery.trade_figure AS figure
LEFT JOIN chancery.document ON document.id = figure.document_id;

COMMENT ON COLUMN chancery.report_visit.start_iso IS 'When it starts, ISO 8601 of reduced precision: 2001, 2001-03, 2001-03-12, 2001-03/2001-05';
COMMENT ON COLUMN chancery.report_visit.end_iso IS 'When it ends, in that form';
COMMENT ON COLUMN chancery.report_visit.first_day IS 'First day of dates';
COMMENT ON COLUMN chancery.report_visit.last_day IS 'Last day of dates';
COMMENT ON COLUMN chancery.report_visit.published_iso IS 'When the document was published, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.report_visit.quotes IS 'All words of evidence, in the order of the text';
COMMENT ON COLUMN chancery.report_visit.sentences IS 'The sentences of the document in which they stand, one a line';
COMMENT ON COLUMN chancery.report_visit.reviewed IS 'What readers said last: RIGHT, WRONG, or null where nobody did';

COMMENT ON COLUMN chancery.report_agreement.reached_iso IS 'When that stage was or will be reached, ISO 8601 of reduced precision: 2001, 2001-03, 2001-03-12, 2001-03/2001-05';
COMMENT ON COLUMN chancery.report_agreement.first_day IS 'First day of dates';
COMMENT ON COLUMN chancery.report_agreement.last_day IS 'Last day of dates';
COMMENT ON COLUMN chancery.report_agreement.published_iso IS 'When the document was published, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.report_agreement.quotes IS 'All words of evidence, in the order of the text';
COMMENT ON COLUMN chancery.report_agreement.sentences IS 'The sentences of the document in which they stand, one a line';
COMMENT ON COLUMN chancery.report_agreement.reviewed IS 'What readers said last: RIGHT, WRONG, or null where nobody did';

COMMENT ON COLUMN chancery.report_trade_figure.period_iso IS 'The time it is for, ISO 8601 of reduced precision: 2001, 2001-03, 2001-03-12, 2001-03/2001-05';
COMMENT ON COLUMN chancery.report_trade_figure.comtrade_flow IS 'Flow as UN Comtrade writes it: X for exports, M for imports; null for what Comtrade does not have';
COMMENT ON COLUMN chancery.report_trade_figure.comtrade_reporter IS 'country.comtrade of the reporter';
COMMENT ON COLUMN chancery.report_trade_figure.comtrade_partner IS 'country.comtrade of the partner, 0 for the world';
COMMENT ON COLUMN chancery.report_trade_figure.comtrade_period IS 'Period as UN Comtrade writes it: 2001 for a year, 200103 for a month; null for others';
COMMENT ON COLUMN chancery.report_trade_figure.comtrade_frequency IS 'A for a year, M for a month; null for other periods';
COMMENT ON COLUMN chancery.report_trade_figure.first_day IS 'First day of dates';
COMMENT ON COLUMN chancery.report_trade_figure.last_day IS 'Last day of dates';
COMMENT ON COLUMN chancery.report_trade_figure.published_iso IS 'When the document was published, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.report_trade_figure.quotes IS 'All words of evidence, in the order of the text';
COMMENT ON COLUMN chancery.report_trade_figure.sentences IS 'The sentences of the document in which they stand, one a line';
COMMENT ON COLUMN chancery.report_trade_figure.reviewed IS 'What readers said last: RIGHT, WRONG, or null where nobody did';

CREATE VIEW chancery.report_agreement_party AS
SELECT
  party.agreement_id AS event_id,
  party.country,
  chancery.country_name(party.country) AS country_name
FROM chancery.agreement_party AS party;
COMMENT ON VIEW chancery.report_agreement_party IS 'Parties of agreements, one row a party.';
COMMENT ON COLUMN chancery.report_agreement_party.event_id IS 'report_agreement.event_id';
COMMENT ON COLUMN chancery.report_agreement_party.country IS 'Code of the party';
COMMENT ON COLUMN chancery.report_agreement_party.country_name IS 'Its English name';

CREATE VIEW chancery.report_event AS
SELECT
  event_id, 'VISIT' AS type, coalesce(starts, ends) AS date, dates, first_day, last_day,
  array_remove(ARRAY[visitor_country, host_country], NULL) AS countries,
  concat_ws(', ', visitor_country_name, host_country_name) AS country_names,
  concat_ws(' ', coalesce(visitor, 'somebody'), 'visits', host_country_name) AS what,
  status AS state, confidence, quote, quotes, sentences,
  document_id, document_title, source, url, published, published_iso, published_range, engine,
  coalesce(start_iso, end_iso) AS date_iso, reviewed
FROM chancery.report_visit
UNION ALL
SELECT
  event_id, 'AGREEMENT', reached, dates, first_day, last_day,
  parties,
  party_names,
  concat_ws(': ', lower(replace(kind, '_', ' ')), subject),
  stage, confidence, quote, quotes, sentences,
  document_id, document_title, source, url, published, published_iso, published_range, engine,
  reached_iso, reviewed
FROM chancery.report_agreement
UNION ALL
SELECT
  event_id, 'TRADE_FIGURE', period, dates, first_day, last_day,
  array_remove(ARRAY[reporter, partner], NULL),
  concat_ws(', ', reporter_name, partner_name),
  concat_ws(' ', lower(flow), amount, unit,
    CASE WHEN commodity IS NOT NULL THEN 'of ' || commodity END,
    CASE WHEN change_pct IS NOT NULL
      THEN '(' || rtrim(to_char(change_pct, 'SGFM999999999990.9'), '.') || ' %)' END),
  actuality, confidence, quote, quotes, sentences,
  document_id, document_title, source, url, published, published_iso, published_range, engine,
  period_iso, reviewed
FROM chancery.report_trade_figure;
COMMENT ON VIEW chancery.report_event IS 'Events of all types, one row each; timeline has them by pair of countries.';
COMMENT ON COLUMN chancery.report_event.event_id IS 'Id of the visit, agreement or trade_figure';
COMMENT ON COLUMN chancery.report_event.type IS 'VISIT, AGREEMENT or TRADE_FIGURE';
COMMENT ON COLUMN chancery.report_event.date IS 'When it starts, was reached or is for, readable';
COMMENT ON COLUMN chancery.report_event.dates IS 'The days it can touch; to filter and sort by';
COMMENT ON COLUMN chancery.report_event.first_day IS 'First day of dates';
COMMENT ON COLUMN chancery.report_event.last_day IS 'Last day of dates';
COMMENT ON COLUMN chancery.report_event.countries IS 'Codes of who takes part: visitor and host, parties, reporter and partner';
COMMENT ON COLUMN chancery.report_event.country_names IS 'Their English names in that order';
COMMENT ON COLUMN chancery.report_event.what IS 'The event in a few words';
COMMENT ON COLUMN chancery.report_event.state IS 'Status of a visit, stage of an agreement, actuality of a figure';
COMMENT ON COLUMN chancery.report_event.confidence IS 'How sure the engine is, 0 to 1';
COMMENT ON COLUMN chancery.report_event.quote IS 'First words of the document that tell it';
COMMENT ON COLUMN chancery.report_event.quotes IS 'All words of evidence, in the order of the text';
COMMENT ON COLUMN chancery.report_event.sentences IS 'The sentences of the document in which they stand, one a line';
COMMENT ON COLUMN chancery.report_event.document_id IS 'document.id';
COMMENT ON COLUMN chancery.report_event.document_title IS 'Title of the document';
COMMENT ON COLUMN chancery.report_event.source IS 'Where the document came from';
COMMENT ON COLUMN chancery.report_event.url IS 'Address of the document on the web';
COMMENT ON COLUMN chancery.report_event.published IS 'When the document was published, readable';
COMMENT ON COLUMN chancery.report_event.published_iso IS 'When the document was published, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.report_event.published_range IS 'The days that published can mean; to filter and sort by';
COMMENT ON COLUMN chancery.report_event.engine IS 'Name and version of the engine';
COMMENT ON COLUMN chancery.report_event.date_iso IS 'When it starts, was reached or is for, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.report_event.reviewed IS 'What readers said last: RIGHT, WRONG, or null where nobody did';

CREATE OR REPLACE VIEW chancery.timeline AS
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
  told.published_range,
  told.first_day,
  told.last_day,
  told.date_iso,
  told.published_iso,
  told.confidence,
  told.quotes,
  told.sentences,
  told.engine,
  told.reviewed
FROM chancery.report_event AS told
CROSS JOIN LATERAL (
  SELECT one.code AS country_a, other.code AS country_b
  FROM unnest(told.countries) AS one (code)
  JOIN unnest(told.countries) AS other (code) ON one.code COLLATE "C" < other.code COLLATE "C"
  UNION ALL
  SELECT min(code), NULL
  FROM unnest(told.countries) AS alone (code)
  HAVING count(DISTINCT code) < 2) AS pair;
COMMENT ON COLUMN chancery.timeline.first_day IS 'First day of dates';
COMMENT ON COLUMN chancery.timeline.last_day IS 'Last day of dates';
COMMENT ON COLUMN chancery.timeline.date_iso IS 'When it starts, was reached or is for, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.timeline.published_iso IS 'When the document was published, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.timeline.confidence IS 'How sure the engine is, 0 to 1';
COMMENT ON COLUMN chancery.timeline.quotes IS 'All words of evidence, in the order of the text';
COMMENT ON COLUMN chancery.timeline.sentences IS 'The sentences of the document in which they stand, one a line';
COMMENT ON COLUMN chancery.timeline.engine IS 'Name and version of the engine';
COMMENT ON COLUMN chancery.timeline.reviewed IS 'What readers said last: RIGHT, WRONG, or null where nobody did';

CREATE VIEW chancery.report_evidence AS
SELECT
  evidence.event_id,
  told.type,
  evidence.ordinal,
  evidence.quote,
  chancery.sentence(document.text, evidence.start, evidence."end") AS sentence,
  evidence.start AS first_character,
  evidence."end" AS beyond_character,
  told.document_id,
  document.title AS document_title,
  document.source,
  document.url,
  chancery.readable_date(document.published) AS published,
  document.published AS published_iso,
  document.published_range
FROM chancery.evidence
JOIN (
  SELECT id, 'VISIT' AS type, document_id FROM chancery.visit
  UNION ALL SELECT id, 'AGREEMENT', document_id FROM chancery.agreement
  UNION ALL SELECT id, 'TRADE_FIGURE', document_id FROM chancery.trade_figure) AS told
  ON told.id = evidence.event_id
LEFT JOIN chancery.document ON document.id = told.document_id;
COMMENT ON VIEW chancery.report_evidence IS 'The words that tell of events, with their sentences and documents, one row for each place.';
COMMENT ON COLUMN chancery.report_evidence.event_id IS 'The event that the words tell of';
COMMENT ON COLUMN chancery.report_evidence.type IS 'VISIT, AGREEMENT or TRADE_FIGURE';
COMMENT ON COLUMN chancery.report_evidence.ordinal IS 'Place among the event''s evidence, from 1';
COMMENT ON COLUMN chancery.report_evidence.quote IS 'The words exactly as they stand there';
COMMENT ON COLUMN chancery.report_evidence.sentence IS 'The sentence in which they stand, on one line';
COMMENT ON COLUMN chancery.report_evidence.first_character IS 'Where the quote starts in report_document.text, in characters from 0';
COMMENT ON COLUMN chancery.report_evidence.beyond_character IS 'Where it ends, exclusive';
COMMENT ON COLUMN chancery.report_evidence.document_id IS 'document.id';
COMMENT ON COLUMN chancery.report_evidence.document_title IS 'Title of the document';
COMMENT ON COLUMN chancery.report_evidence.source IS 'Where the document came from';
COMMENT ON COLUMN chancery.report_evidence.url IS 'Address of the document on the web';
COMMENT ON COLUMN chancery.report_evidence.published IS 'When the document was published, readable';
COMMENT ON COLUMN chancery.report_evidence.published_iso IS 'When the document was published, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.report_evidence.published_range IS 'The days that published can mean; to filter and sort by';

CREATE VIEW chancery.report_document AS
SELECT
  document.id AS document_id,
  document.title,
  document.source,
  document.url,
  document.genre,
  chancery.readable_date(document.published) AS published,
  document.published AS published_iso,
  document.published_range,
  document.language,
  document.content_type,
  document.received_at,
  document.text,
  document.engine,
  document.event_count,
  document.processed_at
FROM chancery.document;
COMMENT ON VIEW chancery.report_document IS 'Documents with their text; search(words) finds them.';
COMMENT ON COLUMN chancery.report_document.document_id IS 'sha256: and the hash of the file''s bytes';
COMMENT ON COLUMN chancery.report_document.title IS 'Title, where the sender or the text gives one';
COMMENT ON COLUMN chancery.report_document.source IS 'Where it came from: a file name, a URL, a newspaper';
COMMENT ON COLUMN chancery.report_document.url IS 'Its address on the web, where known';
COMMENT ON COLUMN chancery.report_document.genre IS 'CABLE, NEWS, PRESS_RELEASE, TRANSCRIPT, REFERENCE or OTHER';
COMMENT ON COLUMN chancery.report_document.published IS 'When it was published, readable';
COMMENT ON COLUMN chancery.report_document.published_iso IS 'The same, ISO 8601 of reduced precision';
COMMENT ON COLUMN chancery.report_document.published_range IS 'The days that published can mean; to filter and sort by';
COMMENT ON COLUMN chancery.report_document.language IS 'ISO 639-1 code, or und where it cannot be told';
COMMENT ON COLUMN chancery.report_document.content_type IS 'Media type of the bytes as received';
COMMENT ON COLUMN chancery.report_document.received_at IS 'When it was taken in';
COMMENT ON COLUMN chancery.report_document.text IS 'Plain text, in which evidence counts';
COMMENT ON COLUMN chancery.report_document.engine IS 'Name and version of the engine that read it last';
COMMENT ON COLUMN chancery.report_document.event_count IS 'How many events that engine found';
COMMENT ON COLUMN chancery.report_document.processed_at IS 'Time of that reading; null while only events have arrived';

-- Heads of state and of government and foreign ministers; not their deputies.
CREATE FUNCTION chancery.is_leader(office text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(
    office ~* '\m(president|prime minister|premier|chancellor|king|queen|emperor|sultan|emir|amir|shah|crown prince|pope|taoiseach|head of (state|government)|secretary of state|foreign (minister|secretary)|minister (of|for) foreign affairs|general secretary)\M'
    AND office !~* '\m(vice|deputy|assistant|under-?|former|ex)\M|\mof (the )?(parliament|bank|chamber|senate|company|university|commission)\M',
    false);
COMMENT ON FUNCTION chancery.is_leader(text) IS
  'Whether an office is that of a head of state or government or of a foreign minister, as lists of travels keep them.';
