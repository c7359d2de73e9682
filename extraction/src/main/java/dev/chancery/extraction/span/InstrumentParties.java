package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.text.WordSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The parties in an instrument's own adjectives: "the U.S.-Jordan trade agreement", "Peru's
 * treaty".
 *
 * @param codes the countries and bodies, in the order of the text, an owner last
 * @param words the words that name them, in lower case, an owner's aside
 */
record InstrumentParties(Set<CountryCode> codes, Set<String> words) {

  private static final Set<String> WORLD_TREATIES =
      WordSet.of("charter convention covenant declaration protocol treaty");

  /** Words of the longest name of a country. */
  private static final int LONGEST = 7;

  /**
   * @param floor index of the first token that may belong to the instrument
   * @param head index of its noun
   */
  static InstrumentParties of(Marked words, InstrumentOpening opening, int floor, int head) {
    Set<CountryCode> codes = new LinkedHashSet<>(2);
    Set<String> names = new HashSet<>();
    int i = opening.from();
    while (i < head) {
      Term party = party(words, i, head);
      int to = party == null ? i + 1 : words.to(i);
      if (party != null) {
        codes.add(words.code(party));
        for (int name = i; name < to; name++) {
          names.add(words.word(name));
        }
      }
      i = to;
    }
    CountryCode owner = owner(words, opening.end(), floor);
    if (owner != null) {
      codes.add(owner);
    }
    return new InstrumentParties(codes, names);
  }

  /** A city is a venue and no party: "the Paris Agreement"; nor is an abbreviation in brackets. */
  private static Term party(Marked words, int i, int head) {
    if (words.word(i - 1).equals("(")) {
      return null;
    }
    Term nationality = words.term(i, Category.NATIONALITY);
    if (nationality != null) {
      return nationality;
    }
    Term country = words.term(i, Category.COUNTRY);
    Term party = country == null ? words.term(i, Category.BODY) : country;
    boolean name = words.word(i - 1).equals("(");
    return party != null && !name && words.to(i) <= head && !isOfTheWorld(words, party, head)
        ? party
        : null;
  }

  /** "the UN Convention": a name, no party. */
  private static boolean isOfTheWorld(Marked words, Term party, int head) {
    return words.code(party).equals(CountryCode.UNITED_NATIONS)
        && WORLD_TREATIES.contains(words.word(head));
  }

  /** Iran in "Iran's agreement", null where no country owns it. */
  private static CountryCode owner(Marked words, int possessive, int floor) {
    if (possessive <= floor || !words.token(possessive).is("'s")) {
      return null;
    }
    Term owner = null;
    for (int from = possessive - 1; from >= Math.max(floor, possessive - LONGEST); from--) {
      Term place = words.geographic(from);
      owner = place != null && words.to(from) == possessive ? place : owner;
    }
    return owner == null ? null : words.code(owner);
  }
}
