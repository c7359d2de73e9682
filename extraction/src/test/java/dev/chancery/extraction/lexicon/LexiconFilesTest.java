package dev.chancery.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.extraction.lexicon.LexiconCheck.Codes;
import dev.chancery.extraction.lexicon.LexiconCheck.Shape;
import dev.chancery.extraction.lexicon.TsvResource.Row;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconFilesTest {

  static Stream<Shape> shapes() {
    return Stream.of(
        Shape.of("countries.tsv", 3).codes(0, Codes.COUNTRY).forms(1, 2),
        Shape.of("cities.tsv", 3)
            .codes(0, Codes.COUNTRY)
            .forms(1)
            .kinds(2, "CAPITAL", "CITY", "REGION", "VENUE")
            .orAmbiguous(),
        Shape.of("metonyms.tsv", 2).codes(0, Codes.COUNTRY).forms(1),
        Shape.of("bodies.tsv", 2).codes(0, Codes.COUNTRY).forms(1),
        Shape.of("roles.tsv", 3)
            .forms(1)
            .inAnyCase()
            .kinds(
                2,
                "HEAD_OF_STATE",
                "HEAD_OF_GOVERNMENT",
                "MINISTER",
                "PARLIAMENT",
                "ENVOY",
                "MILITARY",
                "ROYAL",
                "OFFICIAL",
                "PARTY",
                "BUSINESS",
                "CLERGY")
            .orAmbiguous(),
        Shape.of("titles.tsv", 1).forms(0),
        Shape.of("currencies.tsv", 2).codes(0, Codes.CURRENCY).forms(1).orAmbiguous(),
        Shape.of("units.tsv", 3)
            .forms(1)
            .kinds(2, "MASS", "VOLUME", "ENERGY", "LENGTH", "AREA", "COUNT", "RATE"),
        Shape.of("goods.tsv", 3)
            .forms(1)
            .inAnyCase()
            .kinds(
                2,
                "ARMS",
                "VEHICLE",
                "AIRCRAFT",
                "SHIP",
                "ENERGY",
                "FOOD",
                "METAL",
                "MACHINE",
                "OTHER")
            .orAmbiguous(),
        Shape.of("stopnames.tsv", 2).forms(0),
        Shape.of("not-countries.tsv", 2).forms(0),
        Shape.of("demonym-prefixes.tsv", 2).codes(0, Codes.COUNTRY).forms(1),
        Shape.of("governments.tsv", 2).codes(1, Codes.COUNTRY).forms(0),
        Shape.of("successions.tsv", 4).codes(1, Codes.COUNTRY),
        Shape.of("territories.tsv", 3).codes(0, Codes.COUNTRY).codes(1, Codes.COUNTRY),
        Shape.of("seats.tsv", 3).codes(1, Codes.COUNTRY),
        Shape.of("offices-elsewhere.tsv", 2).codes(1, Codes.COUNTRY));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void fileHasItsShape(Shape shape) {
    assertThat(LexiconCheck.findings(shape, TsvResource.read(shape.file()))).isEmpty();
  }

  @Test
  void everyOtherFileIsCleanToo() throws IOException, URISyntaxException {
    Set<String> known = shapes().map(Shape::file).collect(Collectors.toSet());
    Path folder = Path.of(TsvResource.class.getResource("countries.tsv").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(file -> file.endsWith(".tsv") && !known.contains(file))
          .allSatisfy(file -> assertThat(findingsOfUnknownShape(file)).isEmpty());
    }
  }

  @Test
  void findsAWrongNumberOfColumns() {
    assertFinding("PER\tPeru\n", "some.tsv line 1: 2 columns, must be 3");
  }

  @Test
  void findsAnUnknownCode() {
    assertFinding("QQQ\tPeru\tCITY\n", "some.tsv line 1: unknown code 'QQQ'");
  }

  @Test
  void findsAnUnknownKind() {
    assertThat(findings("PER\tLima\tHAMLET\n"))
        .singleElement()
        .asString()
        .startsWith("some.tsv line 1: 'HAMLET' is none of");
  }

  @Test
  void findsAFormThatTwoLinesClaim() {
    assertFinding(
        "PER\tLima\tCITY\nCHL\tArica|Lima\tCITY\n", "some.tsv line 2: 'Lima' stands in line 1 too");
  }

  @Test
  void takesAFormThatTwoLinesClaimWhereItIsMarked() {
    assertThat(findings("PER\tLima\tCITY\nUSA\tLima\tCITY\tAMBIGUOUS\n")).isEmpty();
  }

  @Test
  void findsAMarkItDoesNotKnow() {
    assertFinding(
        "PER\tLima\tCITY\tperhaps\n",
        "some.tsv line 1: last column is 'perhaps', may be AMBIGUOUS alone");
  }

  @Test
  void findsSpacesAtTheEnd() {
    assertFinding("PER\tLima \tCITY\n", "some.tsv line 1: spaces around or doubled in 'Lima '");
  }

  @Test
  void findsAnEmptyCell() {
    assertFinding("PER\t\tCITY\n", "some.tsv line 1: empty cell");
  }

  private static List<String> findingsOfUnknownShape(String file) {
    List<Row> rows = TsvResource.read(file);
    return LexiconCheck.findings(Shape.of(file, rows.get(0).cells().size()).orAmbiguous(), rows);
  }

  private static void assertFinding(String tsv, String finding) {
    assertThat(findings(tsv)).containsExactly(finding);
  }

  private static List<String> findings(String tsv) {
    Shape shape =
        Shape.of("some.tsv", 3)
            .codes(0, Codes.COUNTRY)
            .forms(1)
            .kinds(2, "CITY", "CAPITAL")
            .orAmbiguous();
    return LexiconCheck.findings(shape, TsvResource.parse("some.tsv", tsv));
  }
}
