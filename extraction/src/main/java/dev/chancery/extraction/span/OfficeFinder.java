package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.text.FunctionWords;

/** Finds what an office is of: "of Iran", "for Trade", "(Peru)" behind the name of its holder. */
final class OfficeFinder {

  private static final int LONGEST_BODY = 7;

  private final Marked words;

  OfficeFinder(Marked words) {
    this.words = words;
  }

  /**
   * What follows a role.
   *
   * @param to index behind it
   * @param country the country named there, null where none is
   */
  record Complement(int to, CountryCode country) {}

  /**
   * "of Iran", "of the Republic of Korea", "of the Council of State of Cuba", "for Trade", "to the
   * United Nations".
   */
  Complement complement(int from, boolean plural) {
    int i = from;
    int end = from;
    CountryCode country = null;
    for (int rounds = 0; rounds < 4 && i < words.size(); rounds++) {
      String link = words.word(i);
      boolean origin = plural && link.equals("from") && rounds == 0;
      if (!link.equals("of")
          && !origin
          && !(link.equals("for") && rounds == 0)
          && !(link.equals("and") && rounds > 0 && country == null)) {
        break;
      }
      int j = i + 1;
      if (words.word(j).equals("the")) {
        j++;
      }
      Term place = words.geographic(j);
      Term nationality = words.term(j, Category.NATIONALITY);
      Complement owned = plural || !link.equals("of") ? null : owned(i + 1);
      if (owned != null) {
        return owned;
      }
      if (origin && (place == null || country != null)) {
        break;
      }
      if (place != null && (origin || link.equals("of"))) {
        country = words.code(place);
        i = words.to(j);
        end = i;
        break;
      }
      if (nationality != null && link.equals("of")) {
        country = words.code(nationality);
        j = words.to(j);
      }
      int named = Portfolio.end(words, j);
      if (named == j
          && words.isAdjective(named)
          && (words.word(named + 1).equals("of")
              || words.isAdjective(named + 1) && words.word(named + 2).equals("of")
              || country != null)) {
        named++;
        if (words.isAdjective(named) && !words.word(named).equals("of")) {
          named++;
        }
      }
      if (named == j && country == null) {
        break;
      }
      i = named;
      end = named;
    }
    return new Complement(end, country);
  }

  /**
   * "of Peru's central bank,", "of the Peruvian general staff,", "of a 30-strong Peruvian
   * delegation,": a body of a country, up to the comma that ends it; null where none stands here.
   */
  private Complement owned(int from) {
    CountryCode country = null;
    int i = FunctionWords.ARTICLES.contains(words.word(from)) ? from + 1 : from;
    int first = i;
    while (i < words.size() && i < first + LONGEST_BODY && isOfBody(i)) {
      Term nationality = words.term(i, Category.NATIONALITY);
      Term place = nationality == null ? words.geographic(i) : null;
      boolean owner = place != null && words.word(words.to(i)).equals("'s");
      if (place != null && !owner || country != null && (owner || nationality != null)) {
        return null;
      }
      if (owner || nationality != null) {
        country = words.code(owner ? place : nationality);
        i = words.to(i) + (owner ? 1 : 0);
      } else {
        i++;
      }
    }
    boolean body = country != null && i > first + 1;
    return body && words.isComma(i) ? new Complement(i, country) : null;
  }

  private boolean isOfBody(int i) {
    return words.token(i).isWord() && !Marked.isFunctionWord(words.word(i))
        || words.token(i).isNumber()
        || words.geographic(i) != null;
  }

  /** "President of the Republic of the Congo": a president, of a country that is a republic. */
  int withoutCountry(int roleEnd) {
    boolean ofRepublic =
        words.word(roleEnd - 1).equals("republic")
            && words.word(roleEnd - 2).equals("the")
            && words.word(roleEnd - 3).equals("of")
            && words.term(roleEnd - 1, Category.COUNTRY) != null
            && words.to(roleEnd - 1) > roleEnd;
    return ofRepublic ? roleEnd - 3 : roleEnd;
  }

  /** The country of "of Peru" or "(Peru)" at a token. */
  CountryCode behind(int i) {
    return words.code(words.geographic(words.word(i).equals("(") ? i + 1 : ofPlace(i)));
  }

  /**
   * Index behind "of Peru" or "(Peru)" after a name ("Foreign Minister Ruiz of Peru"); the index
   * itself else.
   */
  int behindCountry(int i) {
    if (words.word(i).equals("(")
        && words.term(i + 1, Category.COUNTRY) != null
        && words.word(words.to(i + 1)).equals(")")) {
      return words.to(i + 1) + 1;
    }
    if (!words.word(i).equals("of")) {
      return i;
    }
    Term country = words.term(ofPlace(i), Category.COUNTRY);
    return country == null ? i : words.to(ofPlace(i));
  }

  private int ofPlace(int of) {
    return words.word(of + 1).equals("the") ? of + 2 : of + 1;
  }
}
