package dev.chancery.extraction.lexicon;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.Tokeniser;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32C;

/** Reads the files of the lexicons, one after the other, into one trie. */
final class LexiconFiles {

  private final LexiconNode root = new LexiconNode();

  private final Set<String> stopNames = new HashSet<>();

  private final CRC32C checksum = new CRC32C();

  /**
   * @throws IllegalStateException where a file is missing or broken; the message names file and
   *     line
   */
  LexiconFiles() {
    read("stopnames.tsv").forEach(row -> stopNames.add(row.cell(0)));
    addAll("countries.tsv", Category.COUNTRY, 1, -1);
    addAll("countries.tsv", Category.NATIONALITY, 2, -1);
    addAll("cities.tsv", Category.CITY, 1, 2);
    addAll("metonyms.tsv", Category.METONYM, 1, -1);
    addAll("bodies.tsv", Category.BODY, 1, -1);
    addAll("demonym-prefixes.tsv", Category.PREFIX, 1, -1);
    addGovernments();
    addNames();
    addAll("roles.tsv", Category.ROLE, 1, 2);
    giveOfficesTheirCountry();
    addAll("currencies.tsv", Category.CURRENCY, 1, -1);
    addAll("units.tsv", Category.UNIT, 1, 2);
    addAll("goods.tsv", Category.GOOD, 1, 2);
    addAll("instruments.tsv", Category.INSTRUMENT, 1, -1);
    addTreaties();
    for (TsvResource.Row row : read("titles.tsv")) {
      for (String form : row.alternatives(0)) {
        add(Term.of(Category.TITLE, form, form, "", false, false));
      }
    }
  }

  /** The trie of all terms. */
  LexiconNode root() {
    return root;
  }

  private List<TsvResource.Row> read(String file) {
    List<TsvResource.Row> rows = TsvResource.read(file);
    rows.forEach(row -> checksum.update(row.cells().toString().getBytes(StandardCharsets.UTF_8)));
    return rows;
  }

  /** A checksum of the entries, which tells one edition of the lexicons from another. */
  long checksum() {
    return checksum.getValue();
  }

  /** "GOI" in cables; which of several countries a form means depends on the post. */
  private void addGovernments() {
    for (TsvResource.Row row : read("governments.tsv")) {
      List<String> codes = row.alternatives(1);
      Category category = codes.size() == 1 ? Category.METONYM : Category.GOVERNMENT;
      for (String code : codes) {
        add(Term.of(category, code, row.cell(0), "", false, false));
      }
    }
  }

  /** Names that swallow a country's; an instrument named for a place stays an instrument. */
  private void addNames() {
    for (TsvResource.Row row : read("not-countries.tsv")) {
      boolean instrument = row.cell(1).startsWith("instrument");
      for (String form : row.alternatives(0)) {
        String kind = instrument ? instrumentKind(form) : null;
        add(
            kind == null
                ? Term.of(Category.NAME, form, form, row.cell(1), false, false)
                : Term.of(Category.INSTRUMENT, kind, form, "named", false, false));
      }
    }
  }

  private void addTreaties() {
    for (TsvResource.Row row : read("treaties.tsv")) {
      for (String form : row.alternatives(1)) {
        add(Term.of(Category.INSTRUMENT, row.cell(0), form, "named", false, false));
      }
    }
  }

  /** "Secretary of State" is American where nothing else is said. */
  private void giveOfficesTheirCountry() {
    for (TsvResource.Row row : read("offices.tsv")) {
      CountryCode country = CountryCode.of(row.cell(0));
      for (String form : row.alternatives(1)) {
        LexiconNode node = root;
        for (Token token : Tokeniser.tokens(form, 0, form.length())) {
          node = node == null ? null : node.beyond(token);
        }
        if (node == null) {
          throw new IllegalArgumentException(
              row.file() + ":" + row.line() + ": '" + form + "' is no form of roles.tsv");
        }
        node.terms.replaceAll(term -> term.category() == Category.ROLE ? term.of(country) : term);
      }
    }
  }

  private static String instrumentKind(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (lower.contains("treat") || lower.contains("convention") || lower.contains("charter")) {
      return "TREATY";
    }
    if (lower.contains("protocol")) {
      return "PROTOCOL";
    }
    if (lower.contains("declaration") || lower.contains("act")) {
      return "DECLARATION";
    }
    if (lower.contains("memorandum")) {
      return "MEMORANDUM";
    }
    boolean agreement =
        lower.contains("agreement") || lower.contains("accord") || lower.contains("pact");
    return agreement ? "AGREEMENT" : null;
  }

  private void addAll(String file, Category category, int forms, int detail) {
    for (TsvResource.Row row : read(file)) {
      boolean marked = row.cells().contains("AMBIGUOUS");
      if (forms >= row.cells().size()) {
        continue;
      }
      for (String form : row.alternatives(forms)) {
        String kind = detail >= 0 && detail < row.cells().size() ? row.cells().get(detail) : "";
        boolean ambiguous = marked || stopNames.contains(form);
        add(Term.of(category, row.cells().get(0), form, kind, ambiguous, false));
        if (category == Category.ROLE
            || category == Category.GOOD
            || category == Category.INSTRUMENT) {
          add(Term.of(category, row.cells().get(0), plural(form), kind, ambiguous, true));
        }
      }
    }
  }

  /** "minister of trade" to "ministers of trade", "deputy secretary" to "deputy secretaries". */
  static String plural(String form) {
    int of = form.indexOf(" of ");
    int cut = of > 0 ? of : form.indexOf(" for ");
    String head = cut > 0 ? form.substring(0, cut) : form;
    String rest = cut > 0 ? form.substring(cut) : "";
    if (head.endsWith("man")) {
      return head.substring(0, head.length() - 2) + "en" + rest;
    }
    if (head.endsWith("y")
        && head.length() > 2
        && "aeou".indexOf(head.charAt(head.length() - 2)) < 0) {
      return head.substring(0, head.length() - 1) + "ies" + rest;
    }
    return head
        + (head.endsWith("s") || head.endsWith("x") || head.endsWith("ch") || head.endsWith("sh")
            ? "es"
            : "s")
        + rest;
  }

  private void add(Term term) {
    LexiconNode node = root;
    for (Token token : Tokeniser.tokens(term.form(), 0, term.form().length())) {
      node = node.grow(token);
    }
    node.terms.add(term);
  }
}
