package dev.chancery.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lexicon files beside this class: UTF-8, one entry a line, cells apart by tabs, alternatives
 * inside a cell apart by {@code |}; lines that start with {@code #} and blank lines are no entries.
 */
public final class TsvResource {

  private TsvResource() {}

  /**
   * Reads all entries of a file.
   *
   * @param name file name, as {@code countries.tsv}
   * @throws IllegalArgumentException where there is no such file
   */
  public static List<Row> read(String name) {
    return read(TsvResource.class, name);
  }

  /**
   * Reads all entries of a file in the same form that stands beside another class.
   *
   * @throws IllegalArgumentException where there is no such file
   */
  public static List<Row> read(Class<?> beside, String name) {
    try (InputStream bytes = beside.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalArgumentException("no file " + name + " beside " + beside.getName());
      }
      return rows(name, new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** Reads entries from text; the name is the one that errors show. */
  static List<Row> parse(String name, String text) {
    try {
      return rows(name, new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read lexicon " + name, e);
    }
  }

  private static List<Row> rows(String name, Reader text) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(text);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(name, number, List.of(line.split("\t", -1))));
      }
    }
    return List.copyOf(rows);
  }

  /**
   * One entry.
   *
   * @param file name of the file it stands in
   * @param line line of that file, from 1
   * @param cells the columns from left to right
   */
  public record Row(String file, int line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /**
     * The text of a column, from 0.
     *
     * @throws IllegalArgumentException where the line has no such column; names file and line
     */
    public String cell(int column) {
      if (column >= cells.size()) {
        throw error("has " + cells.size() + " columns, none numbered " + column + " (from 0)");
      }
      return cells.get(column);
    }

    /**
     * The alternatives in a column, in their order.
     *
     * @throws IllegalArgumentException where the line has no such column; names file and line
     */
    public List<String> alternatives(int column) {
      return List.of(cell(column).split("\\|", -1));
    }

    /**
     * The constant that a column names.
     *
     * @throws IllegalArgumentException where the type has no such constant; names file and line
     */
    public <E extends Enum<E>> E constant(int column, Class<E> type) {
      String text = cell(column);
      try {
        return Enum.valueOf(type, text);
      } catch (IllegalArgumentException e) {
        throw error("'" + text + "' is no " + type.getSimpleName());
      }
    }

    /** Whether some column after the first is the mark {@code AMBIGUOUS}. */
    public boolean isAmbiguous() {
      return cells.lastIndexOf("AMBIGUOUS") > 0;
    }

    /** What is wrong with this line, to be thrown; names file and line. */
    public IllegalArgumentException error(String problem) {
      return new IllegalArgumentException(file + " line " + line + ": " + problem);
    }
  }
}
