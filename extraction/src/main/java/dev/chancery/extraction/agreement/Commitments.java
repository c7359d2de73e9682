package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Quotes;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which acts without a noun for an instrument ("Peru bought six ships") bind anybody. */
final class Commitments {

  /** Words from a verb to the noun that it governs. */
  private static final int WIDEST_OBJECT = 3;

  private static final int LONGEST_DEED = 7;

  private static final Set<String> EXPLAINING = WordSet.of("in through under via");

  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");

  private static final Set<String> RELATIVES = Set.of("which", "whereby");

  /** Words between "under" and the noun: "under a five million dollar contract". */
  private static final int WIDEST_UNDER = 5;

  private static final Set<String> BULK =
      WordSet.of("barrel bale bushel kilogram litre pound tonne");

  /** "agreed to settle a lawsuit" */
  private static final Set<String> COURTS =
      WordSet.of("lawsuit lawsuits plaintiff plaintiffs prosecutors shareholders");

  /** How words end that are no verbs. */
  private static final Set<String> NO_VERB =
      WordSet.of("able ed ers ership ible ing ings ional ions ity ments ness ous talks tion");

  private static final Set<String> VERBS =
      WordSet.of(
          "bring cable disable enable exceed feed need proceed ring sing spring succeed swing");

  private static final Set<String> YEARS =
      WordSet.of("annually annual daily day month monthly season seasonal week year years yearly");

  private static final int DAYS_OF_A_MONTH = 31;

  private Commitments() {}

  /**
   * Whether a verb tells of no act of its own: in "won an order for 20 planes" the noun tells of an
   * instrument, in "agreed to buy" the buying is what was agreed before.
   *
   * @param before the act told last, null where there is none
   */
  static boolean isPartOf(Mention mention, Mention before) {
    Phrase phrase = mention.phrases().at(mention.triggerFrom());
    if (phrase instanceof Instrument) {
      return mention.first("trigger") != phrase;
    }
    if (governsInstrument(mention)) {
      return true;
    }
    if (isTerm(mention.phrases(), mention.triggerFrom())) {
      return mention.first("instrument") == null;
    }
    return before != null
        && before.phrases() == mention.phrases()
        && before.triggerTo() < mention.triggerFrom()
        && mention.triggerFrom() < before.to();
  }

  /** "agreed to set up a joint venture": the noun behind the act tells of the instrument. */
  private static boolean governsInstrument(Mention mention) {
    Phrases phrases = mention.phrases();
    boolean commitment = mention.first("instrument") == null && mention.setting("kind") != null;
    for (int i = mention.to(); commitment && i < mention.to() + WIDEST_OBJECT; i++) {
      Phrase phrase = phrases.at(i);
      if (phrase instanceof Instrument instrument) {
        return instrument.kind() == AgreementKind.JOINT_VENTURE && !instrument.definite();
      }
      if (phrase != null
          || i < phrases.sentence().size() && !phrases.sentence().token(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** "will buy 20 planes in a separate deal", "through long-term contracts": no other deal. */
  static boolean isExplainedBy(Mention noun, Instrument instrument, Mention act) {
    boolean same =
        act != null
            && instrument != null
            && act.phrases() == noun.phrases()
            && act.triggerTo() < instrument.from();
    for (int i = instrument == null ? -1 : instrument.from();
        same && i >= instrument.from() - 4;
        i--) {
      String word = noun.phrases().sentence().word(i);
      if (EXPLAINING.contains(word)) {
        return i > act.triggerTo();
      }
      boolean article = word.equals("a") || word.equals("an");
      boolean sum = noun.phrases().at(i) != null || noun.phrases().sentence().token(i).isSign();
      if (!article && !sum && i < instrument.from()) {
        return false;
      }
    }
    return false;
  }

  /** "Under the pact, Peru agreed to ...", "a treaty in which Peru agreed to": a term of it. */
  private static boolean isTerm(Phrases phrases, int verb) {
    boolean relative = false;
    for (int i = verb - 1; i >= 0; i--) {
      if (isNewClause(phrases, i)) {
        return false;
      }
      if (phrases.at(i) instanceof Instrument instrument) {
        return relative && instrument.to() < verb - 1
            || instrument.definite()
            || isUnder(phrases, instrument.from());
      }
      relative |= RELATIVES.contains(phrases.sentence().word(i));
    }
    return false;
  }

  /** "They buy it under the accord, and their yards build": the yards do that by themselves. */
  private static boolean isNewClause(Phrases phrases, int i) {
    return phrases.sentence().word(i).equals(",")
        && phrases.sentence().word(i + 1).equals("and")
        && OWNERS.contains(phrases.sentence().word(i + 2));
  }

  /** "under a $5 million contract": also where a sum stands between. */
  private static boolean isUnder(Phrases phrases, int noun) {
    return phrases.sentence().has("under", noun - WIDEST_UNDER, noun);
  }

  /** Whether it is enough for an event of its own: two sides told, and no mere figure of trade. */
  static boolean stands(AgreementTelling telling, Mention mention) {
    if (isStatistic(mention, telling.date())) {
      return false;
    }
    int told = telling.parties().told().size();
    boolean open = "open".equals(mention.setting("other"));
    boolean one = mention.first("goods") != null || "context".equals(mention.setting("other"));
    boolean acting = !telling.parties().partners().containsAll(telling.parties().told());
    return told > 1
        || open && told == 1
        || one && told == 1 && acting && telling.parties().all().size() > 1;
  }

  /**
   * "Peru and Chile joined the bank", "sold ships to Peru and Chile": an act of each, where the
   * rule says so and one side is single.
   */
  static List<AgreementTelling> parts(AgreementTelling telling, Mention mention, Quotes quotes) {
    int second = secondDeed(mention);
    if (second > 0) {
      Sentence sentence = mention.phrases().sentence();
      int end = second;
      while (end < second + LONGEST_DEED
          && !sentence.word(end).isEmpty()
          && !sentence.token(end).isSign()) {
        end++;
      }
      return List.of(
          telling,
          telling.about(
              sentence.text(second, end),
              AgreementSubjects.topics(mention, second, end),
              quotes.of(sentence, second, end, second, end)));
    }
    Set<CountryCode> others = telling.parties().partners();
    Set<CountryCode> doers = new LinkedHashSet<>(telling.parties().told());
    doers.removeAll(others);
    boolean single = doers.size() == 1 ^ others.size() == 1;
    if (!"apart".equals(mention.setting("sides")) || !single) {
      return List.of(telling);
    }
    List<AgreementTelling> parts = new ArrayList<>();
    for (CountryCode doer : doers) {
      for (CountryCode other : others) {
        Set<CountryCode> both = new LinkedHashSet<>(List.of(doer, other));
        parts.add(telling.with(new AgreementParties.Parties(both, both, Set.of(other))));
      }
    }
    return parts.isEmpty() ? List.of(telling) : parts;
  }

  /** "agreed to build a mill in Lima, and to build a port": the index of the second deed, or 0. */
  private static int secondDeed(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int first = mention.triggerTo();
    while (first < mention.to() && !sentence.word(first).equals("to")) {
      first++;
    }
    String verb = sentence.word(first + 1);
    for (int i = first + 2; first < mention.to() && i < sentence.size() - 2; i++) {
      boolean again = sentence.word(i + 1).equals("to") && sentence.word(i + 2).equals(verb);
      if (again && (sentence.word(i).equals("and") || sentence.word(i).equals(","))) {
        return i + 2;
      }
    }
    return 0;
  }

  /** "agreed to long-term commitments", "agreed to negotiations": what follows is no verb. */
  static boolean isNoDeed(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    boolean agreed = sentence.word(mention.triggerFrom()).startsWith("agree");
    int to = mention.triggerTo();
    while (to < mention.to() && !sentence.word(to).equals("to")) {
      to++;
    }
    if (!agreed || to >= mention.to() || to + 2 >= sentence.size()) {
      return false;
    }
    String deed = sentence.word(to + 1);
    boolean compound = sentence.token(to + 2).hyphenated() || sentence.word(to + 2).equals("-");
    return compound || NO_VERB.stream().anyMatch(deed::endsWith) && !VERBS.contains(deed);
  }

  /** "agreed to pay to settle a lawsuit": what somebody owes by law. */
  static boolean isOwed(Mention mention) {
    return mention.phrases().sentence().has(COURTS);
  }

  /** "bought 2,000 tons of tin in 1986", "this season": what was traded in a year is no deal. */
  static boolean isStatistic(Mention mention, ReducedDate date) {
    if (!"statistic".equals(mention.setting("period"))) {
      return false;
    }
    boolean bulk =
        mention.first("goods") instanceof Phrase.Amount goods && BULK.contains(goods.unit());
    return date != null && date.latest().isAfter(date.earliest().plusDays(DAYS_OF_A_MONTH))
        || bulk && mention.phrases().sentence().has(YEARS);
  }
}
