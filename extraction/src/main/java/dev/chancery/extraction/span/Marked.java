package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Lexicon;
import dev.chancery.extraction.lexicon.Successions;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** A sentence with the lexicon's hits at each token, looked up once and kept. Immutable. */
final class Marked {

  static final Set<String> FUNCTION_WORDS =
      WordSet.of(
          """
          a about after against also although among an and are as at be because been before being
          between both but by can could despite did do does down during even for from had has have he
          her here him his how however i if in into is it its just may might must my no not of
          off on only or our out over per said says shall she should since so still such than
          that the their them then there these they this those though through to told under unless
          until up upon us via was we were what whatever when where whereas whether which while who
          whom whose why will with within without would yet you your
          """);

  private static final Category[] GEOGRAPHIC = {
    Category.COUNTRY, Category.BODY, Category.METONYM, Category.CITY
  };

  private final Sentence sentence;
  private final Successions successions;
  private final int year;
  private final CountryCode post;
  private final Lexicon.Hit[] hits;

  /** What each token is, one bit for each {@link WordClass}. */
  private final int[] classes;

  private final boolean[] nameWords;

  private final DateFinder dates;

  /**
   * @param year when the document was written, 0 where unknown
   * @param post the country where it was written, null where unknown: whose government "GOI" is
   */
  Marked(Sentence sentence, Lexicon lexicon, Successions successions, int year, CountryCode post) {
    this.sentence = sentence;
    this.successions = successions;
    this.year = year;
    this.post = post;
    this.hits = new Lexicon.Hit[sentence.size()];
    this.classes = new int[hits.length];
    this.nameWords = new boolean[hits.length];
    int named = 0;
    for (int i = 0; i < hits.length; i++) {
      // "American" in "South American" is nobody's.
      hits[i] = i < named ? Lexicon.Hit.none() : lexicon.longest(sentence, i);
      named = hits[i].of(Category.NAME) != null ? hits[i].to() : named;
      classes[i] = WordClass.of(sentence.word(i));
      nameWords[i] = !sentence.capitals() && isCapitalName(i);
    }
    this.dates = new DateFinder(this);
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  String word(int i) {
    return sentence.word(i);
  }

  Token token(int i) {
    return sentence.token(i);
  }

  boolean isComma(int i) {
    return word(i).equals(",");
  }

  Lexicon.Hit hit(int i) {
    return i < 0 || i >= hits.length ? Lexicon.Hit.none() : hits[i];
  }

  Term term(int i, Category category) {
    Lexicon.Hit hit = hit(i);
    Term term = hit.of(category);
    if (term == null && category == Category.NATIONALITY) {
      return prefix(hit);
    }
    if (term == null && category == Category.METONYM && post != null) {
      return hit.governmentAt(post);
    }
    return term;
  }

  /** "Sino" is Chinese only before a hyphen and another people. */
  private Term prefix(Lexicon.Hit hit) {
    Term prefix = hit.of(Category.PREFIX);
    boolean joined = prefix != null && hit.to() < size() && token(hit.to()).hyphenated();
    return joined && hit(hit.to()).of(Category.NATIONALITY) != null ? prefix : null;
  }

  /** Whether the lexicon knows something that starts at a token. */
  boolean isKnown(int i) {
    return hit(i) != Lexicon.Hit.none();
  }

  /** Index behind the hit that starts at a token. */
  int to(int i) {
    return hit(i).to();
  }

  /** Whether a word is of a class; false beyond either end. */
  boolean is(int i, WordClass one) {
    return i >= 0 && i < classes.length && one.isIn(classes[i]);
  }

  /** Finds the time expressions of the sentence. */
  DateFinder dates() {
    return dates;
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  /** The country that a name at a token stands for as a possessor or adjunct; null where none. */
  Term geographic(int i) {
    for (Category category : GEOGRAPHIC) {
      Term term = term(i, category);
      if (term != null) {
        return term;
      }
    }
    return null;
  }

  /** The country that a term stands for in the time of the document. */
  CountryCode code(Term term) {
    return successions.then(term.country(), year);
  }

  /** Whether a capitalised word of running text is no sentence opener and so a part of a name. */
  boolean isNameWord(int i) {
    return i >= 0 && i < nameWords.length && nameWords[i];
  }

  private boolean isCapitalName(int i) {
    Token token = token(i);
    boolean initial = token.text().length() == 2 && token.text().endsWith(".");
    return token.isCapitalised() && !token.is("'s") && (initial || !is(i, WordClass.FUNCTION));
  }

  /** Whether a word may be an adjective: a plain word in lower case. */
  boolean isAdjective(int i) {
    if (i >= size()) {
      return false;
    }
    Token token = token(i);
    return token.isWord()
        && !token.isCapitalised()
        && !is(i, WordClass.FUNCTION)
        && !token.is("'s");
  }
}
