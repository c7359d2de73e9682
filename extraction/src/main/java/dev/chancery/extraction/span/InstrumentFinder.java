package dev.chancery.extraction.span;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds treaties, agreements, contracts and their like: a head noun with what stands before it
 * (article, number, nationalities, adjectives) and what it is about.
 */
final class InstrumentFinder {

  private static final Set<String> BE = WordSet.of("were was are will have has");

  /** What "a joint Peruvian-Chilean statement" is, whose two words the lexicon has side by side. */
  private static final Term JOINT_STATEMENT =
      new Term(
          Category.INSTRUMENT,
          AgreementKind.DECLARATION.name(),
          "statement",
          "",
          false,
          false,
          null,
          false);

  /** Words from "statement" back to "joint", with two parties between. */
  private static final int WIDEST_PAIR = 6;

  private static final Set<String> PAIR_MARKS = Set.of("-", "–", "/", "and");

  private final Marked words;
  private final InstrumentHomonyms homonyms;

  InstrumentFinder(Marked words) {
    this.words = words;
    this.homonyms = new InstrumentHomonyms(words);
  }

  /** All instruments of the sentence, in order. */
  List<Instrument> all() {
    List<Instrument> found = new ArrayList<>(2);
    int after = 0;
    for (int i = 0; i < words.size(); i++) {
      Term head = words.term(i, Category.INSTRUMENT);
      if (head == null && isJointStatement(i)) {
        found.add(instrument(after, i, i + 1, JOINT_STATEMENT));
        after = i + 1;
        continue;
      }
      if (head == null && isNominalFollowing(i)) {
        found.add(following(i));
        after = i + 1;
      }
      if (head == null || homonyms.isOtherWord(i, head)) {
        continue;
      }
      int to = words.to(i);
      // In "trade agreement talks" and "treaty obligations" the instrument is still named; in
      // "contract workers" not.
      if (to < words.size() && words.term(to, Category.INSTRUMENT) != null) {
        continue;
      }
      // "a memorandum of understanding (MOU)"
      if (words.word(i - 1).equals("(") && after == i - 1 && after > 0) {
        after = to;
        continue;
      }
      Instrument instrument = instrument(after, i, to, head);
      if (!DomesticDeals.isOne(words, instrument.from(), i)) {
        found.add(instrument);
      }
      after = to;
      i = to - 1;
    }
    return found;
  }

  /** "a joint Peruvian-Chilean statement". */
  private boolean isJointStatement(int i) {
    if (!words.word(i).equals("statement")) {
      return false;
    }
    int k = i - 1;
    while (k > i - WIDEST_PAIR && k > 0 && !words.word(k).equals("joint")) {
      boolean party = words.term(k, Category.NATIONALITY) != null || words.geographic(k) != null;
      if (!party && !PAIR_MARKS.contains(words.word(k)) && !words.token(k).hyphenated()) {
        return false;
      }
      k--;
    }
    return k < i - 1 && words.word(k).equals("joint");
  }

  /** "The following were signed:" */
  private boolean isNominalFollowing(int i) {
    return words.word(i).equals("following")
        && words.word(i - 1).equals("the")
        && BE.contains(words.word(i + 1));
  }

  private static Instrument following(int i) {
    return new Instrument(
        i - 1,
        i + 1,
        AgreementKind.OTHER,
        null,
        true,
        true,
        List.of(),
        null,
        0,
        Set.of(),
        false,
        Set.of(),
        0);
  }

  private Instrument instrument(int floor, int headFrom, int headTo, Term head) {
    boolean manyHeads = head.plural() || words.word(headFrom).equals("memoranda");
    InstrumentOpening opening = new InstrumentOpening(words, floor, headFrom, manyHeads);
    int from = opening.from();
    InstrumentParties parties = InstrumentParties.of(words, opening, floor, headFrom);
    InstrumentSubject subject = InstrumentSubject.of(words, from, headFrom, headTo);
    return new Instrument(
        from,
        headTo,
        AgreementKind.valueOf(head.code()),
        opening.count(),
        opening.isPlural(),
        opening.isDefinite(),
        List.copyOf(parties.codes()),
        subject.words(),
        subject.complement(),
        name(InstrumentName.of(words, from, headFrom, headTo, head), parties.words()),
        head.detail().equals("named"),
        Set.copyOf(parties.words()),
        opening.year());
  }

  /** Without the words of countries, where it has others. */
  private static Set<String> name(Set<String> found, Set<String> partyWords) {
    Set<String> name = new LinkedHashSet<>(found);
    name.removeAll(partyWords);
    return name.isEmpty() ? found : name;
  }
}
