package dev.chancery.store.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.event.Visit;
import dev.chancery.store.Database;
import dev.chancery.store.Log;
import dev.chancery.store.StackExtension;
import dev.chancery.store.Told;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions and views for the usual questions, asked by the reader. */
@ExtendWith(StackExtension.class)
class QuestionsTest {

  private static final Instant TIME = Instant.parse("2026-01-01T10:00:00Z");
  private static final Instant RECEIVED = Instant.parse("2026-01-31T11:00:00Z");
  private static final Told TOLD = Told.by("rules/1.0.0", "a");
  private static final String TEXT =
      "TEHRAN. On Monday Dr. Ivanov\nof the U.N. committee came to talk about gas. The treaty\n"
          + "was not signed.\n\nOil was no theme.";
  private static final Visit VISIT = visit();

  private final Database database;

  QuestionsTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void storeADocument() {
    database.empty();
    Stored.in(
        database,
        new Log()
            .reading(
                TIME,
                TOLD.processed(4, TEXT, RECEIVED),
                VISIT,
                TOLD.agreement("gas", "RUS", "IGO:Mercosur", "BLR"),
                TOLD.figure("33300000"),
                TOLD.figure("200", "18")));
  }

  @Test
  void bilateralTellsAllThatIsBetweenTwoCountriesFromEitherSide() {
    assertThat(read("SELECT date, type, what, state, document_title FROM bilateral('Iran', 'BY')"))
        .containsExactly("12 Mar 2001|VISIT|Ivanov visits Iran|COMPLETED|President in Teheran");
    assertThat(read("SELECT what FROM bilateral('Russia', 'Belarus')"))
        .containsExactly("memorandum: gas");
    assertThat(read("SELECT what FROM bilateral('IGO:Mercosur', 'Belarus')"))
        .containsExactly("memorandum: gas");
    assertThat(read("SELECT what FROM bilateral('WLD', 'Belarus')"))
        .containsExactly(
            "export 200 USD of tractors (+18 %)", "export 33300000 USD of tractors (-3.5 %)");
    assertThat(read("SELECT what FROM bilateral('Iran', 'Russia')")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2001, 2001, 1",
    "2001-03-12, , 1",
    ", 2001-02, 0",
    "2001-04, , 0",
    "2000, 2001-02-28, 0",
    ", 2001-03-12, 1"
  })
  void periodsAreAsExactAsTheyAreWritten(String since, String until, long visits) {
    assertThat(
            read(
                "SELECT count(*) FROM visits_of('Iran', %s, %s)"
                    .formatted(literal(since), literal(until))))
        .containsExactly(Long.toString(visits));
  }

  @Test
  void visitsOfTellsWhoTravelledAndWhoCame() {
    String query = "SELECT direction, visitor, visitor_country_name, starts FROM visits_of('%s')";
    assertThat(read(query.formatted("Belarus")))
        .containsExactly("ABROAD|Ivanov|Belarus|12 Mar 2001");
    assertThat(read(query.formatted("IRN"))).containsExactly("RECEIVED|Ivanov|Belarus|12 Mar 2001");
  }

  @Test
  void tradeTellsFiguresOfAReporterWithOnePartnerOrAll() {
    String query =
        "SELECT flow, amount, partner_name, comtrade_flow, comtrade_period FROM trade(%s)";
    assertThat(read(query.formatted("'Belarus'")))
        .containsExactly("EXPORT|200|World|X|2000", "EXPORT|33300000|World|X|2000");
    assertThat(read(query.formatted("'Belarus', 'World', '2000', '2000'"))).hasSize(2);
    assertThat(read(query.formatted("'Belarus', 'Iran'"))).isEmpty();
    assertThat(read(query.formatted("'World', 'Belarus'"))).isEmpty();
  }

  @Test
  void evidenceTellsTheWordsTheirSentenceAndTheDocument() {
    assertThat(
            read(
                "SELECT ordinal, quote, sentence, source, url FROM evidence('%s')"
                    .formatted(VISIT.id())))
        .containsExactly(
            "1|Dr. Ivanov\nof the U.N. committee|On Monday Dr. Ivanov of the U.N. committee came to"
                + " talk about gas.|visit.txt|https://news.example/visit",
            "2|was not signed.|The treaty was not signed.|visit.txt|https://news.example/visit");
  }

  @Test
  void reportsTellAllSentencesAndWhatReadersSaid() {
    Database.run(
        database.writer(),
        "INSERT INTO chancery.review (event_id, verdict, at) VALUES ('%1$s', 'RIGHT', '2026-02-01'), ('%1$s', 'WRONG', '2026-02-02')"
            .formatted(VISIT.id()));

    String expected =
        "On Monday Dr. Ivanov of the U.N. committee came to talk about gas.\n"
            + "The treaty was not signed.|2001-03-01|2001-03-31|WRONG";
    for (String view : List.of("report_visit", "report_event", "timeline")) {
      assertThat(
              read(
                  "SELECT sentences, first_day, last_day, reviewed FROM %s WHERE event_id = '%s'"
                      .formatted(view, VISIT.id())))
          .as(view)
          .containsExactly(expected);
    }
  }

  @Test
  void figuresHaveTheFormsOfComtrade() {
    assertThat(
            read(
                "SELECT comtrade_flow, comtrade_reporter, comtrade_partner, comtrade_period,"
                    + " comtrade_frequency, period_iso FROM report_trade_figure LIMIT 1"))
        .containsExactly("X|112|0|2000|A|2000");
  }

  @Test
  void searchFindsWordsInTheirFormsAndShowsTheirPlace() {
    assertThat(read("SELECT source, events FROM search('treaties signing')"))
        .containsExactly("visit.txt|4");
    assertThat(read("SELECT headline FROM search('\"talk about gas\"')"))
        .singleElement()
        .satisfies(headline -> assertThat(headline).contains("«talk» about «gas»"));
    assertThat(read("SELECT source FROM search('gas -oil')")).isEmpty();
    assertThatThrownBy(() -> read("SELECT source FROM search('the')"))
        .hasMessageContaining("nothing to search for in 'the'");
  }

  @Test
  void whatIsAskedWronglyIsAnsweredByWhatIsWrong() {
    assertThatThrownBy(() -> read("SELECT * FROM visits_of('Irann')"))
        .hasMessageContaining("did you mean Iran (IRN)?");
    assertThatThrownBy(() -> read("SELECT * FROM trade('Iran', since => 'March')"))
        .hasMessageContaining("not a date: 'March'; write 2001, 2001-03 or 2001-03-12");
    assertThatThrownBy(() -> read("SELECT * FROM bilateral('IR', 'RU', '2003', '2001')"))
        .hasMessageContaining("the period begins after its end: 2003 to 2001");
    assertThatThrownBy(() -> read("SELECT days('2001-13', NULL)"))
        .hasMessageContaining("out of range");
  }

  private List<String> read(String query) {
    return Database.rows(database.reader(), query);
  }

  private static String literal(String date) {
    return date == null ? "NULL" : "'" + date + "'";
  }

  private static Visit visit() {
    Visit visit = TOLD.visit("Ivanov");
    return new Visit(
        visit.id(),
        visit.documentId(),
        visit.engine(),
        visit.confidence(),
        List.of(words("Dr. Ivanov\nof the U.N. committee"), words("was not signed.")),
        visit.visitor(),
        visit.visitorRole(),
        CountryCode.of("BLR"),
        CountryCode.of("IRN"),
        visit.places(),
        visit.start(),
        visit.end(),
        visit.status(),
        visit.visitKind());
  }

  private static Evidence words(String quote) {
    return Told.words(TEXT.indexOf(quote), quote);
  }
}
