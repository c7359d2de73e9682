-- Functions for the questions that are asked every day. Those in SQL are inlined, so that what is
-- not selected is not computed and their conditions use the indexes of the tables.

CREATE FUNCTION chancery.first_day(iso text) RETURNS date
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  point CONSTANT text := split_part(btrim(iso), '/', 1);
BEGIN
  IF point !~ '^\d{4}(-\d\d(-\d\d)?)?$' THEN
    RAISE EXCEPTION 'not a date: ''%''; write 2001, 2001-03 or 2001-03-12', iso
      USING ERRCODE = 'invalid_datetime_format';
  END IF;
  RETURN make_date(left(point, 4)::integer, coalesce(nullif(substr(point, 6, 2), '')::integer, 1),
    coalesce(nullif(substr(point, 9, 2), '')::integer, 1));
END
$$;
COMMENT ON FUNCTION chancery.first_day(text) IS
  'First day that a date of reduced precision can mean: 2001-03 is 2001-03-01. Null of null.';

CREATE FUNCTION chancery.last_day(iso text) RETURNS date
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  point CONSTANT text := split_part(btrim(iso), '/', greatest(
    1, array_length(string_to_array(btrim(iso), '/'), 1)));
  first CONSTANT date := chancery.first_day(point);
BEGIN
  RETURN CASE length(point)
    WHEN 4 THEN (first + interval '1 year - 1 day')::date
    WHEN 7 THEN (first + interval '1 month - 1 day')::date
    ELSE first
  END;
END
$$;
COMMENT ON FUNCTION chancery.last_day(text) IS
  'Last day that a date of reduced precision can mean: 2001-03 is 2001-03-31. Null of null.';

CREATE FUNCTION chancery.days(since text, until text) RETURNS daterange
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF chancery.first_day(since) > chancery.last_day(until) THEN
    RAISE EXCEPTION 'the period begins after its end: % to %', since, until
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  RETURN daterange(chancery.first_day(since), chancery.last_day(until), '[]');
END
$$;
COMMENT ON FUNCTION chancery.days(text, text) IS
  'The days from one date of reduced precision to another, to compare with dates by &&: days(''2001'', ''2003-06''); null is open.';

CREATE FUNCTION chancery.bilateral(
  a text, b text, since text DEFAULT NULL, until text DEFAULT NULL)
  RETURNS TABLE (date text, type text, what text, state text, quote text, document_title text,
    source text, url text, published text, dates daterange, sentences text, reviewed text,
    event_id uuid, document_id text)
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH asked AS MATERIALIZED (
    SELECT chancery.country_code(a) AS a, chancery.country_code(b) AS b)
  SELECT told.date, told.type, told.what, told.state, told.quote, told.document_title,
    told.source, told.url, told.published, told.dates, told.sentences, told.reviewed,
    told.event_id, told.document_id
  FROM asked
  CROSS JOIN LATERAL (
    SELECT visit.event_id, visit.dates FROM chancery.report_visit AS visit
    WHERE visit.visitor_country = asked.a AND visit.host_country = asked.b
      OR visit.visitor_country = asked.b AND visit.host_country = asked.a
    UNION ALL
    SELECT agreement.event_id, agreement.dates
    FROM chancery.report_agreement_party AS one
    JOIN chancery.report_agreement_party AS other ON other.event_id = one.event_id
    JOIN chancery.report_agreement AS agreement ON agreement.event_id = one.event_id
    WHERE one.country = asked.a AND other.country = asked.b AND one.country <> other.country
    UNION ALL
    SELECT figure.event_id, figure.dates FROM chancery.report_trade_figure AS figure
    WHERE figure.reporter = asked.a AND figure.partner = asked.b
      OR figure.reporter = asked.b AND figure.partner = asked.a) AS between_them
  -- OFFSET keeps them apart: only what was found is looked up.
  CROSS JOIN LATERAL (
    SELECT event.* FROM chancery.report_event AS event
    WHERE event.event_id = between_them.event_id OFFSET 0) AS told
  WHERE since IS NULL AND until IS NULL OR between_them.dates && chancery.days(since, until)
  ORDER BY lower(told.dates), told.type, told.what, told.event_id
$$;
COMMENT ON FUNCTION chancery.bilateral(text, text, text, text) IS
  'All events between two countries, by date. Countries are codes or names, since and until dates as 2001, 2001-03 or 2001-03-12; with either, undated events are left out.';

CREATE FUNCTION chancery.visits_of(
  country text, since text DEFAULT NULL, until text DEFAULT NULL)
  RETURNS TABLE (direction text, visitor text, visitor_role text, visitor_country_name text,
    host_country_name text, starts text, ends text, status text, quote text, document_title text,
    source text, url text, published text, dates daterange, sentences text, reviewed text,
    event_id uuid, document_id text)
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH asked AS MATERIALIZED (SELECT chancery.country_code(country) AS code)
  SELECT CASE asked.code WHEN visit.visitor_country THEN 'ABROAD' ELSE 'RECEIVED' END,
    visit.visitor, visit.visitor_role, visit.visitor_country_name, visit.host_country_name,
    visit.starts, visit.ends, visit.status, visit.quote, visit.document_title, visit.source,
    visit.url, visit.published, visit.dates, visit.sentences, visit.reviewed,
    visit.event_id, visit.document_id
  FROM asked
  JOIN chancery.report_visit AS visit
    ON visit.visitor_country = asked.code OR visit.host_country = asked.code
  WHERE since IS NULL AND until IS NULL OR visit.dates && chancery.days(since, until)
  ORDER BY lower(visit.dates), visit.visitor, visit.event_id
$$;
COMMENT ON FUNCTION chancery.visits_of(text, text, text) IS
  'Visits that a country''s people made (ABROAD) and that it RECEIVED, by date, as each document tells them; trip has each once.';

CREATE FUNCTION chancery.trade(
  reporter text, partner text DEFAULT NULL, since text DEFAULT NULL, until text DEFAULT NULL)
  RETURNS TABLE (flow text, reporter_name text, partner_name text, amount numeric, unit text,
    commodity text, period text, change_pct numeric, actuality text, quote text,
    document_title text, source text, url text, published text, dates daterange, sentences text,
    reviewed text, comtrade_flow text, comtrade_period text, event_id uuid, document_id text)
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH asked AS MATERIALIZED (
    SELECT chancery.country_code(reporter) AS reporter, chancery.country_code(partner) AS partner)
  SELECT figure.flow, figure.reporter_name, figure.partner_name, figure.amount, figure.unit,
    figure.commodity, figure.period, figure.change_pct, figure.actuality, figure.quote,
    figure.document_title, figure.source, figure.url, figure.published, figure.dates,
    figure.sentences, figure.reviewed, figure.comtrade_flow, figure.comtrade_period,
    figure.event_id, figure.document_id
  FROM asked
  JOIN chancery.report_trade_figure AS figure
    ON figure.reporter = asked.reporter
      AND (asked.partner IS NULL OR figure.partner = asked.partner)
    OR figure.flow IN ('TURNOVER', 'BALANCE') AND figure.partner = asked.reporter
      AND (asked.partner IS NULL OR figure.reporter = asked.partner)
  WHERE since IS NULL AND until IS NULL OR figure.dates && chancery.days(since, until)
  ORDER BY lower(figure.dates), figure.flow, figure.amount, figure.event_id
$$;
COMMENT ON FUNCTION chancery.trade(text, text, text, text) IS
  'Trade figures of a reporter, with one partner or all, by date. Turnover and balance have no direction and are found from either side; other figures of the partner are trade(partner, reporter).';

CREATE FUNCTION chancery.evidence(event uuid)
  RETURNS TABLE (ordinal integer, quote text, sentence text, document_title text, source text,
    url text, published text, document_id text)
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT said.ordinal, said.quote, said.sentence, said.document_title, said.source, said.url,
    said.published, said.document_id
  FROM chancery.report_evidence AS said
  WHERE said.event_id = event
  ORDER BY said.ordinal
$$;
COMMENT ON FUNCTION chancery.evidence(uuid) IS
  'The words that tell of an event, each with its sentence and document.';

-- With the owner's rights, because the index is on an expression over the table that readers do not see.
CREATE FUNCTION chancery.search(words text, most integer DEFAULT 20)
  RETURNS TABLE (rank real, document_title text, source text, url text, published text,
    headline text, events integer, document_id text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  query CONSTANT tsquery := websearch_to_tsquery('english', left(words, 1000));
BEGIN
  IF coalesce(numnode(query), 0) = 0 THEN
    RAISE EXCEPTION 'nothing to search for in ''%''; write words as on the web: gas -oil "joint venture" or treaty', words
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  RETURN QUERY
  WITH best AS MATERIALIZED (
    SELECT document.id,
      ts_rank_cd(to_tsvector('english',
        left(coalesce(document.title, '') || ' ' || coalesce(document.text, ''), 200000)), query, 1)
        AS rank
    FROM chancery.document
    WHERE to_tsvector('english',
      left(coalesce(document.title, '') || ' ' || coalesce(document.text, ''), 200000)) @@ query
    ORDER BY rank DESC, document.id
    LIMIT most)
  SELECT best.rank, document.title, document.source, document.url,
    chancery.readable_date(document.published),
    regexp_replace(ts_headline('english', left(document.text, 200000), query,
      'StartSel=«, StopSel=», MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=" … "'),
      '\s+', ' ', 'g'),
    document.event_count, document.id
  FROM best JOIN chancery.document ON document.id = best.id
  ORDER BY best.rank DESC, best.id;
END
$$;
COMMENT ON FUNCTION chancery.search(text, integer) IS
  'Documents in which words stand, best first, with the places where they stand between « and ». Words as in a web search: gas -oil "joint venture" or treaty.';
