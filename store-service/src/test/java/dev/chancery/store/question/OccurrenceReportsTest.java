package dev.chancery.store.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.store.Database;
import dev.chancery.store.StackExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trips, instruments and series as people read them. */
@ExtendWith(StackExtension.class)
class OccurrenceReportsTest {

  private static final String ROWS =
      """
      INSERT INTO chancery.evidence VALUES
        ('00000000-0000-0000-0000-000000000001', 1, 0, 15, 'he flew to Lima');
      INSERT INTO chancery.linked_trip (id, block, visitor_country, host_country, visitor,
        visitor_role, visit_kind, places, start, "end", period, status, tellings, documents,
        sources, confidence)
      VALUES
        ('00000000-0000-0000-0000-000000000001', 'b', 'USA', 'PER', 'Jane Roe', 'Secretary of State',
          'OFFICIAL', '{Lima,Cuzco}', '2001-03-12', '2001-03-15', '[2001-03-12,2001-03-16)',
          'PLANNED', 3, 2, '{a,b}', 0.9),
        ('00000000-0000-0000-0000-000000000002', 'b', 'USA', 'PER', 'John Doe',
          'Deputy Secretary of State', NULL, '{}', NULL, NULL, NULL, 'COMPLETED', 1, 1, '{a}', 0.9);
      INSERT INTO chancery.linked_instrument (id, block, parties, kind, subject, count, stage, date,
        period, tellings, documents, sources, confidence)
      VALUES ('00000000-0000-0000-0000-000000000003', 'b', '{PER,RUS}', 'TREATY', 'gas', 1, 'SIGNED',
        '2001-03', '[2000-01-01,2001-04-01)', 2, 2, '{a,b}', 0.8);
      INSERT INTO chancery.linked_instrument_stage (instrument_id, stage, ordinal, block, date,
        event_id, document_id, documents, sources)
      VALUES
        ('00000000-0000-0000-0000-000000000003', 'SIGNED', 4, 'b', '2001-03',
          '00000000-0000-0000-0000-000000000003', 'd', 1, '{a}'),
        ('00000000-0000-0000-0000-000000000003', 'PROPOSED', 1, 'b', NULL,
          '00000000-0000-0000-0000-000000000004', 'e', 1, '{b}');
      INSERT INTO chancery.linked_series (id, block, flow, reporter, partner, unit, actuality, period,
        period_range, value, low, high, reports, documents, sources, confidence)
      VALUES ('00000000-0000-0000-0000-000000000005', 'b', 'EXPORT', 'USA', 'WLD', 'USD', 'ACTUAL',
        '2001-03', '[2001-03-01,2001-04-01)', NULL, 5, 7, 2, 2, '{a,b}', 0.8);
      """;

  private final Database database;

  OccurrenceReportsTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void store() {
    database.empty();
    Database.run(database.owner(), ROWS);
  }

  @Test
  void tripsHaveNamesReadableDatesAndTheirFirstWords() {
    assertThat(
            read(
                "SELECT visitor, visitor_country_name, host_country_name, places, starts, ends,"
                    + " status, documents, sources, quote, last_day FROM report_trip"
                    + " ORDER BY lower(dates)"))
        .containsExactly(
            "Jane Roe|United States|Peru|Lima, Cuzco|12 Mar 2001|15 Mar 2001|PLANNED|2|{a,b}|he flew"
                + " to Lima|2001-03-15",
            "John Doe|United States|Peru||null|null|COMPLETED|1|{a}|null|null");
    assertThat(read("SELECT direction, visitor FROM trips_of('us', '2001-03')"))
        .containsExactly("ABROAD|Jane Roe");
    assertThat(read("SELECT direction, visitor FROM trips_of('Peru')"))
        .containsExactly("RECEIVED|Jane Roe", "RECEIVED|John Doe");
  }

  @Test
  void listsOfTravelsHaveLeadersAlone() {
    assertThat(
            read(
                "SELECT traveler, country, city, description, date FROM travels_abroad"
                    + " WHERE home = 'USA'"))
        .containsExactly(
            "Jane Roe|Peru|Lima, Cuzco|Official visit. Planned. “he flew to Lima”|12 Mar 2001 – 15"
                + " Mar 2001");
    assertThat(
            read(
                "SELECT country, visitor, office, date FROM visits_by_foreign_leaders"
                    + " WHERE host = 'PER'"))
        .containsExactly("United States|Jane Roe|Secretary of State|12 Mar 2001 – 15 Mar 2001");
  }

  @ParameterizedTest
  @CsvSource({
    "President, t",
    "Russian President, t",
    "Prime Minister, t",
    "Foreign Minister, t",
    "Minister of Foreign Affairs, t",
    "Vice President, f",
    "Deputy Prime Minister, f",
    "former President, f",
    "President of the Senate, f",
    "Minister of Industry, f",
    "vice-premier, f",
    ", f"
  })
  void leadersAreHeadsAndForeignMinisters(String office, String leader) {
    assertThat(
            read(
                "SELECT chancery.is_leader(%s)"
                    .formatted(office == null ? "NULL" : "'" + office + "'")))
        .containsExactly(leader);
  }

  @Test
  void instrumentsTellTheirLife() {
    assertThat(read("SELECT party_names, stage, reached, life, first_day FROM report_instrument"))
        .containsExactly("Peru, Russia|SIGNED|Mar 2001|PROPOSED, SIGNED Mar 2001|2000-01-01");
  }

  @Test
  void seriesShowWhereReportsContradict() {
    assertThat(
            read(
                "SELECT reporter_name, partner_name, period, value, low, high, contradicted,"
                    + " comtrade_flow, comtrade_reporter, comtrade_partner, comtrade_period,"
                    + " comtrade_frequency FROM report_trade_series"))
        .containsExactly("United States|World|Mar 2001|null|5|7|t|X|842|0|200103|M");
  }

  private List<String> read(String query) {
    return Database.rows(database.reader(), query);
  }
}
