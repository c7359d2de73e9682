package dev.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RowsTest {

  @Test
  void tablesAlignNumbersToTheRightAndCutLongTexts() throws IOException {
    assertThat(written(out -> new TableRows(out, 20)))
        .isEqualTo(
            """
            visitor               amount  note
            --------------------  ------  ---------
            Ana "A", of the Mos…    1.50
            Bo                       200  two lines
            (2 rows)
            """);
  }

  @Test
  void csvQuotesWhereItMustAndLeavesNullsEmpty() throws IOException {
    assertThat(written(CsvRows::new))
        .isEqualTo(
            """
            visitor,amount,note
            "Ana ""A"", of the Most Serene Republic",1.50,
            Bo,200,"two
            lines"
            """);
  }

  @Test
  void jsonKeepsNumbersAndNulls() throws IOException {
    assertThat(written(JsonRows::new))
        .isEqualTo(
            """
            {"visitor":"Ana \\"A\\", of the Most Serene Republic","amount":1.50,"note":null}
            {"visitor":"Bo","amount":200,"note":"two\\nlines"}
            """);
  }

  private static String written(Function<PrintWriter, RowWriter> form) throws IOException {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    RowWriter rows = form.apply(out);
    rows.begin(List.of("visitor", "amount", "note"));
    rows.row(Arrays.asList("Ana \"A\", of the Most Serene Republic", new BigDecimal("1.50"), null));
    rows.row(List.of("Bo", 200, "two\nlines"));
    rows.end();
    out.flush();
    return text.toString();
  }
}
