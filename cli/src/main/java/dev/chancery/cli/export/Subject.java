package dev.chancery.cli.export;

import java.util.Locale;

/** What can be exported, and its columns in their order. A column that is added comes last. */
public enum Subject {
  VISITS(
      "report_visit",
      "event_id",
      "visitor_country = ? OR host_country = ?",
      """
      event_id, visitor, visitor_role, visitor_country, visitor_country_name, host_country,
      host_country_name, places, start_iso AS start, end_iso AS "end", first_day, last_day,
      status, visit_kind, confidence, reviewed, quote, sentences, document_id, document_title,
      source, url, published_iso AS published, engine
      """),
  AGREEMENTS(
      "report_agreement",
      "event_id",
      "event_id IN (SELECT event_id FROM report_agreement_party WHERE country = ?)",
      """
      event_id, parties, party_names, kind, stage, reached_iso AS date, first_day, last_day,
      subject, count, confidence, reviewed, quote, sentences, document_id, document_title, source,
      url, published_iso AS published, engine
      """),
  TRADE(
      "report_trade_figure",
      "event_id",
      "reporter = ? OR partner = ?",
      """
      event_id, flow, reporter, reporter_name, partner, partner_name, amount, unit, commodity,
      period_iso AS period, first_day, last_day, change_pct, actuality, comtrade_flow,
      comtrade_reporter, comtrade_partner, comtrade_period, comtrade_frequency, confidence,
      reviewed, quote, sentences, document_id, document_title, source, url,
      published_iso AS published, engine
      """),
  TRIPS(
      "report_trip",
      "trip_id",
      "visitor_country = ? OR host_country = ?",
      """
      trip_id, visitor, visitor_role, visitor_country, visitor_country_name, host_country,
      host_country_name, places, start_iso AS start, end_iso AS "end", first_day, last_day,
      status, visit_kind, confidence, documents, tellings, sources, first_reported,
      last_reported, quote
      """),
  INSTRUMENTS(
      "report_instrument",
      "instrument_id",
      "parties @> ARRAY[?::text]",
      """
      instrument_id, parties, party_names, kind, subject, count, stage, reached_iso AS date, life,
      first_day, last_day, confidence, documents, tellings, sources, first_reported,
      last_reported, quote
      """),
  SERIES(
      "report_trade_series",
      "series_id",
      "reporter = ? OR partner = ?",
      """
      series_id, flow, reporter, reporter_name, partner, partner_name, commodity, unit, actuality,
      period_iso AS period, first_day, last_day, value, low, high, contradicted, change_pct,
      comtrade_flow, comtrade_reporter, comtrade_partner, comtrade_period, comtrade_frequency,
      confidence, reports, documents, sources, first_reported, last_reported, quote
      """),
  EVIDENCE(
      "report_event",
      "event_id",
      "? = ANY (countries)",
      "report_evidence",
      " ORDER BY ordinal",
      """
      event_id, type, ordinal, quote, sentence, first_character, beyond_character, document_id,
      document_title, source, url, published_iso AS published
      """);

  private final String chosenFrom;
  private final String key;
  private final String ofCountry;
  private final String readFrom;
  private final String order;
  private final String columns;

  Subject(String view, String key, String ofCountry, String columns) {
    this(view, key, ofCountry, view, "", columns);
  }

  Subject(
      String chosenFrom,
      String key,
      String ofCountry,
      String readFrom,
      String order,
      String columns) {
    this.chosenFrom = chosenFrom;
    this.key = key;
    this.ofCountry = ofCountry;
    this.readFrom = readFrom;
    this.order = order;
    this.columns = columns;
  }

  /** The condition that one takes part; each question mark is its code. */
  String ofCountry() {
    return ofCountry;
  }

  /**
   * Rows by date, the undated last. First the keys are sorted, then each row is read by its key
   * when it is fetched, so that nothing is computed ahead.
   */
  String sql(String condition) {
    return """
    SELECT told.* FROM (
      SELECT %2$s AS key FROM %1$s WHERE %3$s ORDER BY lower(dates), %2$s) AS chosen
    CROSS JOIN LATERAL (SELECT %4$s FROM %5$s WHERE %2$s = chosen.key%6$s OFFSET 0) AS told
    """
        .formatted(chosenFrom, key, condition, columns, readFrom, order);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
