package dev.chancery.extraction.resolve;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
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

  private static final Set<String> SUGGESTING =
      WordSet.of(
          """
          ask asked demand demanded insisted propose proposed proposes proposing recommend recommended
          recommends request requested suggest suggested suggesting suggests urged
          """);

  /** Verbs as they stand behind "suggested that they". */
  private static final Set<String> PLAIN =
      WordSet.of("accept adopt conclude join negotiate ratify renew sign suspend terminate");

  private static final Set<String> WISHES =
      WordSet.of(
          """
          advocate advocates aim chance chances favor favour goal hope hopes idea intention
          likelihood objective possibility proponent prospect prospects purpose supporter
          """);

  private static final Set<String> NOT_YET = Set.of("yet", "failed", "unable");

  private static final Set<String> FAILING =
      WordSet.of(
          "cannot denied denies failed failing fails failure inability never unable without");

  private static final Set<String> HAVE = Set.of("have", "had", "has");

  private static final Set<String> NOT = WordSet.of("not n't never neither");

  private static final Set<String> MODALS = WordSet.of("could may might should would");

  /** Words from "if" to the verb of its clause. */
  private static final int IF_REACH = 6;

  private static final Set<String> TALKS =
      WordSet.of("talks negotiations negotiation negotiators negotiating negotiate discussions");

  private static final int WORDS_BEFORE = 8;

  private static final Set<String> NEVER =
      WordSet.of("not never n't failed fails failure cannot without");

  private static final Set<String> MEANS = WordSet.of("by in through under with");

  /** "often signs agreements": none in particular. */
  private static final Set<String> HABITS =
      WordSet.of("often usually regularly frequently sometimes");

  /** Words between "not" and its verb: "does not currently partner". */
  private static final int NEVER_REACH = 4;

  private AgreementStages() {}

  /** The stage that a mention tells; null where it tells that nothing came of it. */
  static AgreementStage of(Mention mention, Outlook outlook) {
    String fixed = mention.setting("stage");
    AgreementStage reached = fixed == null ? AgreementStage.SIGNED : AgreementStage.valueOf(fixed);
    Instrument instrument = instrument(mention);
    boolean none =
        instrument != null && isNone(mention.phrases().sentence(), instrument) || hasNot(mention);
    if ("noun".equals(mention.setting("grammar"))) {
      boolean alone = mention.first("trigger") == instrument && instrument != null;
      return alone && !none
          ? NounStages.of(mention.phrases().sentence(), instrument)
          : none ? null : reached;
    }
    if (none
        || isImagined(mention)
        || isSupposed(mention)
        || isHabit(mention)
        || isFixed(mention) && isNever(mention)) {
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
    if (isWished(mention)) {
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

  /** "If Peru and Chile signed a treaty, trade would double". */
  private static boolean isSupposed(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int verb = mention.triggerFrom();
    if (sentence.word(0).equals("if") && !sentence.has(",", 0, verb)) {
      return true;
    }
    return MembershipStages.isOne(mention) && MembershipStages.isSupposed(mention);
  }

  /** "suggested that Peru and Chile sign", "a friend of signing a treaty". */
  private static boolean isWished(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int verb = mention.triggerFrom();
    if (sentence.word(verb).endsWith("ing")) {
      return sentence.word(verb - 1).equals("of") && WISHES.contains(sentence.word(verb - 2));
    }
    for (int i = verb - 1; PLAIN.contains(sentence.word(verb)) && i > verb - WORDS_BEFORE; i--) {
      if (sentence.word(i).equals("that") && SUGGESTING.contains(sentence.word(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHabit(Mention mention) {
    return HABITS.contains(mention.phrases().sentence().word(mention.triggerFrom() - 1));
  }

  /** "does not currently partner with", "the failure to establish". */
  private static boolean isNever(Mention mention) {
    int verb = mention.triggerFrom();
    return mention.phrases().sentence().has(NEVER, verb - NEVER_REACH, verb);
  }

  /** "Peru could have a good deal with Chile", "even if Peru cut off aid": nobody did. */
  private static boolean isImagined(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int verb = mention.triggerFrom();
    if (HAVE.contains(sentence.word(verb))) {
      return MODALS.contains(sentence.word(verb - 1));
    }
    boolean deed = instrument(mention) == null && mention.first("instrument") == null;
    for (int i = verb - 1; deed && i > verb - IF_REACH && !sentence.word(i).equals(","); i--) {
      if (sentence.word(i).equals("if")) {
        return true;
      }
    }
    return false;
  }

  /** "does not have an agreement with" */
  private static boolean hasNot(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int verb = mention.triggerFrom();
    return HAVE.contains(sentence.word(verb)) && sentence.has(NOT, verb - 2, verb);
  }

  /** "no agreement", "any agreement", "failed to come to any agreement". */
  private static boolean isNone(Sentence sentence, Instrument instrument) {
    int before = instrument.from() - 1;
    boolean either = sentence.word(before).equals("or") && sentence.has("no", before - 4, before);
    if (sentence.word(before).equals("no") || either) {
      return true;
    }
    boolean beside = sentence.word(before).equals("any");
    return sentence.word(instrument.from()).equals("any")
        || beside && sentence.has(FAILING, before - WORDS_BEFORE, before + 1);
  }

  private static Instrument instrument(Mention mention) {
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
