CREATE FUNCTION chancery.event_json(event uuid) RETURNS jsonb
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (
    SELECT told.slots || jsonb_build_object('evidence', coalesce(
      (SELECT jsonb_agg(evidence.quote ORDER BY evidence.ordinal)
       FROM chancery.evidence WHERE evidence.event_id = event), '[]'))
    FROM (
      SELECT jsonb_build_object(
        'type', 'VISIT', 'visitor', visitor, 'visitorCountry', visitor_country,
        'hostCountry', host_country, 'start', start, 'end', "end", 'status', status) AS slots
      FROM chancery.visit WHERE id = event
      UNION ALL
      SELECT jsonb_build_object(
        'type', 'AGREEMENT', 'parties', coalesce(
          (SELECT jsonb_agg(party.country ORDER BY party.country)
           FROM chancery.agreement_party AS party WHERE party.agreement_id = event), '[]'),
        'kind', kind, 'stage', stage, 'date', date, 'subject', subject, 'count', count)
      FROM chancery.agreement WHERE id = event
      UNION ALL
      SELECT jsonb_build_object(
        'type', 'TRADE_FIGURE', 'flow', flow, 'reporter', reporter, 'partner', partner,
        'amount', amount, 'unit', unit, 'period', period, 'changePct', change_pct,
        'actuality', actuality)
      FROM chancery.trade_figure WHERE id = event) AS told);
COMMENT ON FUNCTION chancery.event_json(uuid) IS
  'An event in the form of annotated documents, as ./chancery evaluate reads them; null where there is none of that id.';

CREATE TABLE chancery.review (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event_id    uuid NOT NULL,
  verdict     text NOT NULL CHECK (verdict IN ('RIGHT', 'WRONG')),
  note        text CHECK (length(note) <= 4000),
  reviewer    text CHECK (length(reviewer) <= 200),
  at          timestamptz NOT NULL DEFAULT now(),
  document_id text NOT NULL,
  event       jsonb NOT NULL
);
COMMENT ON TABLE chancery.review IS
  'What readers said of events. Nothing is overwritten: the latest verdict on an event counts. It holds what was judged, because a newer engine may tell the document in other events.';
COMMENT ON COLUMN chancery.review.id IS 'Counts up; of two verdicts of the same moment the greater is the later';
COMMENT ON COLUMN chancery.review.event_id IS
  'The visit, agreement or trade_figure that was judged; it may be gone since';
COMMENT ON COLUMN chancery.review.verdict IS 'RIGHT or WRONG';
COMMENT ON COLUMN chancery.review.note IS 'In the reader''s words, up to 4,000 characters';
COMMENT ON COLUMN chancery.review.reviewer IS 'Who said so, as far as they told';
COMMENT ON COLUMN chancery.review.at IS 'When';
COMMENT ON COLUMN chancery.review.document_id IS
  'The document that told it; filled by itself';
COMMENT ON COLUMN chancery.review.event IS
  'The event as it was judged, in the form of annotated documents; filled by itself';
CREATE INDEX review_event ON chancery.review (event_id, at DESC, id DESC);
CREATE INDEX review_document ON chancery.review (document_id);

CREATE FUNCTION chancery.review_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.event := chancery.event_json(NEW.event_id);
  IF NEW.event IS NULL THEN
    RAISE EXCEPTION 'no event % to review; a newer reading may have replaced it', NEW.event_id
      USING ERRCODE = 'foreign_key_violation';
  END IF;
  NEW.document_id := coalesce(
    (SELECT document_id FROM chancery.visit WHERE id = NEW.event_id),
    (SELECT document_id FROM chancery.agreement WHERE id = NEW.event_id),
    (SELECT document_id FROM chancery.trade_figure WHERE id = NEW.event_id));
  RETURN NEW;
END
$$;
COMMENT ON FUNCTION chancery.review_of_event() IS
  'Keeps with a review what was judged; refuses one of an event that is not there.';
CREATE TRIGGER review_of_event BEFORE INSERT ON chancery.review
  FOR EACH ROW EXECUTE FUNCTION chancery.review_of_event();

CREATE VIEW chancery.report_review AS
SELECT
  review.id AS review_id,
  review.event_id,
  review.event ->> 'type' AS type,
  review.verdict,
  review.note,
  review.reviewer,
  review.at,
  NOT EXISTS (
    SELECT FROM chancery.review AS later
    WHERE later.event_id = review.event_id AND (later.at, later.id) > (review.at, review.id))
    AS counts,
  EXISTS (SELECT FROM chancery.visit WHERE visit.id = review.event_id)
    OR EXISTS (SELECT FROM chancery.agreement WHERE agreement.id = review.event_id)
    OR EXISTS (SELECT FROM chancery.trade_figure WHERE trade_figure.id = review.event_id)
    AS stands,
  review.event,
  review.document_id,
  document.title AS document_title,
  document.source,
  document.url
FROM chancery.review
LEFT JOIN chancery.document ON document.id = review.document_id;
COMMENT ON VIEW chancery.report_review IS 'What readers said of events, with the event they judged and its document.';
COMMENT ON COLUMN chancery.report_review.review_id IS 'review.id';
COMMENT ON COLUMN chancery.report_review.event_id IS 'The event that was judged';
COMMENT ON COLUMN chancery.report_review.type IS 'VISIT, AGREEMENT or TRADE_FIGURE';
COMMENT ON COLUMN chancery.report_review.verdict IS 'RIGHT or WRONG';
COMMENT ON COLUMN chancery.report_review.note IS 'In the reader''s words';
COMMENT ON COLUMN chancery.report_review.reviewer IS 'Who said so';
COMMENT ON COLUMN chancery.report_review.at IS 'When';
COMMENT ON COLUMN chancery.report_review.counts IS 'Whether it is the latest verdict on the event';
COMMENT ON COLUMN chancery.report_review.stands IS 'Whether the engine still finds the event';
COMMENT ON COLUMN chancery.report_review.event IS 'The event as it was judged, as JSON';
COMMENT ON COLUMN chancery.report_review.document_id IS 'The document that told it';
COMMENT ON COLUMN chancery.report_review.document_title IS 'Title of the document';
COMMENT ON COLUMN chancery.report_review.source IS 'Where the document came from';
COMMENT ON COLUMN chancery.report_review.url IS 'Address of the document on the web';
