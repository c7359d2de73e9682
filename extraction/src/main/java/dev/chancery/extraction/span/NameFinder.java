package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Finds names of people by their capitals: "Ana Ruiz", "Omar al-Said", "J. K. Paz, Jr.". */
final class NameFinder {

  private static final Set<String> PARTICLES =
      WordSet.of(
          """
          abu af al av ben bin bint da de del della den der di do dos du e el ibn la le st ter
          ud ul ur van von y zu
          """);

  private static final Set<String> SUFFIXES =
      WordSet.of(
          """
          i ii iii iv jr sr v vi xvi
          """);

  /** Capitalised words that end a name: the head of an organisation or a place. */
  static final Set<String> NO_NAME =
      WordSet.of(
          """
          earlier equivalent last later meanwhile recently today tomorrow yesterday
          fact sheet press briefing statement remarks readout release transcript background
          accord act agreement airport alliance american annex april army article august
          avenue bay chapter charter christmas comment conference confidential consulate
          convention cooperation cup day december declaration defence defense dialogue east
          easter economic embassy european february force forces foreign forum framework
          attack attacks battalion bowl brigade cablegram ceremony concert counter-attack festival
          hotel meeting meetings missile missiles quarterly reception regiment roundtable
          telegram
          friday fund games god gulf house initiative international internet island islands
          january july june kingdom march may memorandum mission monday month mountains
          national nations navy north note november ocean october olympic olympics operation
          pact palace partnership peace plan program programme project protocol province ref
          region republic river route saturday sea secret section security september south square
          strait strategy street subject summary summit sunday tags thursday trade treaty
          tuesday unclassified valley war wednesday week west world year
          """);

  /** Verbs that stand behind a name in headlines where every word has a capital. */
  static final Set<String> HEADLINE_VERBS =
      WordSet.of(
          """
          addresses agrees announces arrives asks attends begins brings calls cancels
          concludes condemns congratulates delivers discusses ends flies goes greets heads
          highlights holds hosts invites joins launches leads leaves makes meets opens pays
          postpones praises pushes receives rejects returns says secures seeks sends signs
          speaks starts stresses talks takes tells thanks to tours travels travel urges visit
          visits vows wants warns welcomes wins wraps
          """);

  /** What opens each question of a transcript. */
  private static final String QUESTION = "q";

  /** Words of the longest role that is worth looking back for. */
  private static final int LONGEST_ROLE = 5;

  private final Marked words;

  NameFinder(Marked words) {
    this.words = words;
  }

  /** Whether a word ends a name although it is written like one. */
  static boolean isNoName(String word) {
    return NO_NAME.contains(word);
  }

  /** Whether a word is a verb of headlines, which may have a capital as well. */
  static boolean isHeadlineVerb(String word) {
    return HEADLINE_VERBS.contains(word);
  }

  /** Index behind the name that starts here, the index itself where none does. */
  int end(int from) {
    int i = from;
    int parts = 0;
    while (i < words.size() && i - from < 7) {
      Token token = words.token(i);
      if (i > from && (token.isSign() || token.is("'s"))) {
        // "Joseph R. Biden", "Biden, Jr." and quoted nicknames
        if (token.text().equals(",")
            && SUFFIXES.contains(words.word(i + 1))
            && !words.word(i + 1).equals("i")
            && words.token(i + 1).isCapitalised()) {
          i += 2;
        }
        break;
      }
      if (words.isNameWord(i) && (parts == 0 ? startsName(i) : continuesName(i))) {
        parts++;
        i++;
      } else if (parts > 0 && token.isWord() && token.hyphenated()) {
        i++;
      } else if (parts > 0
          && PARTICLES.contains(token.lower())
          && i + 1 < words.size()
          && words.isNameWord(i + 1)
          && !token.isCapitalised()) {
        i++;
      } else {
        break;
      }
    }
    return parts == 0 ? from : i;
  }

  private boolean startsName(int i) {
    Token token = words.token(i);
    if (token.isAllCapitals() && token.text().length() > 2 && token.text().indexOf('.') < 0) {
      return false;
    }
    boolean opening =
        i == 0 && (token.lower().endsWith("ly") || token.is(QUESTION)) || Openers.holds(words, i);
    return !opening
        && !words.is(i, WordClass.NO_NAME)
        && !words.is(i, WordClass.HEADLINE_VERB)
        && words.term(i, Category.NATIONALITY) == null
        && words.term(i, Category.ROLE) == null
        && (words.geographic(i) == null
            || (words.geographic(i).ambiguous() || isCityAfterRole(i))
                && words.isNameWord(words.to(i))
            || isSurnameAfterRole(i))
        && !words.is(i, WordClass.ORGANISATION);
  }

  /**
   * "President Florence Okoye": behind an office the name of a city is a given name if a name
   * follows it.
   */
  private boolean isCityAfterRole(int i) {
    if (words.geographic(i).category() != Category.CITY || words.geographic(words.to(i)) != null) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - LONGEST_ROLE); k--) {
      if (words.term(k, Category.ROLE) != null && words.to(k) == i) {
        return true;
      }
    }
    return false;
  }

  /** "President Aden's visit": an office with the name of a city behind it is somebody's. */
  private boolean isSurnameAfterRole(int i) {
    return i > 0
        && words.geographic(i).category() == Category.CITY
        && words.token(i - 1).isCapitalised()
        && !words.sentence().capitals()
        && words.word(words.to(i)).equals("'s")
        && isCityAfterRole(i);
  }

  private boolean continuesName(int i) {
    return !words.is(i, WordClass.NO_NAME)
        && !words.is(i, WordClass.HEADLINE_VERB)
        && words.term(i, Category.ROLE) == null
        && words.term(i, Category.NATIONALITY) == null
        && (words.geographic(i) == null
            || words.geographic(i).ambiguous()
            || words.geographic(i).category() == Category.CITY)
        && !words.is(i, WordClass.ORGANISATION);
  }
}
