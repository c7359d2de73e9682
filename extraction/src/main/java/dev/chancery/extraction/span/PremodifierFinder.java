package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.text.FunctionWords;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Finds what stands before a role or name: "the former Peruvian", "Iran's", "his". */
final class PremodifierFinder {

  static final Set<String> POSSESSIVES = WordSet.of("his her its their");

  /** Adjectives that stand before a role. */
  private static final Set<String> BEFORE_ROLE =
      WordSet.of(
          """
          acting ailing assistant chief communist conservative controversial crown current de
          deposed deputy elected embattled ex exiled facto federal first foreign former hard
          hardline high hon honorable incoming interim interior islamic joint late left
          leftist level line longtime military moderate national new newly old opposition
          ousted outgoing own paramount popular populist present prominent ranking re rebel
          reclusive right royal second senior socialist special state supreme then top
          transitional veteran vice wing young
          """);

  /** What people of a country do to somebody whose office follows. */
  private static final Set<String> VERBS =
      WordSet.of(
          """
          accuse accuses ask asks back backs blame blames call calls congratulate criticize find
          gave give gives greet greets held help helps hold host hosts invite invites join joins
          left meet meets met praise praises said saw say says see sees sent support supports tell
          tells thank thanks told urge urges want wants welcome welcomes won
          """);

  private static final Set<String> WHERE = WordSet.of("in at from to near outside");

  /** Words that no lexicon knows and that can stand before a role. */
  static final Set<String> OPENERS =
      WordSet.joined(BEFORE_ROLE, FunctionWords.ARTICLES, POSSESSIVES);

  /** Words of the longest role that is worth looking back for. */
  private static final int LONGEST_ROLE = 5;

  private final Marked words;
  private final TitleFinder titles;

  PremodifierFinder(Marked words, TitleFinder titles) {
    this.words = words;
    this.titles = titles;
  }

  /**
   * What stands before a role or name.
   *
   * @param country the country named there
   * @param possessive whether it is a possessor ("Iran's", "his")
   */
  record Premodifiers(int to, CountryCode country, boolean possessive, boolean article) {}

  /** What stands before a role or name that may follow at a token. */
  Premodifiers at(int from) {
    int i = from;
    CountryCode country = null;
    boolean possessive = false;
    boolean article = false;
    // "A/S Ruiz" is an Assistant Secretary.
    if (words.is(i, WordClass.ARTICLE) && !words.word(i + 1).equals("/")) {
      article = true;
      i++;
    } else if (words.is(i, WordClass.POSSESSIVE)) {
      possessive = true;
      i++;
    }
    int adjectives = 0;
    while (i < words.size()) {
      Term nationality = words.term(i, Category.NATIONALITY);
      Term place = nationality == null ? words.geographic(i) : null;
      if (words.term(i, Category.ROLE) != null && !(nationality != null)) {
        break;
      }
      if (nationality != null) {
        country = words.code(nationality);
        i = words.to(i);
      } else if (place != null && words.word(words.to(i)).equals("'s")) {
        country = words.code(place);
        i = words.to(i) + 1;
        possessive = true;
      } else if (place != null
          && !isWhereabouts(place, i)
          && !isVerb(words.to(i))
          && leadsToRole(words.to(i))) {
        country = words.code(place);
        i = words.to(i);
      } else if (BEFORE_ROLE.contains(words.word(i)) && leadsToRole(i + 1)) {
        i++;
      } else if (country != null && adjectives < 2 && isAdjective(i) && leadsToRole(i + 1)) {
        adjectives++;
        i++;
      } else if (country != null && isPartOfOffice(i)) {
        i++;
      } else {
        break;
      }
    }
    return new Premodifiers(i, country, possessive, article);
  }

  /** "Peru's International Development Minister": what an office is for, in capitals. */
  private boolean isPartOfOffice(int from) {
    for (int i = from; i <= from + LONGEST_ROLE; i++) {
      if (words.term(i, Category.ROLE) != null) {
        return i > from;
      }
      boolean and = i > from && words.word(i).equals("and");
      if (!and && (!words.isNameWord(i) || words.geographic(i) != null || titles.end(i) > i)) {
        return false;
      }
    }
    return false;
  }

  /** "While in Lima President Okoye": the city says where, not whose president. */
  private boolean isWhereabouts(Term place, int i) {
    return place.category() == Category.CITY && WHERE.contains(words.word(i - 1));
  }

  /** "Peru joined President Soto", "Peru met President Soto": she is no Peruvian. */
  private boolean isVerb(int i) {
    String word = words.word(i);
    boolean past = word.endsWith("ed") && !isAdverb(i - 1);
    return i < words.size()
        && !words.token(i).isCapitalised()
        && !BEFORE_ROLE.contains(word)
        && (past || VERBS.contains(word));
  }

  /** "newly" in "the newly elected president"; "Italy elected" tells of an election. */
  private boolean isAdverb(int i) {
    return words.word(i).endsWith("ly") && words.geographic(i) == null;
  }

  /** Not "officials" nor "met" in "Peruvian officials met President Okoye". */
  private boolean isAdjective(int i) {
    return words.isAdjective(i) && !isVerb(i) && !words.is(i, WordClass.GROUP);
  }

  /** Whether a role or title stands here or behind up to four words that may precede one. */
  private boolean leadsToRole(int from) {
    int i = from;
    for (int steps = 0; steps < 5 && i < words.size(); steps++) {
      if (words.term(i, Category.ROLE) != null || titles.end(i) > i) {
        return true;
      }
      if (words.term(i, Category.NATIONALITY) != null) {
        i = words.to(i);
      } else if (BEFORE_ROLE.contains(words.word(i)) || (steps < 2 && isAdjective(i))) {
        i++;
      } else {
        return false;
      }
    }
    return false;
  }
}
