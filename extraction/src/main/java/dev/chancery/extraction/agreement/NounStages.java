package dev.chancery.extraction.agreement;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * How far an instrument has come where no verb tells it: "the prospect of a treaty", "talks on a
 * treaty", "the spirit of the treaty".
 */
final class NounStages {

  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_BEHIND = 12;

  private static final Set<String> WISHED =
      WordSet.of(
          """
          bid call calls desire hope hopes idea interest need plan plans possibility
          possible potential preparing proposal proposals proposed prospect prospects prospective
          """);

  /**
   * What is wanted where no particular one is meant: "pressed for a treaty", "against a treaty".
   */
  private static final Set<String> WANTED =
      WordSet.of(
          """
          achieve achieving advance advancing against appeal appeals campaign demand demands favour favor notion press pressed
          pressing prospects push pushed pushing request requested requests toward towards trying
          want wanted wanting wants
          """);

  private static final Set<String> DISCUSSED =
      WordSet.of(
          """
          brokering close closer discussing discussion discussions drafting near nearing
          negotiation negotiations negotiating negotiators talks without
          """);

  /** "the trade agreement negotiations" */
  private static final Set<String> NEGOTIATIONS =
      WordSet.of("negotiation negotiations negotiators talks");

  /** "The treaty provides for": it holds now. */
  private static final Set<String> HOLDING =
      WordSet.of(
          """
          allows binds covers ends entitles expires gives governs grants guarantees links obliges
          permits provides regulates remains requires runs
          """);

  private static final Set<String> KEPT =
      WordSet.of(
          """
          accordance according basis commitment framework implementation implementing line members
          obligations participation pursuant spirit terms
          """);

  /** "the existing treaty" */
  private static final Set<String> STANDING = Set.of("current", "existing");

  private static final Set<String> LINKS =
      WordSet.of(
          "a about both either an any for in its new of on over regarding the their to toward towards with"
              + " “ ” \"");

  private static final Set<String> CLAUSE_ENDS =
      WordSet.of(", ; : . that which who but while is are was were has have had will would");

  private static final Set<String> RELATIVES = Set.of("that", "which");

  private static final Set<String> MODALS = WordSet.of("can could might should would");

  private static final Set<String> EXPECTED = WordSet.of("expected likely possible hoped");

  private static final Set<String> STATE = Set.of("force", "effect");

  private NounStages() {}

  /** The stage that the words around a noun suggest. */
  static AgreementStage of(Sentence sentence, Instrument instrument) {
    if (instrument.kind() == AgreementKind.DECLARATION) {
      return AgreementStage.AGREED;
    }
    AgreementStage told = before(sentence, instrument);
    if (told == null) {
      told = behind(sentence, instrument);
    }
    if (told != null) {
      return told;
    }
    boolean owned =
        instrument.definite()
            && sentence.word(instrument.to()).equals("with")
            && sentence.word(instrument.from() - 1).equals("'s");
    boolean standing = owned || instrument.isNamed() || instrument.parties().size() > 1;
    return instrument.definite() && standing && instrument.year() == 0
        ? AgreementStage.IN_FORCE
        : AgreementStage.SIGNED;
  }

  private static AgreementStage before(Sentence sentence, Instrument instrument) {
    for (int i = instrument.to() - 1; i >= instrument.from(); i--) {
      if (sentence.word(i).equals("draft")) {
        return AgreementStage.NEGOTIATING;
      }
      if (STANDING.contains(sentence.word(i))) {
        return AgreementStage.IN_FORCE;
      }
      if (WISHED.contains(sentence.word(i)) && i < instrument.to() - 1) {
        return AgreementStage.PROPOSED;
      }
    }
    for (int i = instrument.from() - 1; i >= instrument.from() - WORDS_BEFORE; i--) {
      String word = sentence.word(i);
      if (WISHED.contains(word) || !instrument.definite() && WANTED.contains(word)) {
        return AgreementStage.PROPOSED;
      }
      boolean brokered = word.equals("broker") && !sentence.word(i + 1).equals("of");
      if (brokered || DISCUSSED.contains(word)) {
        return AgreementStage.NEGOTIATING;
      }
      if (KEPT.contains(word)) {
        return AgreementStage.IN_FORCE;
      }
      if (!LINKS.contains(word)) {
        return null;
      }
    }
    return null;
  }

  /** "The treaty between Peru and Chile provides for". */
  private static boolean holds(Sentence sentence, Instrument instrument) {
    if (!sentence.word(instrument.to()).equals("between")) {
      return false;
    }
    for (int i = instrument.to() + 1; i < instrument.to() + WORDS_BEHIND; i++) {
      if (HOLDING.contains(sentence.word(i))) {
        return true;
      }
      if (CLAUSE_ENDS.contains(sentence.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "a treaty on fishing which gives both governments". */
  private static boolean isHeldInClause(Sentence sentence, int from) {
    for (int i = from; i < from + WORDS_BEHIND; i++) {
      if (RELATIVES.contains(sentence.word(i))) {
        return HOLDING.contains(sentence.word(i + 1));
      }
      if (CLAUSE_ENDS.contains(sentence.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "A pact could have no effect": one that nobody has made yet. */
  private static boolean isThought(Sentence sentence, Instrument instrument) {
    for (int i = instrument.to(); i < instrument.to() + WORDS_BEHIND; i++) {
      if (MODALS.contains(sentence.word(i))) {
        return !instrument.definite();
      }
      if (CLAUSE_ENDS.contains(sentence.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "joined the trade agreement negotiations" */
  static boolean isUnderTalks(Sentence sentence, Instrument instrument) {
    return NEGOTIATIONS.contains(sentence.word(instrument.to()));
  }

  /** "in effect since 2003", "is expected next month". */
  private static AgreementStage behind(Sentence sentence, Instrument instrument) {
    int verb = instrument.to();
    if (RELATIVES.contains(sentence.word(verb))) {
      verb++;
    }
    if (isUnderTalks(sentence, instrument)) {
      return AgreementStage.NEGOTIATING;
    }
    if (HOLDING.contains(sentence.word(verb))
        || holds(sentence, instrument)
        || isHeldInClause(sentence, instrument.to())) {
      return AgreementStage.IN_FORCE;
    }
    if (isThought(sentence, instrument)) {
      return AgreementStage.PROPOSED;
    }
    for (int i = instrument.to(); i < instrument.to() + WORDS_BEHIND; i++) {
      if (sentence.word(i).equals("in") && STATE.contains(sentence.word(i + 1))) {
        return AgreementStage.IN_FORCE;
      }
      if (sentence.word(i).equals("is") && EXPECTED.contains(sentence.word(i + 1))) {
        return AgreementStage.PROPOSED;
      }
    }
    return null;
  }
}
