package dev.chancery.store.occurrence.link;

import dev.chancery.store.Database;
import dev.chancery.store.StackExtension;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Prints how long linking takes with many events in the tables, and how long one more document then
 * waits. A measurement, no test: it runs by {@code -Dtest=LinkRate} alone; the number of documents
 * is the system property {@code documents}, each has four events.
 */
@ExtendWith(StackExtension.class)
class LinkRate {

  private static final int DOCUMENTS = Integer.getInteger("documents", 25_000);

  /** Rows that differ in countries, persons, days and subjects as an archive's do. */
  private static final List<String> ROWS =
      List.of(
          """
          INSERT INTO chancery.document (id, source, published, published_range)
          SELECT 'sha256:' || lpad(to_hex(n), 64, '0'), 'paper ' || n %% 50, d.day::text,
            daterange(d.day, d.day, '[]')
          FROM generate_series(1, %1$d) AS n
          CROSS JOIN LATERAL (SELECT DATE '1995-01-01' + n * 3650 / %1$d AS day) AS d
          """,
          """
          INSERT INTO chancery.visit (id, document_id, visitor, visitor_role, visitor_country,
            host_country, places, start, start_range, status, confidence, engine, extracted_at)
          SELECT gen_random_uuid(), 'sha256:' || lpad(to_hex(n), 64, '0'),
            initcap(translate(md5((h %% 7 + p.a)::text), '0123456789', 'aeioukrstl')),
            (ARRAY['President', 'Prime Minister', 'Foreign Minister'])[1 + h %% 3],
            p.code_a, p.code_b, '{}',
            CASE WHEN h %% 4 < 3 THEN d.day::text END,
            CASE WHEN h %% 4 < 3 THEN daterange(d.day, d.day, '[]') END,
            'COMPLETED', 0.9, 'rules/1.0.0', now()
          FROM generate_series(1, %1$d) AS n
          CROSS JOIN generate_series(1, 2) AS e
          CROSS JOIN LATERAL (SELECT abs(hashtext(n || ' ' || e)) AS h) AS hash
          CROSS JOIN LATERAL (SELECT
            sqrt(h %% 22500)::int AS a,
            chr(65 + sqrt(h %% 22500)::int / 26) || chr(65 + sqrt(h %% 22500)::int %% 26) || 'A'
              AS code_a,
            chr(65 + sqrt(h / 7 %% 22500)::int / 26) || chr(65 + sqrt(h / 7 %% 22500)::int %% 26)
              || 'B' AS code_b) AS p
          CROSS JOIN LATERAL (SELECT DATE '1995-01-01' + n * 3650 / %1$d - h %% 5 AS day) AS d
          """,
          """
          INSERT INTO chancery.agreement (id, document_id, kind, stage, date, date_range, subject,
            count, confidence, engine, extracted_at)
          SELECT md5('agreement ' || n)::uuid, 'sha256:' || lpad(to_hex(n), 64, '0'),
            (ARRAY['AGREEMENT', 'TREATY', 'MEMORANDUM'])[1 + h %% 3], 'SIGNED',
            CASE WHEN h %% 3 < 2 THEN d.day::text END,
            CASE WHEN h %% 3 < 2 THEN daterange(d.day, d.day, '[]') END,
            'cooperation in ' || translate(md5((h %% 500)::text), '0123456789', 'aeioukrstl'), 1,
            0.8, 'rules/1.0.0', now()
          FROM generate_series(1, %1$d) AS n
          CROSS JOIN LATERAL (SELECT abs(hashtext('agreement ' || n)) AS h) AS hash
          CROSS JOIN LATERAL (SELECT DATE '1995-01-01' + n * 3650 / %1$d AS day) AS d
          """,
          """
          INSERT INTO chancery.agreement_party (agreement_id, country)
          SELECT md5('agreement ' || n)::uuid, side.code
          FROM generate_series(1, %1$d) AS n
          CROSS JOIN LATERAL (SELECT abs(hashtext('agreement ' || n)) AS h) AS hash
          CROSS JOIN LATERAL (VALUES
            (chr(65 + h %% 10) || 'AA'), (chr(65 + h / 11 %% 12) || 'BB')) AS side (code)
          """,
          """
          INSERT INTO chancery.trade_figure (id, document_id, flow, reporter, partner, amount, unit,
            period, period_range, actuality, confidence, engine, extracted_at)
          SELECT gen_random_uuid(), 'sha256:' || lpad(to_hex(n), 64, '0'),
            (ARRAY['EXPORT', 'IMPORT', 'TURNOVER', 'CREDIT'])[1 + h %% 4],
            chr(65 + h / 5 %% 10) || 'AA', chr(65 + h / 11 %% 12) || 'BB',
            1000000 + h %% 1000 * 1000, 'USD', (1995 + n * 10 / %1$d)::text,
            daterange(make_date(1995 + n * 10 / %1$d, 1, 1), make_date(1996 + n * 10 / %1$d, 1, 1)),
            'ACTUAL', 0.7, 'rules/1.0.0', now()
          FROM generate_series(1, %1$d) AS n
          CROSS JOIN LATERAL (SELECT abs(hashtext('figure ' || n)) AS h) AS hash
          """);

  @Test
  void seconds(Database database) throws Exception {
    database.empty();
    for (String rows : ROWS) {
      long start = System.nanoTime();
      Database.run(database.owner(), rows.formatted(DOCUMENTS));
      System.out.printf(
          "%s in %.1f s%n", rows.substring(0, 40).strip(), (System.nanoTime() - start) / 1e9);
    }
    Database.run(database.owner(), "ANALYZE");
    System.out.println(
        "largest blocks of visits: "
            + database.rows(
                "SELECT visitor_country, host_country, count(*) FROM chancery.visit"
                    + " GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 3"));
    OccurrenceLinker linker = new OccurrenceLinker(database.writer());
    long start = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    linker.linkAll();
    cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%d events linked in %.1f s: %.0f events/s, %.1f s of processor time in Java; heap in use %d MB; %s%n",
        4 * DOCUMENTS,
        seconds,
        4 * DOCUMENTS / seconds,
        cpu / 1e9,
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
        database.rows(
            "SELECT (SELECT count(*) FROM chancery.trip), (SELECT count(*) FROM chancery.instrument),"
                + " (SELECT count(*) FROM chancery.trade_series)"));
    for (int document = 1; document <= 5; document++) {
      Database.run(
          database.owner(),
          "UPDATE chancery.document SET source = 'changed' WHERE id ="
              + " 'sha256:' || lpad(to_hex(%d), 64, '0')".formatted(document * 1000));
      start = System.nanoTime();
      linker.linkAll();
      System.out.printf("one more document linked in %.0f ms%n", (System.nanoTime() - start) / 1e6);
    }
    start = System.nanoTime();
    database.rows(
        "SELECT * FROM chancery.trip ORDER BY lower(period) DESC NULLS LAST, id LIMIT 100");
    System.out.printf("first page of trips in %.0f ms%n", (System.nanoTime() - start) / 1e6);
    database.empty();
  }
}
