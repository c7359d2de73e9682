package dev.chancery.extraction.lexicon;

import dev.chancery.contracts.country.Countries;
import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.TsvResource.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong with a lexicon file; each finding names file and line. */
final class LexiconCheck {

  private static final Set<String> MARKS = Set.of("AMBIGUOUS");

  private final Countries countries = Countries.standard();
  private final Shape shape;
  private final List<String> findings = new ArrayList<>();
  private final Map<String, Row> formsSeen = new HashMap<>();

  private LexiconCheck(Shape shape) {
    this.shape = shape;
  }

  static List<String> findings(Shape shape, List<Row> rows) {
    LexiconCheck check = new LexiconCheck(shape);
    rows.forEach(check::row);
    return List.copyOf(check.findings);
  }

  private void row(Row row) {
    int columns = row.cells().size();
    if (columns != shape.columns() && !(shape.mayBeAmbiguous() && columns == shape.columns() + 1)) {
      find(row, columns + " columns, must be " + shape.columns());
      return;
    }
    if (columns > shape.columns() && !MARKS.contains(row.cell(shape.columns()))) {
      find(row, "last column is '" + row.cell(shape.columns()) + "', may be AMBIGUOUS alone");
    }
    row.cells().forEach(cell -> cell(row, cell));
    if (shape.codeColumn() >= 0) {
      row.alternatives(shape.codeColumn()).forEach(code -> code(row, code));
    }
    if (shape.kindColumn() >= 0 && !shape.kinds().contains(row.cell(shape.kindColumn()))) {
      find(row, "'" + row.cell(shape.kindColumn()) + "' is none of " + shape.kinds());
    }
    for (int column : shape.formColumns()) {
      row.alternatives(column).forEach(form -> form(row, form));
    }
  }

  private void cell(Row row, String cell) {
    if (cell.isEmpty()) {
      find(row, "empty cell");
    }
    for (String alternative : cell.split("\\|", -1)) {
      if (alternative.isEmpty() && !cell.isEmpty()) {
        find(row, "empty alternative in '" + cell + "'");
      } else if (!alternative.strip().equals(alternative) || alternative.contains("  ")) {
        find(row, "spaces around or doubled in '" + alternative + "'");
      }
    }
  }

  private void code(Row row, String code) {
    boolean known =
        switch (shape.codes()) {
          case COUNTRY -> code.startsWith("IGO:") || isCountry(code);
          case CURRENCY -> code.matches("[A-Z]{3}");
          case NAME -> true;
        };
    if (!known) {
      find(row, "unknown code '" + code + "'");
    }
  }

  private boolean isCountry(String code) {
    return code.matches("[A-Z]{3}") && countries.find(CountryCode.of(code)).isPresent();
  }

  private void form(Row row, String form) {
    Row other =
        formsSeen.putIfAbsent(shape.ignoresCase() ? form.toLowerCase(Locale.ROOT) : form, row);
    if (other != null && !(row.isAmbiguous() || other.isAmbiguous())) {
      find(row, "'" + form + "' stands in line " + other.line() + " too");
    }
  }

  private void find(Row row, String problem) {
    findings.add(row.error(problem).getMessage());
  }

  /** What the first column of a file is. */
  enum Codes {
    COUNTRY,
    CURRENCY,
    NAME
  }

  /**
   * The columns of a file.
   *
   * @param codeColumn where codes stand, -1 for none
   * @param formColumns where forms stand that may each stand only once in the file
   * @param kindColumn where one of the kinds stands, -1 for none
   */
  record Shape(
      String file,
      int columns,
      boolean mayBeAmbiguous,
      int codeColumn,
      Codes codes,
      List<Integer> formColumns,
      boolean ignoresCase,
      int kindColumn,
      Set<String> kinds) {

    static Shape of(String file, int columns) {
      return new Shape(file, columns, false, -1, Codes.NAME, List.of(), false, -1, Set.of());
    }

    Shape codes(int column, Codes what) {
      return new Shape(
          file, columns, mayBeAmbiguous, column, what, formColumns, ignoresCase, kindColumn, kinds);
    }

    Shape forms(Integer... forms) {
      return new Shape(
          file,
          columns,
          mayBeAmbiguous,
          codeColumn,
          codes,
          List.of(forms),
          ignoresCase,
          kindColumn,
          kinds);
    }

    Shape kinds(int column, String... names) {
      return new Shape(
          file,
          columns,
          mayBeAmbiguous,
          codeColumn,
          codes,
          formColumns,
          ignoresCase,
          column,
          Set.of(names));
    }

    Shape orAmbiguous() {
      return new Shape(
          file, columns, true, codeColumn, codes, formColumns, ignoresCase, kindColumn, kinds);
    }

    Shape inAnyCase() {
      return new Shape(
          file, columns, mayBeAmbiguous, codeColumn, codes, formColumns, true, kindColumn, kinds);
    }

    @Override
    public String toString() {
      return file;
    }
  }
}
