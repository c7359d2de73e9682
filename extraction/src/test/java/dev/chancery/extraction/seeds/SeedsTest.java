package dev.chancery.extraction.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chancery.contracts.country.Countries;
import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.document.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample documents, and the hard ones beside them, are whole: what is expected of them is legal
 * and stands in their text.
 */
class SeedsTest {

  private static final Countries COUNTRIES = Countries.standard();
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 8;
  private static final int MOST_QUOTES = 4;

  static List<Seed> seeds() throws IOException {
    return Stream.of(Seed.all(), Seed.in(Seed.HARD)).flatMap(List::stream).toList();
  }

  @Test
  void thereAreEnoughOfThemAndSomeTellNothing() throws IOException {
    assertThat(Seed.all()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(Seed.all()).anyMatch(seed -> seed.expected().path("events").isEmpty());
  }

  @Test
  void everyFileOfEventsBelongsToADocument() throws IOException {
    for (Path folder : List.of(Seed.FOLDER, Seed.HARD)) {
      List<String> documents = Seed.in(folder).stream().map(Seed::name).toList();
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(
                files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replaceFirst("\\.(events|meta)\\.json$", "")))
            .isSubsetOf(documents);
      }
    }
  }

  @Test
  void noTwoOfThemShareAName() throws IOException {
    assertThat(seeds()).extracting(Seed::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void saysWhatIsExpected(Seed seed) {
    assertThat(seed.expected().isObject())
        .as("%s needs %s%s", seed, seed.name(), Seed.EVENTS)
        .isTrue();
    assertThat(seed.expected().has("published")).isTrue();
    assertThat(seed.expected().path("events").isArray()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void expectsOnlyLegalValues(Seed seed) {
    for (JsonNode event : seed.expected().path("events")) {
      switch (EventType.valueOf(event.path("type").asText())) {
        case VISIT -> checkVisit(event);
        case AGREEMENT -> checkAgreement(event);
        case TRADE_FIGURE -> checkTradeFigure(event);
      }
    }
  }

  private static void checkVisit(JsonNode visit) {
    assertThat(visit.path("visitor").asText()).isNotBlank();
    checkCountry(visit.get("visitorCountry"));
    checkCountry(visit.get("hostCountry"));
    checkDate(visit.get("start"));
    checkDate(visit.get("end"));
    VisitStatus.valueOf(visit.path("status").asText());
  }

  private static void checkAgreement(JsonNode agreement) {
    assertThat(agreement.path("parties")).isNotEmpty();
    agreement.path("parties").forEach(SeedsTest::checkCountry);
    AgreementKind.valueOf(agreement.path("kind").asText());
    AgreementStage.valueOf(agreement.path("stage").asText());
    checkDate(agreement.get("date"));
    assertThat(agreement.path("subject").asText()).isNotBlank();
    assertThat(agreement.path("count").asInt()).isPositive();
  }

  private static void checkTradeFigure(JsonNode figure) {
    Flow.valueOf(figure.path("flow").asText());
    checkCountryIfKnown(figure.get("reporter"));
    checkCountryIfKnown(figure.get("partner"));
    assertThat(figure.hasNonNull("amount") || figure.hasNonNull("changePct")).isTrue();
    assertThat(figure.hasNonNull("amount")).isEqualTo(figure.hasNonNull("unit"));
    checkDate(figure.get("period"));
    Actuality.valueOf(figure.path("actuality").asText());
  }

  private static void checkCountry(JsonNode code) {
    CountryCode country = CountryCode.of(code.asText());
    if (country.isThreeLetters()) {
      assertThat(COUNTRIES.find(country)).as("country %s", country).isPresent();
    }
  }

  private static void checkCountryIfKnown(JsonNode code) {
    if (!code.isNull()) {
      checkCountry(code);
    }
  }

  private static void checkDate(JsonNode date) {
    if (!date.isNull()) {
      ReducedDate.parse(date.asText());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hasEachQuoteOnceInItsText(Seed seed) {
    String text = normalised(new DocumentReader().read(seed.raw()).text());
    List<String> wrong = new ArrayList<>();
    for (JsonNode event : seed.expected().path("events")) {
      assertThat(event.path("evidence")).hasSizeBetween(1, MOST_QUOTES);
      for (JsonNode quote : event.path("evidence")) {
        int times = times(text, normalised(quote.asText()));
        if (times != 1) {
          wrong.add("'" + quote.asText() + "' stands there " + times + " times");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void quotesThreeToEightWords(Seed seed) {
    assertThat(
            StreamSupport.stream(seed.expected().path("events").spliterator(), false)
                .flatMap(event -> event.path("evidence").valueStream())
                .map(JsonNode::asText))
        .allSatisfy(
            quote ->
                assertThat(normalised(quote).split(" ")).hasSizeBetween(FEWEST_WORDS, MOST_WORDS));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tellsWhenItWasPublished(Seed seed) {
    Document document = new DocumentReader().read(seed.raw());
    assertThat(document.published()).isEqualTo(seed.published());
  }

  private static int times(String text, String quote) {
    int times = 0;
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      times++;
    }
    return times;
  }

  /** Letter case and the kind and amount of white space do not count. */
  private static String normalised(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
