package dev.chancery.extraction.agreement;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads how far an instrument has come from the rule that found it and the tense of its verb. */
final class AgreementStages {

  /** Words before a verb that say a wish, not a date that is fixed. */
  private static final Set<String> NOT_FIXED =
      WordSet.of(
          """
          hope hoped hopes hoping intend intended intends intent intention intentions plan planning plans prepared
          prepares preparing ready want wants
          """);

  private static final Set<String> DECIDED =
      WordSet.of("decision first last latest second third vote voted votes");

  /** "became the first country of the region to sign" */
  private static final Set<String> FIRST =
      WordSet.of(
          "eighth fifth first fourth last latest ninth only second seventh sixth tenth third");

  /** "the 17th nation" */
  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");

  /** "forced the king to sign": who is made to do something has done it. */
  private static final Set<String> CAUSING =
      WordSet.of("caused causing compelled compelling forced forcing obliged persuaded prompted");

  /** "talks that concluded with a joint statement": it was issued. */
  private static final Set<String> CLOSING =
      WordSet.of("completed conclude concluded concludes concluding");

  private static final Set<String> TELLING =
      WordSet.of("announced attended confirmed hailed oversaw welcomed witnessed");

  private static final Set<String> FINISHED =
      WordSet.of("completed completion concluded conclusion finalised finalized finished");

  private static final Set<String> INTENT =
      WordSet.of("hope hopes intent intention intentions plan plans proposal proposals wish");

  private static final Set<String> NOT_YET = Set.of("yet", "failed", "unable");

  private static final Set<String> TALKS =
      WordSet.of("talks negotiations negotiation negotiators negotiating negotiate discussions");

  private static final int WORDS_BEFORE = 8;

  private static final Set<String> MEANS = WordSet.of("by in through under with");

  private AgreementStages() {}

  /** The stage that a mention tells; null where it tells that nothing came of it. */
  static AgreementStage of(Mention mention, Outlook outlook) {
    String fixed = mention.setting("stage");
    AgreementStage reached = fixed == null ? AgreementStage.SIGNED : AgreementStage.valueOf(fixed);
    Instrument instrument = instrument(mention);
    boolean none =
        instrument != null && UnrealActs.isNone(mention.phrases().sentence(), instrument)
            || UnrealActs.hasNot(mention);
    if ("noun".equals(mention.setting("grammar"))) {
      boolean alone = mention.first("trigger") == instrument && instrument != null;
      return alone && !none
          ? NounStages.of(mention.phrases().sentence(), instrument)
          : none ? null : reached;
    }
    if (none
        || UnrealActs.isImagined(mention)
        || UnrealActs.isSupposed(mention)
        || UnrealActs.isHabit(mention)
        || isFixed(mention) && UnrealActs.isNever(mention)) {
      return null;
    }
    if (instrument != null && NounStages.isUnderTalks(mention.phrases().sentence(), instrument)) {
      return AgreementStage.NEGOTIATING;
    }
    if (reached == AgreementStage.AGREED && instrument != null) {
      reached = announced(mention.phrases().sentence(), mention.triggerTo(), instrument.from());
    }
    boolean issued =
        instrument != null
            && instrument.kind() == AgreementKind.DECLARATION
            && reached == AgreementStage.SIGNED
            && CLOSING.contains(mention.phrases().sentence().word(mention.triggerFrom()));
    if (issued) {
      reached = AgreementStage.AGREED;
    }
    boolean over = reached == AgreementStage.TERMINATED || reached == AgreementStage.SUSPENDED;
    if (over && isMeans(mention, instrument)) {
      reached = AgreementStage.SIGNED;
    }
    if (isDecided(mention) || isToldSigning(mention)) {
      return reached;
    }
    if (UnrealActs.isWished(mention)) {
      return suggested(mention, reached);
    }
    if (Attempts.isOne(mention) && instrument != null) {
      return reached.compareTo(AgreementStage.RATIFIED) < 0 ? AgreementStage.NEGOTIATING : reached;
    }
    AgreementStage joining =
        MembershipStages.isOne(mention) ? MembershipStages.ahead(mention, outlook, reached) : null;
    if (joining != null) {
      return joining;
    }
    return switch (ActsAhead.of(mention, outlook)) {
      case DENIED -> denied(mention, reached);
      case AHEAD -> ahead(mention, reached);
      case SUGGESTED -> suggested(mention, reached);
      case CALLED_OFF -> AgreementStage.TERMINATED;
      default -> reached;
    };
  }

  /** "announced their intent to sign a treaty", "launched talks on a treaty": not agreed yet. */
  private static AgreementStage announced(Sentence sentence, int from, int to) {
    if (sentence.has(FINISHED, from - 1, to)) {
      return AgreementStage.AGREED;
    }
    if (sentence.has(INTENT, from, to)) {
      return AgreementStage.PROPOSED;
    }
    return sentence.has(TALKS, from, to) ? AgreementStage.NEGOTIATING : AgreementStage.AGREED;
  }

  /** Whether the rule says how far the act has come, so that its tense is not read. */
  private static boolean isFixed(Mention mention) {
    return mention.setting("outlook") != null
        && !AgreementStage.TERMINATED.name().equals(mention.setting("stage"));
  }

  /** "ended their dispute with the treaty": the treaty did not end. */
  private static boolean isMeans(Mention mention, Instrument instrument) {
    return instrument != null
        && mention.triggerFrom() < instrument.from()
        && MEANS.contains(mention.phrases().sentence().word(instrument.from() - 1));
  }

  static Instrument instrument(Mention mention) {
    Phrase told = mention.first("instrument");
    return (told == null ? mention.first("trigger") : told) instanceof Instrument found
        ? found
        : null;
  }

  /** "voted to ratify", "the first to sign": the act is done though the verb is an infinitive. */
  static boolean isDecided(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int verb = mention.triggerFrom();
    return sentence.word(verb - 1).equals("to")
        && (DECIDED.contains(sentence.word(verb - 2))
            || isOneOfARow(sentence, verb)
            || has(mention, CAUSING));
  }

  /** "became the fifth country to ratify" */
  private static boolean isOneOfARow(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(1, verb - WORDS_BEFORE); i--) {
      String word = sentence.word(i);
      boolean the = word.equals("first") || sentence.word(i - 1).equals("the");
      if (the && (FIRST.contains(word) || ORDINAL.matcher(word).matches())) {
        return true;
      }
    }
    return false;
  }

  /** "announced the signing of a contract": what is told is done, though it is announced. */
  private static boolean isToldSigning(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int noun = mention.triggerFrom();
    return sentence.word(noun).equals("signing")
        && sentence.word(noun - 1).equals("the")
        && TELLING.contains(sentence.word(noun - 2));
  }

  /** "has not been ratified", "has yet to enter into force": what came before was reached. */
  private static AgreementStage denied(Mention mention, AgreementStage reached) {
    return switch (reached) {
      case AGREED -> instrument(mention) == null ? null : AgreementStage.NEGOTIATING;
      case SIGNED -> has(mention, NOT_YET) ? AgreementStage.NEGOTIATING : null;
      case RATIFIED, IN_FORCE -> AgreementStage.SIGNED;
      case SUSPENDED, TERMINATED -> AgreementStage.IN_FORCE;
      default -> null;
    };
  }

  private static AgreementStage ahead(Mention mention, AgreementStage reached) {
    return switch (reached) {
      case PROPOSED, NEGOTIATING -> AgreementStage.PROPOSED;
      case AGREED -> notYetAgreed(mention);
      case SIGNED -> has(mention, NOT_FIXED) ? AgreementStage.PROPOSED : AgreementStage.AGREED;
      case RATIFIED -> AgreementStage.SIGNED;
      case IN_FORCE -> AgreementStage.AGREED;
      case SUSPENDED, TERMINATED -> AgreementStage.IN_FORCE;
    };
  }

  private static AgreementStage suggested(Mention mention, AgreementStage reached) {
    return switch (reached) {
      case PROPOSED, NEGOTIATING, SIGNED -> AgreementStage.PROPOSED;
      case AGREED -> notYetAgreed(mention);
      case RATIFIED, IN_FORCE -> AgreementStage.SIGNED;
      case SUSPENDED, TERMINATED -> AgreementStage.IN_FORCE;
    };
  }

  /** "Peru would agree to build a dam": where no noun tells of an instrument nobody is bound. */
  private static AgreementStage notYetAgreed(Mention mention) {
    if (has(mention, TALKS)) {
      return AgreementStage.NEGOTIATING;
    }
    boolean said = instrument(mention) == null && isAgreeing(mention);
    return said ? null : AgreementStage.PROPOSED;
  }

  private static boolean isAgreeing(Mention mention) {
    return mention.phrases().sentence().word(mention.triggerFrom()).startsWith("agree");
  }

  private static boolean has(Mention mention, Set<String> words) {
    int trigger = mention.triggerFrom();
    return mention.phrases().sentence().has(words, trigger - WORDS_BEFORE, trigger);
  }
}
