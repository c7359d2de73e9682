package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The proper name of an instrument: "the Paris Climate Accord", "the Treaty of Lisbon", "the NPT".
 * Capitals tell it, so headings and texts in capitals have none.
 */
final class InstrumentName {

  private static final int LONGEST_TAIL = 8;

  private static final Set<String> TAIL_LINKS = WordSet.of("of on for against concerning");

  private static final Set<String> INNER_LINKS = WordSet.of("of the and on in for");

  /** Capitalised words that make no name: "a Joint Statement", "the Bilateral Agreement". */
  private static final Set<String> COMMON =
      WordSet.of(
          """
          a accord accords agreement an bilateral convention final free framework government historic
          interim joint of on
          landmark memorandum new peace presidential protocol reciprocal the trade treaty
          understanding
          """);

  private InstrumentName() {}

  /** The words of the name; empty where it has none. */
  static Set<String> of(Marked words, int from, int headFrom, int headTo, Term head) {
    Set<String> name = new LinkedHashSet<>();
    if (head.detail().equals("named")) {
      for (int i = headFrom; i < headTo; i++) {
        if (!COMMON.contains(words.word(i))) {
          name.add(words.word(i));
        }
      }
      return name;
    }
    if (words.sentence().heading()
        || words.sentence().capitals()
        || head.plural()
        || !words.token(headFrom).isCapitalised()) {
      return Set.of();
    }
    for (int i = from; i < headFrom; i++) {
      add(name, words, i);
      i = isParty(words, i) ? Math.max(i, words.to(i) - 1) : i;
    }
    int to = headTo;
    if (TAIL_LINKS.contains(words.word(headTo)) && !isDay(words.word(headTo + 1))) {
      to = headTo + 1;
      while (to < words.size() && to - headTo < LONGEST_TAIL && continues(words, to)) {
        add(name, words, to);
        to++;
      }
    }
    acronym(name, words, to);
    return name.isEmpty() ? Set.of() : name;
  }

  /** "signed the Memorandum on July 7" */
  private static boolean isDay(String word) {
    return CalendarWords.isMonth(word) || CalendarWords.isWeekday(word);
  }

  private static boolean continues(Marked words, int i) {
    return words.isNameWord(i)
        || INNER_LINKS.contains(words.word(i)) && words.isNameWord(i + 1)
        || words.word(i).equals("of") && words.word(i + 1).equals("the");
  }

  private static void add(Set<String> name, Marked words, int i) {
    if (words.isNameWord(i) && !isParty(words, i) && !COMMON.contains(words.word(i))) {
      name.add(words.word(i));
    }
  }

  private static boolean isParty(Marked words, int i) {
    return words.term(i, Category.NATIONALITY) != null || words.term(i, Category.COUNTRY) != null;
  }

  /** "the Convention on Andean Rivers (CAR)". */
  private static void acronym(Set<String> name, Marked words, int i) {
    if (words.word(i).equals("(") && i + 2 < words.size() && words.word(i + 2).equals(")")) {
      Token token = words.token(i + 1);
      if (token.isAllCapitals() && !name.isEmpty()) {
        name.add(token.lower());
      }
    }
  }
}
