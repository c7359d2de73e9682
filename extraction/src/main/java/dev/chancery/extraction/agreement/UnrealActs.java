package dev.chancery.extraction.agreement;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Acts that nobody did or does: supposed, wished for, denied, done as a habit, and instruments of
 * which there are none.
 */
final class UnrealActs {

  private static final int WORDS_BEFORE = 8;

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

  private static final Set<String> FAILING =
      WordSet.of(
          "cannot denied denies failed failing fails failure inability never unable without");

  private static final Set<String> HAVE = Set.of("have", "had", "has");

  private static final Set<String> NOT = WordSet.of("not n't never neither");

  private static final Set<String> MODALS = WordSet.of("could may might should would");

  /** Words from "if" to the verb of its clause. */
  private static final int IF_REACH = 6;

  private static final Set<String> NEVER =
      WordSet.of("not never n't failed fails failure cannot without");

  /** "often signs agreements": none in particular. */
  private static final Set<String> HABITS =
      WordSet.of("often usually regularly frequently sometimes");

  /** Words between "not" and its verb: "does not currently partner". */
  private static final int NEVER_REACH = 4;

  private UnrealActs() {}

  /** "If Peru and Chile signed a treaty, trade would double". */
  static boolean isSupposed(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int verb = mention.triggerFrom();
    if (sentence.word(0).equals("if") && !sentence.has(",", 0, verb)) {
      return true;
    }
    return MembershipStages.isOne(mention) && MembershipStages.isSupposed(mention);
  }

  /** "suggested that Peru and Chile sign", "a friend of signing a treaty". */
  static boolean isWished(Mention mention) {
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

  static boolean isHabit(Mention mention) {
    return HABITS.contains(mention.phrases().sentence().word(mention.triggerFrom() - 1));
  }

  /** "does not currently partner with", "the failure to establish". */
  static boolean isNever(Mention mention) {
    int verb = mention.triggerFrom();
    return mention.phrases().sentence().has(NEVER, verb - NEVER_REACH, verb);
  }

  /** "Peru could have a good deal with Chile", "even if Peru cut off aid": nobody did. */
  static boolean isImagined(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int verb = mention.triggerFrom();
    if (HAVE.contains(sentence.word(verb))) {
      return MODALS.contains(sentence.word(verb - 1));
    }
    boolean deed =
        AgreementStages.instrument(mention) == null && mention.first("instrument") == null;
    for (int i = verb - 1; deed && i > verb - IF_REACH && !sentence.word(i).equals(","); i--) {
      if (sentence.word(i).equals("if")) {
        return true;
      }
    }
    return false;
  }

  /** "does not have an agreement with" */
  static boolean hasNot(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int verb = mention.triggerFrom();
    return HAVE.contains(sentence.word(verb)) && sentence.has(NOT, verb - 2, verb);
  }

  /** "no agreement", "any agreement", "failed to come to any agreement". */
  static boolean isNone(Sentence sentence, Instrument instrument) {
    int before = instrument.from() - 1;
    boolean either = sentence.word(before).equals("or") && sentence.has("no", before - 4, before);
    if (sentence.word(before).equals("no") || either) {
      return true;
    }
    boolean beside = sentence.word(before).equals("any");
    return sentence.word(instrument.from()).equals("any")
        || beside && sentence.has(FAILING, before - WORDS_BEFORE, before + 1);
  }
}
