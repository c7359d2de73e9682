package dev.chancery.extraction.lexicon;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All terms in one trie over lower-case tokens. Immutable, thread-safe. A look-up costs one hash
 * access a token, however many terms there are, and none where no term starts with its word.
 */
public final class Lexicon {

  private final WordMap<LexiconNode> starts;
  private final long checksum;

  private Lexicon(LexiconFiles files) {
    this.starts = new WordMap<>(files.root().ways());
    this.checksum = files.checksum();
  }

  /**
   * The lexicons that come with the engine.
   *
   * @throws IllegalStateException where a file is missing or broken; the message names file and
   *     line
   */
  public static Lexicon standard() {
    return new Lexicon(new LexiconFiles());
  }

  /** A checksum of the entries, which tells one edition of the lexicons from another. */
  public long checksum() {
    return checksum;
  }

  /**
   * The terms of the longest form that starts at a token, empty where none does. A form that is a
   * proper name counts only where it is written as one.
   */
  public Hit longest(Sentence sentence, int from) {
    LexiconNode node = starts.get(Fold.fold(sentence.token(from).lower()));
    Hit best = Hit.none();
    int to = from;
    while (node != null) {
      to++;
      if (!node.terms.isEmpty()) {
        List<Term> fitting = fitting(node.terms, sentence, from, to);
        if (!fitting.isEmpty()) {
          best = new Hit(to, fitting);
        }
      }
      node = to < sentence.size() ? node.beyond(sentence.token(to)) : null;
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
    List<Term> fitting = fit == 0 ? List.of() : new ArrayList<>(terms.subList(0, fit));
    for (int i = fit + 1; i < terms.size(); i++) {
      if (isWrittenAs(terms.get(i), sentence, from, to)) {
        fitting = fitting.isEmpty() ? new ArrayList<>(1) : fitting;
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
      String written = sentence.text(from, to);
      return written.toUpperCase(Locale.ROOT).equals(written);
    }
    // "the Hague" has its article in the lexicon too.
    boolean article = to - from > 1 && term.form().startsWith("The ");
    if (!sentence.token(article ? from + 1 : from).isCapitalised() && !isSmall(term)) {
      return false;
    }
    // "visited Egypt today" names no magazine, "the Indian army chief" no army.
    return term.category() != Category.NAME
            && term.category() != Category.METONYM
            && term.category() != Category.COUNTRY
        || to - from == 1
        || sentence.token(to - 1).isCapitalised()
        || !endsInCapital(term.form());
  }

  /** Whether the name of a country or people starts small: "papal", "eSwatini". */
  private static boolean isSmall(Term term) {
    return (term.category() == Category.NATIONALITY || term.category() == Category.COUNTRY)
        && Character.isLowerCase(term.form().charAt(0));
  }

  /** Whether the last word of a name is written with a capital: "Korean War". */
  private static boolean endsInCapital(String form) {
    return Character.isUpperCase(form.charAt(form.lastIndexOf(' ') + 1));
  }

  /** What was found: where it ends, and its terms. */
  public static final class Hit {

    private static final Hit NONE = new Hit(0, List.of());

    private final int to;
    private final List<Term> terms;

    /** One bit for each category of which there is a term. */
    private final int categories;

    Hit(int to, List<Term> terms) {
      this.to = to;
      this.terms = terms;
      int bits = 0;
      for (int i = 0; i < terms.size(); i++) {
        bits |= bit(terms.get(i).category());
      }
      this.categories = bits;
    }

    @SuppressWarnings("EnumOrdinal") // the bits live no longer than the hit
    private static int bit(Category category) {
      return 1 << category.ordinal();
    }

    /** Nothing found. */
    public static Hit none() {
      return NONE;
    }

    /** Index behind the last token. */
    public int to() {
      return to;
    }

    /** The government at a post that a form means, null where it can mean none or none of there. */
    public Term governmentAt(CountryCode post) {
      for (int i = 0; i < terms.size(); i++) {
        Term term = terms.get(i);
        if (term.category() == Category.GOVERNMENT && term.country().equals(post)) {
          return term;
        }
      }
      return null;
    }

    /** The first term of a category, null where there is none. */
    public Term of(Category category) {
      if ((categories & bit(category)) == 0) {
        return null;
      }
      for (int i = 0; i < terms.size(); i++) {
        if (terms.get(i).category() == category) {
          return terms.get(i);
        }
      }
      return null;
    }
  }
}
