package dev.chancery.store.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.store.Database;
import dev.chancery.store.StackExtension;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The planner takes the indexes by itself, on as many rows as make it worth its while. */
@ExtendWith(StackExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanTest {

  private static final String ROWS =
      """
      INSERT INTO chancery.document (id, title, text)
      SELECT 'sha256:' || lpad(to_hex(i), 64, '0'), 'Title ' || i, 'They spoke of theme' || i || ' at length.'
      FROM generate_series(1, 20000) AS i;
      INSERT INTO chancery.visit (id, document_id, visitor_country, host_country, places, start,
        start_range, status, confidence, engine, extracted_at)
      SELECT md5('v' || i)::uuid, 'sha256:' || lpad(to_hex(1 + i % 20000), 64, '0'),
        'ORG:A' || i % 200, 'ORG:B' || i % 300, '{}', day::text, daterange(day, day, '[]'),
        'COMPLETED', 0.9, 'rules/1.0.0', now()
      FROM generate_series(1, 40000) AS i, LATERAL (SELECT date '1980-01-01' + i % 15000 AS day) AS days;
      INSERT INTO chancery.agreement (id, document_id, kind, stage, date, date_range, confidence,
        engine, extracted_at)
      SELECT md5('a' || i)::uuid, 'sha256:' || lpad(to_hex(1 + i % 20000), 64, '0'), 'TREATY',
        'SIGNED', day::text, daterange(day, day, '[]'), 0.9, 'rules/1.0.0', now()
      FROM generate_series(1, 40000) AS i, LATERAL (SELECT date '1980-01-01' + i % 15000 AS day) AS days;
      INSERT INTO chancery.agreement_party (agreement_id, country)
      SELECT md5('a' || i)::uuid, party
      FROM generate_series(1, 40000) AS i,
        unnest(ARRAY['ORG:A' || i % 200, 'ORG:B' || i % 300]) AS party;
      INSERT INTO chancery.trade_figure (id, document_id, flow, reporter, partner, amount, unit,
        period, period_range, actuality, confidence, engine, extracted_at)
      SELECT md5('t' || i)::uuid, 'sha256:' || lpad(to_hex(1 + i % 20000), 64, '0'), 'EXPORT',
        'ORG:A' || i % 200, 'ORG:B' || i % 300, i, 'USD', day::text, daterange(day, day, '[]'),
        'ACTUAL', 0.9, 'rules/1.0.0', now()
      FROM generate_series(1, 40000) AS i, LATERAL (SELECT date '1980-01-01' + i % 15000 AS day) AS days;
      ANALYZE chancery.document, chancery.visit, chancery.agreement, chancery.agreement_party,
        chancery.trade_figure;
      """;

  private final Database database;

  PlanTest(Database database) {
    this.database = database;
  }

  @BeforeAll
  void fill() {
    database.empty();
    Database.run(database.owner(), ROWS);
  }

  @AfterAll
  void empty() {
    database.empty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SELECT * FROM report_visit WHERE dates && days('2001-03', '2001-04'); visit_dates",
        "SELECT * FROM report_visit WHERE dates && '[2001-03-01,2001-05-01)'; visit_dates",
        "SELECT * FROM report_agreement WHERE dates && days('2001-03', '2001-03'); agreement_date_range",
        "SELECT * FROM report_trade_figure WHERE dates && days('2001', '2001'); trade_figure_period_range",
        "SELECT * FROM timeline WHERE dates && days('2001-03', '2001-03'); visit_dates agreement_date_range trade_figure_period_range",
        "SELECT * FROM report_event WHERE dates @> date '2001-03-12'; visit_dates agreement_date_range trade_figure_period_range",
        "SELECT * FROM report_visit WHERE host_country = 'ORG:B7'; visit_host_country",
        "SELECT date, what FROM bilateral('ORG:A7', 'ORG:B7'); visit_visitor_country agreement_party_country trade_figure_reporter",
        "SELECT visitor FROM visits_of('ORG:A7'); visit_visitor_country visit_host_country",
        "SELECT visitor FROM visits_of('ORG:A7', '2001-03', '2001-03'); visit_dates",
        "SELECT amount FROM trade('ORG:A7', 'ORG:B7'); trade_figure_reporter",
        "SELECT * FROM evidence('00000000-0000-0000-0000-000000000001'); evidence_pkey visit_pkey agreement_pkey trade_figure_pkey"
      })
  void questionsTakeIndexes(String query, String indexes) {
    String plan = String.join("\n", read("EXPLAIN " + query));

    assertThat(plan).contains(indexes.split(" "));
    assertThat(plan)
        .doesNotContain("Seq Scan on visit")
        .doesNotContain("Seq Scan on agreement")
        .doesNotContain("Seq Scan on trade_figure");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"visits_of('ORG:A7'); visitor", "bilateral('ORG:A7', 'ORG:B7'); what"})
  void whatIsNotSelectedIsNotComputed(String call, String column) {
    String plan =
        String.join("\n", read("EXPLAIN (VERBOSE) SELECT %s FROM %s".formatted(column, call)));

    assertThat(plan).doesNotContain("sentence(");
  }

  private List<String> read(String query) {
    return Database.rows(database.reader(), query);
  }
}
