package dev.chancery.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.chancery.extraction.lexicon.TsvResource.Row;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class TsvResourceTest {

  @Test
  void leavesOutCommentsAndBlankLinesButCountsThem() {
    List<Row> rows = TsvResource.parse("some.tsv", "# head\n\nPER\tPeru|Perú\n");

    assertThat(rows).containsExactly(new Row("some.tsv", 3, List.of("PER", "Peru|Perú")));
  }

  @Test
  void splitsAlternativesInTheirOrder() {
    assertThat(row("PER\tPeru|Perú").alternatives(1)).containsExactly("Peru", "Perú");
  }

  @Test
  void namesFileAndLineOfAMissingColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row("PER").alternatives(1))
        .withMessageContaining("some.tsv line 1");
  }

  @Test
  void namesFileAndLineOfAnUnknownConstant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row("PER\tCASTLE").constant(1, RetentionPolicy.class))
        .withMessage("some.tsv line 1: 'CASTLE' is no RetentionPolicy");
  }

  @Test
  void knowsAnAmbiguousRowByItsMark() {
    assertThat(row("FRA\tNice\tCITY\tAMBIGUOUS").isAmbiguous()).isTrue();
    assertThat(row("FRA\tLyon\tCITY").isAmbiguous()).isFalse();
  }

  @Test
  void namesTheFileThatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TsvResource.read("nowhere.tsv"))
        .withMessageContaining("nowhere.tsv");
  }

  private static Row row(String line) {
    return TsvResource.parse("some.tsv", line).get(0);
  }
}
