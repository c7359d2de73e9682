package dev.chancery.extraction.lexicon;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.Tokeniser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * All terms in one trie over lower-case tokens. Immutable once built, thread-safe. A look-up costs
 * one hash access a token, however many terms there are.
 */
public final class Lexicon {

  private static final String JOINED = "~";

  private final Node root = new Node();

  private final Set<String> stopNames = new HashSet<>();

  private final CRC32C checksum = new CRC32C();

  private Lexicon() {
    read("stopnames.tsv").forEach(row -> stopNames.add(row.cell(0)));
  }

  private List<TsvResource.Row> read(String file) {
    List<TsvResource.Row> rows = TsvResource.read(file);
    rows.forEach(row -> checksum.update(row.cells().toString().getBytes(StandardCharsets.UTF_8)));
    return rows;
  }

  /** A checksum of the entries, which tells one edition of the lexicons from another. */
  public long checksum() {
    return checksum.getValue();
  }

  /** "GOI" in cables; a form that fits several countries is left out. */
  private void addGovernments() {
    for (TsvResource.Row row : read("governments.tsv")) {
      List<String> codes = row.alternatives(1);
      if (codes.size() == 1) {
        add(Term.of(Category.METONYM, codes.get(0), row.cell(0), "", false, false));
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
        Node node = root;
        for (Token token : Tokeniser.tokens(form, 0, form.length())) {
          node = node == null ? null : node.children.get(key(token));
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

  /**
   * The lexicons that come with the engine.
   *
   * @throws IllegalStateException where a file is missing or broken; the message names file and
   *     line
   */
  public static Lexicon standard() {
    Lexicon lexicon = new Lexicon();
    lexicon.addAll("countries.tsv", Category.COUNTRY, 1, -1);
    lexicon.addAll("countries.tsv", Category.NATIONALITY, 2, -1);
    lexicon.addAll("cities.tsv", Category.CITY, 1, 2);
    lexicon.addAll("metonyms.tsv", Category.METONYM, 1, -1);
    lexicon.addAll("bodies.tsv", Category.BODY, 1, -1);
    lexicon.addAll("demonym-prefixes.tsv", Category.PREFIX, 1, -1);
    lexicon.addGovernments();
    lexicon.addNames();
    lexicon.addAll("roles.tsv", Category.ROLE, 1, 2);
    lexicon.giveOfficesTheirCountry();
    lexicon.addAll("currencies.tsv", Category.CURRENCY, 1, -1);
    lexicon.addAll("units.tsv", Category.UNIT, 1, 2);
    lexicon.addAll("goods.tsv", Category.GOOD, 1, 2);
    lexicon.addAll("instruments.tsv", Category.INSTRUMENT, 1, -1);
    lexicon.addTreaties();
    for (TsvResource.Row row : lexicon.read("titles.tsv")) {
      for (String form : row.alternatives(0)) {
        lexicon.add(Term.of(Category.TITLE, form, form, "", false, false));
      }
    }
    return lexicon;
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
    Node node = root;
    for (Token token : Tokeniser.tokens(term.form(), 0, term.form().length())) {
      if (node.children.isEmpty()) {
        node.children = new HashMap<>(4);
      }
      node = node.children.computeIfAbsent(key(token), key -> new Node());
    }
    node.terms.add(term);
  }

  /**
   * A sign counts as joined to the word before or apart from it: "A$ 5" is Australian, "a $5 note"
   * not.
   */
  private static String key(Token token) {
    return token.isSign() && !token.spaced() ? JOINED + token.text() : Fold.fold(token.lower());
  }

  /**
   * The terms of the longest form that starts at a token, empty where none does. A form that is a
   * proper name counts only where it is written as one.
   */
  public Hit longest(Sentence sentence, int from) {
    Node node = root;
    Hit best = Hit.none();
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      node = node.children.get(i == from ? Fold.fold(token.lower()) : key(token));
      if (node == null) {
        break;
      }
      if (!node.terms.isEmpty()) {
        List<Term> fitting = fitting(node.terms, sentence, from, i + 1);
        if (!fitting.isEmpty()) {
          best = new Hit(i + 1, fitting);
        }
      }
    }
    return best;
  }

  /** The terms themselves where all fit, as they mostly do. */
  private static List<Term> fitting(List<Term> terms, Sentence sentence, int from, int to) {
    int fit = 0;
    while (fit < terms.size() && isWrittenAs(terms.get(fit), sentence, from, to)) {
      fit++;
    }
    if (fit == terms.size()) {
      return terms;
    }
    List<Term> fitting = new ArrayList<>(terms.subList(0, fit));
    for (int i = fit + 1; i < terms.size(); i++) {
      if (isWrittenAs(terms.get(i), sentence, from, to)) {
        fitting.add(terms.get(i));
      }
    }
    return fitting;
  }

  private static boolean isWrittenAs(Term term, Sentence sentence, int from, int to) {
    return switch (term.category()) {
      // "A$5 million" is Australian, "A $5 million credit" is not; "MT" is no "Mt".
      case CURRENCY, UNIT, INSTRUMENT ->
          !term.acronym() || sentence.text(from, to).equals(term.form());
      default -> !term.category().isProper() || writtenAsName(term, sentence, from, to);
    };
  }

  private static boolean writtenAsName(Term term, Sentence sentence, int from, int to) {
    if (sentence.capitals()) {
      // "US" and "us", "WHO" and "who" look alike here.
      return !term.acronym() || (term.form().length() > 2 && !term.ambiguous());
    }
    if (term.acronym()) {
      return sentence.text(from, to).toUpperCase(Locale.ROOT).equals(sentence.text(from, to));
    }
    Token first = sentence.token(from);
    return first.isCapitalised();
  }

  /** What was found: where it ends, and its terms. */
  public static final class Hit {

    private static final Hit NONE = new Hit(0, List.of());

    private final int to;
    private final List<Term> terms;

    Hit(int to, List<Term> terms) {
      this.to = to;
      this.terms = terms;
    }

    /** Nothing found. */
    public static Hit none() {
      return NONE;
    }

    /** Index behind the last token. */
    public int to() {
      return to;
    }

    /** The first term of a category, null where there is none. */
    public Term of(Category category) {
      for (int i = 0; i < terms.size(); i++) {
        if (terms.get(i).category() == category) {
          return terms.get(i);
        }
      }
      return null;
    }
  }

  private static final class Node {
    private Map<String, Node> children = Map.of();
    private final List<Term> terms = new ArrayList<>(1);
  }
}
