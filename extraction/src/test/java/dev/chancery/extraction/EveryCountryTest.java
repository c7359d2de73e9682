package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.TradeFigure;
import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.lexicon.TsvResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One sentence tells the same of every country of the lexicon, whichever it is: whether its name
 * has one word or five, takes an article or ends in an s, whether its people have an adjective of
 * their own, whether its capital is called after it. What fails stands in {@code
 * target/every-country}. Each country is told a third of the sentences; {@code
 * -Dchancery.country.step=1} tells all of each.
 *
 * <p>In a sentence {@code {C}} is the country's name, {@code {S}} the same where a sentence starts
 * with it, {@code {G}} and {@code {g}} its possessive there and elsewhere, {@code {D}} its
 * adjective, {@code {K}} its capital; {@code {N}}, {@code {A}} and {@code {O}} are name, adjective
 * and capital of the other country. An event is written by type and the two sides in their order.
 */
class EveryCountryTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static final Path REPORTS = Path.of("target", "every-country");

  /** Names that take the article in running text. */
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "ARE", "BHS", "CAF", "CCK", "COD", "COG", "COK", "COM", "CYM", "CZE", "DOM", "FLK", "FRO",
          "FSM", "GBR", "GMB", "IMN", "IOT", "MDV", "MHL", "MNP", "NLD", "PCN", "PHL", "SLB", "SUN",
          "SYC", "TCA", "USA", "VAT", "VGB", "VIR");

  private record Country(
      String code, String name, String written, String adjective, String capital) {

    static Country of(String code, String name, boolean article, String adjective, String capital) {
      return new Country(code, name, article ? "the " + name : name, adjective, capital);
    }

    String in(String sentence, Country other) {
      String start = written.startsWith("the ") ? "The " + name : name;
      String own = name.endsWith("s") ? "'" : "'s";
      String told =
          sentence
              .replace("{C}", written)
              .replace("{S}", start)
              .replace("{G}", start + own)
              .replace("{g}", written + own)
              .replace("{D}", adjective)
              .replace("{K}", capital)
              .replace("{N}", other.name)
              .replace("{A}", other.adjective)
              .replace("{O}", other.capital);
      return sentence.equals(sentence.toUpperCase(Locale.ROOT))
          ? told.toUpperCase(Locale.ROOT)
          : Character.toUpperCase(told.charAt(0)) + told.substring(1);
    }
  }

  private static final Country NORWAY = Country.of("NOR", "Norway", false, "Norwegian", "Oslo");
  private static final Country KENYA = Country.of("KEN", "Kenya", false, "Kenyan", "Nairobi");

  private static final String VISITORS =
      """
      {D} Foreign Minister Ama Boateng arrived in {O} on Monday.
      The {D} prime minister will visit {N} next week.
      {G} foreign minister, Ama Boateng, flew to {O} on Monday.
      The president of {C}, Ama Boateng, is on an official visit to {N}.
      Ama Boateng, the {D} trade minister, was received in {O} by Prime Minister Jon Berg.
      A {D} delegation led by Deputy Minister Ama Boateng visited {N}.
      A delegation from {C} is visiting {N}.
      {A} Prime Minister Jon Berg received {D} Foreign Minister Ama Boateng in {O}.
      {A} Foreign Minister Jon Berg met his {D} counterpart, Ama Boateng, in {O}.
      {N} invited the president of {C} to {O}.
      President Ama Boateng of {C} will visit {N} in May.
      {D} officials held talks in {O} with {A} officials.
      In {O}, {D} Prime Minister Ama Boateng called on {A} Prime Minister Jon Berg.
      {N} will host {D} President Ama Boateng in May.
      Ama Boateng, {g} minister of trade, went to {N} last week.
      {S} sent a delegation to {O}.
      {N} welcomed {D} President Ama Boateng on Monday.
      A team of {D} engineers visited {O} last week.
      The visit of {D} President Ama Boateng to {N} ended on Monday.
      The {D} government has sent its finance minister to {O}.
      {D} FOREIGN MINISTER BOATENG ARRIVED {O} MAY 3.
      THE {D} DELEGATION VISITED {N} IN MAY.
      {G} TRADE MINISTER, AMA BOATENG, WILL VISIT {O} MAY 3.
      A visit to {N} by {g} prime minister was announced.
      The speaker of {g} parliament, Ama Boateng, arrived in {O} on Monday.
      The leader of {g} opposition, Ama Boateng, visited {N}.
      Ama Boateng, president of {C}, met {A} Prime Minister Jon Berg in {O}.
      {G} Ama Boateng, the trade minister, was in {O} on Monday.
      The {D} army chief, General Ama Boateng, is visiting {N}.
      {S} will send its foreign minister to {O} next week.
      Leaders of {C} and Peru met in {O} on Monday.
      """;

  private static final String HOSTS =
      """
      {A} Prime Minister Jon Berg arrived in {C} on Monday.
      {A} Prime Minister Jon Berg arrived in {K} on Monday.
      {A} Prime Minister Jon Berg will visit {C} in May.
      {A} Prime Minister Jon Berg met {D} officials in {K}.
      {A} Prime Minister Jon Berg is on a visit to {C}.
      {D} President Ama Boateng received {A} Foreign Minister Jon Berg in {K}.
      {S} invited {A} Prime Minister Jon Berg to {K}.
      {S} hosted {A} Prime Minister Jon Berg on Monday.
      {S} welcomed {A} Prime Minister Jon Berg on Monday.
      {A} Prime Minister Jon Berg's visit to {C} ended on Monday.
      {A} Prime Minister Jon Berg flew from {O} to {K}, the {D} capital.
      {S} will host {A} Prime Minister Jon Berg in May.
      A {A} trade mission is in {K} for talks with {D} officials.
      {A} Prime Minister Jon Berg went to {C}, Mali and Togo.
      {A} Prime Minister Jon Berg visited Mali, {C} and Togo.
      After a stop in {K}, {A} Prime Minister Jon Berg flew home.
      {A} PRIME MINISTER BERG ARRIVED {K} MAY 3.
      {A} PRIME MINISTER BERG WILL VISIT {C} IN MAY.
      {A} Prime Minister Jon Berg left for {K} on Monday.
      {A} Prime Minister Jon Berg's trip to {K} was called off.
      {A} Prime Minister Jon Berg will be in {K}, {C}, on Monday.
      {A} Prime Minister Jon Berg has accepted an invitation from {C}.
      {A} Prime Minister Jon Berg, who is visiting {C}, praised the harvest.
      {A} officials flew to {C} for talks.
      """;

  private static final String AGREEMENTS =
      """
      {S} and {N} signed a trade agreement on Monday.
      {N} and {C} signed a trade agreement on Monday.
      {S} signed a treaty on fisheries with {N}.
      {N} has a trade agreement with {C}.
      A trade agreement between {C} and {N} entered into force in May.
      A trade agreement between {N} and {C} entered into force in May.
      The {A}-{D} trade agreement was signed in {O}.
      The {D}-{A} trade agreement was signed in {O}.
      {D} and {A} officials signed a memorandum on tourism.
      The governments of {C} and {N} signed a convention on double taxation.
      {D} Foreign Minister Ama Boateng and his {A} counterpart, Jon Berg, signed a protocol.
      {G} parliament ratified a treaty with {N}.
      The {D} government and {N} agreed to build a port.
      A {D} company won a contract to build a port in {N}.
      {K} and {O} are negotiating a fisheries agreement.
      {G} defence ministry signed a contract with a {A} firm.
      {N} suspended its treaty with {C}.
      {S} approved a treaty with {N}.
      {G} state oil company signed a loan agreement with a {A} bank.
      {S} and {N} have concluded a cultural agreement.
      {G} treaty with {N} expires in May.
      {N} ratified its extradition treaty with {C}.
      {S} will buy trucks from {N} under a contract signed on Monday.
      {D} President Ama Boateng and {A} Prime Minister Jon Berg signed a joint declaration.
      {S} is negotiating a fisheries agreement with {N}.
      {N} offered {C} a non-aggression pact.
      {C} AND {N} RATIFIED CONVENTION ON FISHERIES.
      {G} gas deal with {N} was signed in May.
      {S}, {N} sign trade accord
      {N} and {C} are to sign an air services agreement in {K}.
      {N} and {C} agreed to abolish visas.
      {N} AND {C} SIGNED TRADE AGREEMENT MAY 3.
      Under an agreement with {C}, {N} will open its ports.
      """;

  private static final String FIGURES =
      """
      EXPORT CN {S} exported goods worth $20 million to {N} in 2003.
      EXPORT CN {G} exports to {N} were $20 million in 2003.
      EXPORT CN {D} exports to {N} rose 5 percent in 2003.
      EXPORT NC {N}'s exports to {C} were $20 million in 2003.
      EXPORT CN Exports from {C} to {N} totalled $20 million in 2003.
      EXPORT CW {G} exports were $20 million in 2003.
      EXPORT CW {D} exports rose 5 percent in 2003.
      IMPORT NC {N} imported oil worth $20 million from {C} in 2003.
      IMPORT CN {D} imports from {N} were $20 million in 2003.
      IMPORT NC {N} bought {D} goods worth $20 million in 2003.
      TURNOVER CN Trade between {C} and {N} reached $20 million in 2003.
      TURNOVER CN {G} trade with {N} reached $20 million in 2003.
      TURNOVER CN {D}-{A} trade reached $20 million in 2003.
      BALANCE CN {G} trade surplus with {N} was $20 million in 2003.
      CREDIT NC {N} granted {C} a loan of $20 million.
      CREDIT NC {A} aid to {C} was $20 million in 2003.
      CREDIT CN The {D} government will lend {N} $20 million.
      CREDIT CN {S} gave {N} $20 million in aid.
      CREDIT WC {G} foreign debt was $20 million in 2003.
      INVESTMENT NC {A} firms invested $20 million in {C} in 2003.
      INVESTMENT CN {D} firms invested $20 million in {N} in 2003.
      CONTRACT NC {N} sold {C} 12 helicopters.
      CONTRACT NC {S} bought 12 helicopters from {N}.
      EXPORT CN In 2003 {S} sold {N} goods worth $20 million.
      IMPORT NC {N}'s imports from {C} rose 5 percent in 2003.
      CREDIT NC {N} gave $20 million to {C} for schools.
      CREDIT NC {S} received a $20 million loan from {N}.
      CREDIT NC {N} wrote off $20 million of {g} debt.
      INVESTMENT NC {A} investment in {C} reached $20 million in 2003.
      CONTRACT NC A {A} firm won a $20 million contract in {C}.
      CONTRACT CN A {D} firm won a $20 million contract in {N}.
      BALANCE CN {S} had a trade surplus of $20 million with {N} in 2003.
      TURNOVER CN {A} trade with {C} reached $20 million in 2003.
      IMPORT CW {G} imports were $20 million in 2003.
      IMPORT CW {S} imported goods worth $20 million in 2003.
      EXPORT CW {S} exported goods worth $20 million in 2003.
      """;

  /** Names with a hyphen of their own are not known behind that of another people. */
  private static final Set<String> KNOWN =
      Set.of("The Norwegian-I-Kiribati trade agreement was signed in Oslo.");

  private record Failure(String country, String sentence, String expected, List<String> events) {

    @Override
    public String toString() {
      return country + " | " + sentence + " | " + expected + " | " + events;
    }
  }

  /** A sentence and the event that it tells. */
  private record Telling(String sentence, String type, String sides) {

    static Stream<Telling> of(String type, String sides, String sentences) {
      return sentences.lines().map(line -> new Telling(line, type, sides));
    }

    static Stream<Telling> figures() {
      return FIGURES
          .lines()
          .map(
              line -> {
                String[] parts = line.split(" ", 3);
                return new Telling(parts[2], parts[0], parts[1]);
              });
    }

    Failure failure(Country country, Country other) {
      String text = country.in(sentence, other);
      List<String> expected = expected(country, other);
      List<String> events = events(text);
      return KNOWN.contains(text) || expected.stream().anyMatch(events::contains)
          ? null
          : new Failure(country.code, text, expected.get(0), events);
    }

    /** The event; those between two sides alike in both orders. */
    private List<String> expected(Country country, Country other) {
      String one = side(sides.charAt(0), country, other);
      String two = side(sides.charAt(1), country, other);
      String there = type + " " + one + " " + two;
      return type.equals("AGREEMENT") || type.equals("TURNOVER")
          ? List.of(there, type + " " + two + " " + one)
          : List.of(there);
    }

    private static String side(char side, Country country, Country other) {
      return side == 'C' ? country.code : side == 'N' ? other.code : "WLD";
    }
  }

  private static List<Country> countries() {
    Map<String, String> capitals = new HashMap<>();
    for (TsvResource.Row row : TsvResource.read("cities.tsv")) {
      if (row.cell(2).equals("CAPITAL")) {
        capitals.putIfAbsent(row.cell(0), row.alternatives(1).get(0));
      }
    }
    List<Country> countries = new ArrayList<>();
    for (TsvResource.Row row : TsvResource.read("countries.tsv")) {
      String code = row.cell(0);
      String name =
          row.alternatives(1).stream()
              .filter(any -> !FOR_TABLES.matcher(any).find())
              .findFirst()
              .orElseThrow();
      countries.add(
          Country.of(
              code,
              name,
              WITH_ARTICLE.contains(code),
              row.alternatives(2).get(0),
              capitals.getOrDefault(code, name)));
    }
    return countries;
  }

  private static Country other(String code) {
    return code.equals("NOR") ? KENYA : NORWAY;
  }

  private static List<String> events(String text) {
    return ENGINE.extract(SampleDocument.of(Genre.OTHER, text)).stream()
        .map(EveryCountryTest::brief)
        .toList();
  }

  private static Failure failure(Telling telling, Country country) {
    return telling.failure(country, other(country.code));
  }

  private static String brief(DiplomaticEvent event) {
    if (event instanceof Visit visit) {
      return "VISIT " + visit.visitorCountry() + " " + visit.hostCountry();
    }
    if (event instanceof Agreement agreement) {
      return "AGREEMENT "
          + agreement.parties().stream().map(Objects::toString).collect(Collectors.joining(" "));
    }
    TradeFigure figure = (TradeFigure) event;
    return figure.flow() + " " + figure.reporter() + " " + figure.partner();
  }

  /** Of how many sentences a country is told one; another one for each country. */
  private static final int STEP = Integer.getInteger("chancery.country.step", 3);

  private static void check(String report, List<Country> countries, List<Telling> tellings)
      throws IOException {
    int step = Math.min(STEP, tellings.size());
    List<Failure> failures =
        IntStream.range(0, countries.size())
            .parallel()
            .boxed()
            .flatMap(
                i ->
                    IntStream.iterate(i % step, n -> n < tellings.size(), n -> n + step)
                        .mapToObj(tellings::get)
                        .map(telling -> failure(telling, countries.get(i)))
                        .filter(Objects::nonNull))
            .toList();
    Files.createDirectories(REPORTS);
    Path file = REPORTS.resolve(report + ".txt");
    Files.write(file, failures.stream().map(Failure::toString).toList());
    assertThat(failures).as("those that fail stand in %s", file).isEmpty();
  }

  @Test
  void readsOfEveryCountryWhatItReadsOfAnother() throws IOException {
    check(
        "countries",
        countries(),
        Stream.of(
                Telling.of("VISIT", "CN", VISITORS),
                Telling.of("VISIT", "NC", HOSTS),
                Telling.of("AGREEMENT", "CN", AGREEMENTS),
                Telling.figures())
            .flatMap(all -> all)
            .toList());
  }

  /** Names that were put together in a way that nobody writes in a sentence. */
  private static final Pattern FOR_TABLES = Pattern.compile("[,(]|\\. | [e&] |^the ");

  /** Names of a part of a larger state of its time, which is what is meant. */
  private static final Pattern OF_A_UNION = Pattern.compile("\\bSoviet\\b|SSR");

  private static final Pattern TAKES_ARTICLE =
      Pattern.compile(
          "Republic|Kingdom|Union|States|Islands|Emirate|Empire|Commonwealth|Confederation"
              + "|Federation|Sultanate|Principality|State of|Dominion|Territory|Authority|\\.|s$");

  /** Each name of each country, as if it had no other. */
  private static Stream<Country> names() {
    return TsvResource.read("countries.tsv").stream()
        .flatMap(
            row ->
                row.alternatives(1).stream()
                    .filter(name -> !FOR_TABLES.matcher(name).find())
                    .filter(name -> row.cell(0).equals("SUN") || !OF_A_UNION.matcher(name).find())
                    .map(
                        name ->
                            Country.of(
                                row.cell(0), name, TAKES_ARTICLE.matcher(name).find(), "", "")));
  }

  @Test
  void readsEveryNameOfACountry() throws IOException {
    String signed = "{S} and {N} signed a trade agreement on Monday.";
    String arrived = "{A} Prime Minister Jon Berg arrived in {C} on Monday.";
    String came = "{G} foreign minister, Ama Boateng, flew to {O} on Monday.";
    check(
        "names",
        names().toList(),
        List.of(
            new Telling(signed, "AGREEMENT", "CN"),
            new Telling(arrived, "VISIT", "NC"),
            new Telling(came, "VISIT", "CN")));
  }

  /** Each name of each people that may be an adjective. */
  private static Stream<Country> peoples() {
    return TsvResource.read("countries.tsv").stream()
        .flatMap(
            row ->
                row.alternatives(2).stream()
                    .filter(people -> !people.matches(".*(?:[^sio]s|men|man|woman)"))
                    .map(people -> Country.of(row.cell(0), row.cell(0), false, people, "")));
  }

  @Test
  void readsEveryNameOfAPeople() throws IOException {
    check(
        "peoples",
        peoples().toList(),
        List.of(
            new Telling("{D} Foreign Minister Ama Boateng flew to {O} on Monday.", "VISIT", "CN"),
            new Telling("{D} exports to {N} were $20 million in 2003.", "EXPORT", "CN")));
  }

  /** Each capital and city that is hardly ever anything else. */
  private static Stream<Country> cities() {
    return TsvResource.read("cities.tsv").stream()
        .filter(row -> !row.isAmbiguous() && row.cell(2).matches("CAPITAL|CITY"))
        .flatMap(
            row ->
                row.alternatives(1).stream()
                    .map(city -> Country.of(row.cell(0), row.cell(0), false, "", city)));
  }

  @Test
  void readsEveryCity() throws IOException {
    String arrived = "{A} Prime Minister Jon Berg arrived in {K} on Monday.";
    check("cities", cities().toList(), List.of(new Telling(arrived, "VISIT", "NC")));
  }
}
