package dev.chancery.extraction.agreement;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Tells of what kind an instrument is, and whether two nouns can mean one instrument. */
final class AgreementKinds {

  private static final Set<String> COMMERCE =
      WordSet.of(
          """
          buy buying purchase purchasing sell selling sale sales supply supplying supplies
          import importing deliver delivering delivery deliveries lease leasing
          """);

  private static final Set<String> WORKS = WordSet.of("build building construct develop explore");

  private static final Set<String> COMMERCE_LINKS = WordSet.of("to for of worth");

  private static final int WORDS_BEHIND = 4;

  /** Words from "a deal with Peru" to "to buy". */
  private static final int COMPLEMENT = 10;

  /** What deals are called whose goods are not told: "commercial deals". */
  private static final Set<String> BUSINESS =
      WordSet.of("aircraft arms business commercial investment procurement weapons");

  private static final Set<String> POLICY = Set.of("trade", "peace", "debt", "aid");

  private static final Set<String> PRICES = Set.of("worth", "valued");

  private static final Set<String> PARTY_LINKS = Set.of("with", "between");

  private static final Set<String> CLAUSE_ENDS = WordSet.of(", ; : that which who while but");

  private AgreementKinds() {}

  static AgreementKind of(Mention mention, Instrument instrument) {
    String fixed = mention.setting("kind");
    if (fixed != null) {
      return AgreementKind.valueOf(fixed);
    }
    if (instrument == null) {
      return AgreementKind.OTHER;
    }
    return instrument.kind() == AgreementKind.AGREEMENT && isSale(mention, instrument)
        ? AgreementKind.CONTRACT
        : instrument.kind();
  }

  /** "a deal to buy 20 planes", "agreements for the supply of gas", "a purchase agreement". */
  static boolean isSale(Mention mention, Instrument instrument) {
    Sentence sentence = mention.phrases().sentence();
    if (COMMERCE.contains(sentence.word(instrument.to() - 2))) {
      return true;
    }
    if (sentence.word(instrument.to() - 1).equals("deals")
        && BUSINESS.contains(sentence.word(instrument.to() - 2))) {
      return true;
    }
    if (isPriced(mention.phrases(), instrument)) {
      return true;
    }
    if (!COMMERCE_LINKS.contains(sentence.word(instrument.to()))) {
      return isSaleBehindParty(mention.phrases(), instrument.to());
    }
    boolean deal = sentence.word(instrument.to() - 1).startsWith("deal");
    int from = instrument.to() + 1;
    return deal && sentence.has(WORKS, from, from + WORDS_BEHIND)
        || sentence.has(COMMERCE, from, from + WORDS_BEHIND);
  }

  /** "A $40 million deal", "a deal worth $40 million": a deal with a price is one of business. */
  private static boolean isPriced(Phrases phrases, Instrument instrument) {
    Sentence sentence = phrases.sentence();
    boolean deal = sentence.word(instrument.to() - 1).equals("deal");
    if (!deal || POLICY.contains(sentence.word(instrument.to() - 2))) {
      return false;
    }
    boolean worth = PRICES.contains(sentence.word(instrument.to()));
    return isMoney(phrases, instrument.from() - 1)
        || isMoney(phrases, instrument.to() - 2)
        || worth
            && (isMoney(phrases, instrument.to() + 1) || isMoney(phrases, instrument.to() + 2));
  }

  private static boolean isMoney(Phrases phrases, int token) {
    return phrases.at(token) instanceof Phrase.Amount amount && amount.money();
  }

  /** "an agreement with Peru to buy 20 planes". */
  private static boolean isSaleBehindParty(Phrases phrases, int from) {
    Sentence sentence = phrases.sentence();
    if (!PARTY_LINKS.contains(sentence.word(from))) {
      return false;
    }
    int i = from + 1;
    for (int n = 0; n < COMPLEMENT && i < sentence.size(); n++) {
      Phrase phrase = phrases.at(i);
      if (sentence.word(i).equals("to") || sentence.word(i).equals("for")) {
        return COMMERCE.contains(sentence.word(i + 1));
      }
      if (phrase instanceof Instrument || CLAUSE_ENDS.contains(sentence.word(i))) {
        return false;
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
    return false;
  }

  /** Whether "the agreement", "the deal", "it" can mean a draft of the other kind. */
  static boolean canMean(AgreementKind noun, AgreementKind draft) {
    return noun == draft
        || noun == AgreementKind.AGREEMENT && draft != AgreementKind.DECLARATION
        || noun == AgreementKind.OTHER
        || noun == AgreementKind.CONTRACT && draft == AgreementKind.AGREEMENT;
  }

  /** Whether two indefinite nouns can be told of one instrument. */
  static boolean alike(AgreementKind one, AgreementKind other) {
    return one == other
        || one == AgreementKind.AGREEMENT && generic(other)
        || other == AgreementKind.AGREEMENT && generic(one);
  }

  /** Whether the noun says nothing of the form: "a deal", "an accord". */
  static boolean isGeneric(AgreementKind kind) {
    return kind == AgreementKind.AGREEMENT;
  }

  /** Whether a noun says what an agreement is written in. */
  static boolean isForm(AgreementKind kind) {
    return kind == AgreementKind.CONTRACT
        || kind == AgreementKind.MEMORANDUM
        || kind == AgreementKind.PROTOCOL
        || kind == AgreementKind.TREATY;
  }

  private static boolean generic(AgreementKind kind) {
    return kind == AgreementKind.CONTRACT
        || kind == AgreementKind.TREATY
        || kind == AgreementKind.OTHER;
  }
}
