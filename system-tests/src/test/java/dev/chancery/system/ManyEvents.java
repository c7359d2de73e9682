package dev.chancery.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A million events, written straight into the tables: ten of each 100,000 documents, of three
 * types, between 60 countries of which few are in most of them, over 36 years.
 */
final class ManyEvents {

  static final int DOCUMENTS = 100_000;
  static final int EVENTS = 10 * DOCUMENTS;

  private static final int AT_A_TIME = 10_000;

  private static final String PREPARE =
      """
      CREATE TEMP TABLE code AS
      SELECT row_number() OVER () - 1 AS number, code FROM unnest(string_to_array(
        'RUS USA CHN IRN DEU FRA GBR BLR IND JPN KAZ UKR TUR ITA POL KOR SAU EGY ISR CAN BRA MEX'
        || ' ESP NLD BEL SWE NOR FIN AUT CHE CZE HUN ROU BGR GRC SRB AZE ARM GEO UZB TKM TJK KGZ'
        || ' MNG VNM THA IDN MYS SGP PHL AUS NZL ZAF NGA KEN ETH DZA MAR CUB VEN', ' ')) AS code;
      CREATE TEMP TABLE event (
        number integer, id uuid, document_id text, a text, b text, day date, kind integer);
      """;

  private static final String DOCUMENT =
      """
      INSERT INTO chancery.document (id, title, source, genre, published, published_range, language,
        content_type, received_at, text, engine, event_count, processed_at)
      SELECT 'sha256:' || encode(sha256(('document ' || n)::bytea), 'hex'), 'Report number ' || n,
        'Newspaper ' || n %% 400, 'NEWS', day::text, daterange(day, day, '[]'), 'en', 'text/plain',
        now(), repeat('The delegation number ' || n || ' arrived for talks on gas and grain. ', 12),
        'rules/0.0.0', 10, now()
      FROM generate_series(%1$d, %2$d - 1) AS n,
        LATERAL (SELECT date '1990-01-01' + (n * 7919::bigint %% 13149)::integer AS day) AS published
      """;

  private static final String EVENT =
      """
      TRUNCATE event;
      INSERT INTO event
      SELECT n * 10 + k, md5('event ' || n * 10 + k)::uuid,
        'sha256:' || encode(sha256(('document ' || n)::bytea), 'hex'), one.code, other.code,
        date '1990-01-01' + (random() * 13148)::integer, k %% 3
      FROM generate_series(%1$d, %2$d - 1) AS n
      CROSS JOIN generate_series(0, 9) AS k
      CROSS JOIN LATERAL (
        SELECT floor(60 * random() ^ 2.5 + 0 * n * k) AS a, floor(60 * random() ^ 2.5 + 0 * k) AS b) AS pick
      JOIN code AS one ON one.number = pick.a
      JOIN code AS other ON other.number = CASE WHEN pick.b = pick.a THEN (pick.b + 1)::integer %% 60 ELSE pick.b END;

      INSERT INTO chancery.visit (id, document_id, visitor, visitor_role, visitor_country,
        host_country, places, start, start_range, status, confidence, engine, extracted_at)
      SELECT id, document_id, 'Visitor ' || number %% 5000, 'Minister', a, b, ARRAY['Capital'],
        day::text, daterange(day, day, '[]'),
        (ARRAY['COMPLETED', 'COMPLETED', 'PLANNED', 'CANCELLED'])[1 + number %% 4], 0.9,
        'rules/0.0.0', now()
      FROM event WHERE kind = 0 ORDER BY number;

      INSERT INTO chancery.agreement (id, document_id, kind, stage, date, date_range, subject, count,
        confidence, engine, extracted_at)
      SELECT id, document_id, 'AGREEMENT',
        (ARRAY['SIGNED', 'SIGNED', 'RATIFIED', 'NEGOTIATING'])[1 + number %% 4], day::text,
        daterange(day, day, '[]'), 'cooperation number ' || number %% 3000, 1, 0.8, 'rules/0.0.0',
        now()
      FROM event WHERE kind = 1 ORDER BY number;
      INSERT INTO chancery.agreement_party (agreement_id, country)
      SELECT id, a FROM event WHERE kind = 1 UNION ALL SELECT id, b FROM event WHERE kind = 1;

      INSERT INTO chancery.trade_figure (id, document_id, flow, reporter, partner, amount, unit,
        period, period_range, actuality, confidence, engine, extracted_at)
      SELECT id, document_id, (ARRAY['EXPORT', 'IMPORT', 'TURNOVER'])[1 + number %% 3], a, b,
        1000000 * (1 + number %% 997), 'USD', to_char(day, 'YYYY'),
        daterange(date_trunc('year', day)::date, (date_trunc('year', day) + interval '1 year')::date),
        'ACTUAL', 0.95, 'rules/0.0.0', now()
      FROM event WHERE kind = 2 ORDER BY number;

      INSERT INTO chancery.evidence (event_id, ordinal, start, "end", quote)
      SELECT id, 1, 4, 27, 'delegation number ' || number FROM event ORDER BY number;
      """;

  private ManyEvents() {}

  /**
   * @param connection of a role that may write
   */
  static void write(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET synchronous_commit = off; SET search_path = chancery, pg_temp");
      statement.execute("SELECT setseed(0.5)");
      statement.execute(PREPARE);
      for (int first = 0; first < DOCUMENTS; first += AT_A_TIME) {
        statement.execute(DOCUMENT.formatted(first, first + AT_A_TIME));
        statement.execute(EVENT.formatted(first, first + AT_A_TIME));
      }
    }
  }
}
