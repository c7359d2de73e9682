package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * What an instrument is about: its own adjectives ("a trade agreement") and its complement ("an
 * agreement with Peru on fishing").
 *
 * @param words the words of both, null where it has neither
 * @param complement index of the first token of the complement, 0 where it has none
 */
record InstrumentSubject(String words, int complement) {

  private static final int LONGEST = 8;
  private static final int WIDEST_SEARCH = 8;

  /** Words before the head that do not say what it is about. */
  private static final Set<String> NO_SUBJECT =
      WordSet.of(
          """
          the a an this that these those its their his her our both all any several many some
          few new other another more first second third latest recent old existing previous
          current bilateral landmark historic major important final formal official signed
          proposed tentative preliminary million billion trillion hundred thousand year month
          day dollar dollars euro euros
          """);

  /** Prepositions that lead to the subject also where a party stands between. */
  private static final Set<String> FAR_LINKS =
      WordSet.of("on regarding concerning covering about governing");

  /** Prepositions that lead to it behind "with Peru". */
  static final Set<String> PARTY_LINKS = Set.of("with", "between");

  private static final Set<String> COMMERCE =
      WordSet.of("acquire build buy construct deliver export import lease purchase sell supply");

  private static final Set<String> AREAS =
      WordSet.of("area areas domain domains field fields sector sectors sphere spheres");

  private static final Set<String> ENDS_OF_AREA = WordSet.of("; : . but while which who");

  /** How far behind the noun "in the fields of" may stand. */
  private static final int WIDEST_AREA = 20;

  private static final Set<String> RELATIVES = Set.of("that", "which");

  private static final Set<String> NEAR_LINKS =
      WordSet.of("on for to of regarding against that which under whereby");

  private static final Set<String> SEARCH_ENDS =
      WordSet.of(
          """
          that which who but while including after before when during is are was were be been has have had
          will would could may
          """);

  /** What "on" leads to where it does not tell what an instrument is about. */
  private static final Set<String> NO_TOPIC =
      WordSet.of(
          "up behalf sidelines eve occasion basis condition conditions top date board signature ratification approval review consideration");

  private static final Set<String> TIME_LINKS = WordSet.of("in on since of for from until");

  private static final Set<String> UNITS_OF_TIME =
      WordSet.of(
          "billion day days dollars euros million month months percent week weeks year years");

  private static final Set<String> ENDS =
      WordSet.of(
          """
          with between who but while by after before when during is are was were
          has have had signed reached last
          """);

  static InstrumentSubject of(Marked words, int from, int headFrom, int headTo) {
    int start = from;
    while (start < headFrom
        && (words.token(start).isNumber()
            || words.token(start).isSign()
            || words.word(start).equals("and")
            || words.word(start).equals("'s")
            || NumberWords.small(words.sentence(), start) > 0
            || NO_SUBJECT.contains(words.word(start)))) {
      start++;
    }
    while (start < headFrom && isParty(words, start)) {
      start = words.to(start);
    }
    int complement = complement(words, headTo);
    int end = complement;
    while (end > 0
        && end < words.size()
        && end - complement < LONGEST
        && !words.token(end).isSign()
        && !isTime(words, end)
        && !ENDS.contains(words.word(end))) {
      end++;
    }
    boolean bare = start >= headFrom;
    if (complement > 0 && end > complement) {
      String behind = words.sentence().text(complement, end);
      return bare
          ? new InstrumentSubject(behind, complement)
          : new InstrumentSubject(
              words.sentence().text(start, headTo)
                  + " "
                  + words.word(complement - 1)
                  + " "
                  + behind,
              complement);
    }
    return new InstrumentSubject(
        bare || start == headFrom ? null : words.sentence().text(start, headTo), 0);
  }

  private static boolean isParty(Marked words, int i) {
    return words.term(i, Category.NATIONALITY) != null || words.geographic(i) != null;
  }

  private static int complement(Marked words, int head) {
    Phrase.When when = head < words.size() ? words.dates().at(head) : null;
    int headTo = behindVenue(words, when == null ? head : when.to());
    String first = words.word(headTo);
    // In "the treaty that Peru signed" the clause tells who is bound.
    boolean party = RELATIVES.contains(first) && isParty(words, headTo + 1);
    if (!party && NEAR_LINKS.contains(first) && isTopic(words, headTo + 1)) {
      return headTo + 1;
    }
    if (first.equals("by") && words.word(headTo + 1).equals("which")) {
      return headTo + 2;
    }
    if (first.equals("in") && isField(words.word(headTo + 1), words.word(headTo + 2))) {
      return headTo + 1;
    }
    party = false;
    for (int i = headTo; i < Math.min(words.size(), headTo + WIDEST_SEARCH); i++) {
      Token token = words.token(i);
      if (SEARCH_ENDS.contains(token.lower()) || token.isSign() && !token.is(",")) {
        break;
      }
      boolean link =
          FAR_LINKS.contains(token.lower())
              || party && token.is("for")
              || party && token.is("to") && COMMERCE.contains(words.word(i + 1));
      if (link && isTopic(words, i + 1) && !isParty(words, i + 1)) {
        return i + 1;
      }
      party |= PARTY_LINKS.contains(token.lower());
    }
    return area(words, headTo);
  }

  /** "protocols in Lima to": behind the city; the index itself where none stands there. */
  private static int behindVenue(Marked words, int i) {
    boolean venue = words.word(i).equals("in") && words.term(i + 1, Category.CITY) != null;
    return venue ? words.to(i + 1) : i;
  }

  /** "were signed in the fields of health and trade": what stands behind "of"; 0 without it. */
  private static int area(Marked words, int from) {
    for (int i = from; i < Math.min(words.size(), from + WIDEST_AREA); i++) {
      if (ENDS_OF_AREA.contains(words.word(i))) {
        return 0;
      }
      boolean field =
          words.word(i).equals("in")
              && words.word(i + 1).equals("the")
              && AREAS.contains(words.word(i + 2))
              && words.word(i + 3).equals("of");
      if (field) {
        return i + 4;
      }
    }
    return 0;
  }

  private static boolean isField(String first, String second) {
    return Set.of("field", "area", "fields", "areas", "sphere").contains(second)
        && first.equals("the");
  }

  /** "in May 2004" ends a subject. */
  private static boolean isTime(Marked words, int i) {
    boolean preposition = TIME_LINKS.contains(words.word(i));
    return preposition && i + 1 < words.size() && words.dates().at(i + 1) != null;
  }

  /** "for 40 tractors", not "for 40 years" or "for 1982". */
  private static boolean isCounted(Marked words, int noun) {
    return noun < words.size()
        && words.token(noun).isWord()
        && !Marked.isFunctionWord(words.word(noun))
        && !UNITS_OF_TIME.contains(words.word(noun));
  }

  /** "on fishing", not "on Monday" or "on 3 May". */
  private static boolean isTopic(Marked words, int i) {
    if (i >= words.size() || words.token(i).isSign()) {
      return false;
    }
    if (words.token(i).isNumber()) {
      return words.word(i - 1).equals("for") && isCounted(words, i + 1);
    }
    return !NO_TOPIC.contains(words.word(i)) && words.dates().at(i) == null;
  }
}
