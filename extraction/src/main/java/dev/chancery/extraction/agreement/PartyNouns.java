package dev.chancery.extraction.agreement;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** What the noun for an instrument lets expect of its parties: two, the owners, those at war. */
final class PartyNouns {

  private static final Set<String> OWN = Set.of("its", "their");

  /** What a treaty is of that is named by no place. */
  private static final Set<String> SUBJECTS =
      WordSet.of(
          """
          alliance amity arbitration cession commerce conciliation cooperation establishment
          extradition friendship guarantee mutual naturalization navigation neutrality
          non-aggression peace reciprocity trade union
          """);

  private static final Set<String> PEACE =
      WordSet.of("armistice cease-fire ceasefire cessation peace truce");

  private static final Set<String> RELATIVES = Set.of("that", "which");

  private PartyNouns() {}

  /** A truce between others: who speaks of it is not bound unless the text says so. */
  static boolean isPeace(Phrases phrases, Instrument instrument) {
    return instrument != null && phrases.sentence().has(PEACE, instrument.from(), instrument.to());
  }

  /** "the 2001 customs agreement", "the Basic Treaty": in a text on two countries it is theirs. */
  static boolean isOneOfTheirs(Instrument instrument) {
    boolean told = instrument.year() != 0 || instrument.isNamed();
    return told && instrument.definite() && !instrument.plural() && !instrument.listed();
  }

  /** "the Treaty of Paris": who made it, a text on two others need not tell. */
  static boolean isOfPlace(Mention mention, Instrument instrument) {
    Sentence sentence = mention.phrases().sentence();
    int of = instrument.to();
    return instrument.kind() == AgreementKind.TREATY
        && sentence.word(of).equals("of")
        && of + 1 < sentence.size()
        && sentence.token(of + 1).isCapitalised()
        && !SUBJECTS.contains(sentence.word(of + 1));
  }

  static boolean isDescribed(Sentence sentence, Instrument instrument) {
    boolean explained =
        instrument.definite()
            && instrument.complement() != 0
            && RELATIVES.contains(sentence.word(instrument.complement() - 1));
    return instrument.subject() != null
        && !explained
        && !instrument.isNamed()
        && !instrument.plural();
  }

  /** "Peru praised its tax treaty with Chile". */
  static boolean isTheirs(Mention mention, Instrument instrument) {
    Sentence sentence = mention.phrases().sentence();
    return OWN.contains(sentence.word(instrument.from()))
        || OWN.contains(sentence.word(instrument.from() - 1));
  }

  /** "the 1997 bilateral agreement", "the 1997 Basic Treaty": surely between the two. */
  static boolean isBilateral(Mention mention, Instrument instrument) {
    return isCalledBilateral(mention, instrument) || instrument.year() != 0 && instrument.isNamed();
  }

  /** "the bilateral agreement": between two, whom the context tells. */
  static boolean isCalledBilateral(Mention mention, Instrument instrument) {
    return !instrument.plural()
        && mention.phrases().sentence().has("bilateral", instrument.from(), instrument.to());
  }

  static boolean isDeal(Mention mention, Instrument instrument) {
    return mention.phrases().sentence().word(instrument.to() - 1).startsWith("deal");
  }
}
