package dev.chancery.extraction;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sentences that come of putting each of some words into each of some constructions, with the event
 * that each tells. A grid is never read in full; the share of its cells that are is a measure of
 * how much of the language the engine knows, and must not fall.
 */
final class WordingGrid {

  private static final Path REPORTS = Path.of("target", "grids");

  private static final RuleEngine ENGINE = RuleEngine.standard();

  /** Countries with their adjective and capital; a pair of them tells each cell. */
  record Side(String code, String name, String adjective, String capital) {}

  private static final List<Side> SIDES =
      List.of(
          new Side("GHA", "Ghana", "Ghanaian", "Accra"),
          new Side("NOR", "Norway", "Norwegian", "Oslo"),
          new Side("VNM", "Vietnam", "Vietnamese", "Hanoi"),
          new Side("BOL", "Bolivia", "Bolivian", "La Paz"),
          new Side("PHL", "the Philippines", "Philippine", "Manila"),
          new Side("ZMB", "Zambia", "Zambian", "Lusaka"),
          new Side("THA", "Thailand", "Thai", "Bangkok"),
          new Side("URY", "Uruguay", "Uruguayan", "Montevideo"));

  private record Cell(String family, String text, String expected) {}

  private final String name;
  private final List<Cell> cells = new ArrayList<>();

  WordingGrid(String name) {
    this.name = name;
  }

  /**
   * Adds a cell. In the sentence {@code {A}}, {@code {a}} and {@code {K}} are name, adjective and
   * capital of one country, {@code {B}}, {@code {b}} and {@code {L}} those of the other; in the
   * event {@code A} and {@code B} are their codes.
   */
  void add(String family, String sentence, String event) {
    Side one = SIDES.get(cells.size() % SIDES.size());
    Side two = SIDES.get((cells.size() * 3 + 1) % SIDES.size());
    two = one.equals(two) ? SIDES.get((cells.size() + 3) % SIDES.size()) : two;
    String text =
        sentence
            .replace("{A}", one.name)
            .replace("{a}", one.adjective)
            .replace("{K}", one.capital)
            .replace("{B}", two.name)
            .replace("{b}", two.adjective)
            .replace("{L}", two.capital);
    String expected = event.replace("A>B", one.code + ">" + two.code);
    if (event.startsWith("A+B")) {
      List<String> parties = List.of(one.code, two.code).stream().sorted().toList();
      expected = String.join("+", parties) + event.substring("A+B".length());
    }
    cells.add(
        new Cell(family, Character.toUpperCase(text.charAt(0)) + text.substring(1), expected));
  }

  /**
   * The share of cells by family whose event is found, among others or alone. What is not found
   * goes into a report.
   */
  Map<String, Double> shares() throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    for (Cell cell : cells) {
      int[] count = counts.computeIfAbsent(cell.family, family -> new int[2]);
      List<String> found = events(cell.text);
      boolean read = found.stream().anyMatch(event -> isExpected(event, cell.expected));
      count[0] += read ? 1 : 0;
      count[1]++;
      if (!read) {
        failures.add(String.join(" | ", cell.family, cell.text, cell.expected, found.toString()));
      }
    }
    Map<String, Double> shares = new TreeMap<>();
    List<String> report = new ArrayList<>();
    counts.forEach(
        (family, count) -> {
          shares.put(family, (double) count[0] / count[1]);
          report.add(
              String.format(
                  Locale.ROOT,
                  "%-24s %3d of %3d (%.3f)",
                  family,
                  count[0],
                  count[1],
                  shares.get(family)));
        });
    report.addAll(failures);
    Files.createDirectories(REPORTS);
    Files.write(REPORTS.resolve(name + ".txt"), report);
    return shares;
  }

  /** Whether an event is the expected one; alternatives of its last part are apart by a slash. */
  private static boolean isExpected(String event, String expected) {
    int space = expected.lastIndexOf(' ');
    return List.of(expected.substring(space + 1).split("/")).stream()
        .anyMatch(last -> event.equals(expected.substring(0, space + 1) + last));
  }

  private static List<String> events(String text) {
    Document document = SampleDocument.of(Genre.OTHER, text);
    return ENGINE.extract(document).stream()
        .map(WordingGrid::brief)
        .filter(Objects::nonNull)
        .toList();
  }

  /** {@code GHA>NOR COMPLETED} or {@code GHA+NOR SIGNED}; null for a figure. */
  private static String brief(DiplomaticEvent event) {
    if (event instanceof Visit visit) {
      return visit.visitorCountry() + ">" + visit.hostCountry() + " " + visit.status();
    }
    return event instanceof Agreement agreement
        ? codes(agreement.parties()) + " " + agreement.stage()
        : null;
  }

  private static String codes(Collection<?> parties) {
    return parties.stream().map(Object::toString).sorted().collect(Collectors.joining("+"));
  }
}
