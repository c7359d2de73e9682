package dev.chancery.extraction.visit;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.story.OutlookWords;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** The outlook on an act told by a noun ("his visit to Peru"), by the words around it. */
final class NounOutlook {

  private static final Set<String> CLAUSE_ENDS = WordSet.of("; but while which");

  private static final Set<String> DENIED = WordSet.of("declined never not refused");

  /** "will sign it during his visit" */
  private static final Set<String> AHEAD_OF_DURING =
      WordSet.of("will 'll expected due scheduled plans hopes");

  private static final Set<String> DONE =
      WordSet.of("after completed concluded during ended following last paid recent");

  private static final Set<String> UNDER_WAY =
      WordSet.of(
          """
          began begins begun continued continues continuing current currently making midway ongoing
          paying
          """);

  /** Before "on": "is on a visit", "now on a visit". */
  private static final Set<String> BEFORE_ON = WordSet.of("is are , now currently");

  /** What is said of a plan, but not of a visit that lies ahead. */
  private static final Set<String> TELLING = WordSet.of("agreed announced set");

  private static final Set<String> IS = WordSet.of("am are is");

  private static final Set<String> BE = WordSet.of("be been is was were");

  private static final Set<String> WOULD_BE = WordSet.of("could might would");

  private static final Set<String> OTHER_CLAUSE = WordSet.of(", and as if that when");

  private static final Set<String> LINKS = WordSet.of("by for from in of the to");

  /** Words before a noun, and words and phrases behind it, that may tell what became of it. */
  private static final int REACH = 14;

  private static final int REACH_OF_TENSE = 9;
  private static final int REACH_OF_DENIAL = 8;
  private static final int REACH_OF_TO = 6;
  private static final int REACH_OF_ON = 4;

  private final Phrases phrases;
  private final Sentence sentence;
  private final int noun;
  private Outlook outlook;
  private boolean during;

  private NounOutlook(Phrases phrases, int noun) {
    this.phrases = phrases;
    this.sentence = phrases.sentence();
    this.noun = noun;
  }

  /**
   * @param noun index of the noun's token
   */
  static Outlook of(Phrases phrases, int noun) {
    NounOutlook reading = new NounOutlook(phrases, noun);
    if (!reading.isDecidedBefore()) {
      reading.readBehind();
    }
    return reading.outlook == null ? Outlook.UNTOLD : reading.outlook;
  }

  /** Reads from the noun to the left; whether that leaves nothing to the words behind it. */
  private boolean isDecidedBefore() {
    int seen = 0;
    for (int i = noun - 1; i >= 0 && seen < REACH; i--, seen++) {
      String word = sentence.word(i);
      if (CLAUSE_ENDS.contains(word)) {
        return false;
      }
      Outlook decided = decided(i, seen);
      if (decided != null) {
        outlook = decided;
        return true;
      }
      // "May" is a month in a time expression.
      if (outlook == null && !(phrases.at(i) instanceof Phrase.When)) {
        outlook = isRunUp(i) ? Outlook.AHEAD : seen < REACH_OF_TENSE ? placed(i, seen) : null;
        during |= outlook == Outlook.DONE && word.equals("during");
      }
    }
    return false;
  }

  /** What a word before the noun tells whatever else is said, null where it tells nothing. */
  private Outlook decided(int i, int seen) {
    if (OutlookWords.isCalledOff(sentence, i)) {
      return Outlook.CALLED_OFF;
    }
    if (phrases.at(i) instanceof Phrase.When) {
      return null;
    }
    String word = sentence.word(i);
    if (seen < REACH_OF_DENIAL && (DENIED.contains(word) || word.endsWith("n't"))) {
      return Outlook.DENIED;
    }
    return isDoneDuring() && AHEAD_OF_DURING.contains(word) ? Outlook.AHEAD : null;
  }

  private boolean isDoneDuring() {
    return during && outlook == Outlook.DONE;
  }

  /** Where in time a word before the noun places it, null where it does not. */
  private Outlook placed(int i, int seen) {
    String word = sentence.word(i);
    String before = sentence.word(i - 1);
    if (DONE.contains(word)) {
      return Outlook.DONE;
    }
    boolean on = word.equals("on") && seen <= REACH_OF_ON && BEFORE_ON.contains(before);
    if (on || UNDER_WAY.contains(word)) {
      return Outlook.UNDER_WAY;
    }
    if (OutlookWords.SUGGESTED.contains(word)) {
      return word.equals("if") ? null : Outlook.SUGGESTED;
    }
    // "is to pay a visit"
    boolean to = word.equals("to") && seen < REACH_OF_TO && IS.contains(before);
    return to || OutlookWords.AHEAD.contains(word) && !TELLING.contains(word)
        ? Outlook.AHEAD
        : null;
  }

  /** "Ahead of the visit", "on the eve of her arrival", "preparations for the trip". */
  private boolean isRunUp(int i) {
    String next = sentence.word(i + 1);
    return switch (sentence.word(i)) {
      case "ahead", "eve", "advance" -> next.equals("of");
      case "prior", "run-up" -> next.equals("to");
      case "preparation", "preparations" -> next.equals("for");
      default -> false;
    };
  }

  private void readBehind() {
    int steps = 0;
    for (int i = noun + 1; i < sentence.size() && steps < REACH; i++, steps++) {
      Phrase phrase = phrases.at(i);
      if (phrase != null) {
        i = phrase.to() - 1;
        continue;
      }
      String word = sentence.word(i);
      if (word.equals(";") || word.equals("but")) {
        return;
      }
      if (OutlookWords.isCalledOff(sentence, i) || isDropped(i)) {
        outlook = Outlook.CALLED_OFF;
        return;
      }
      boolean be = BE.contains(word);
      if (outlook == null && WOULD_BE.contains(word) && endsPhrase(i)) {
        outlook = Outlook.SUGGESTED;
      }
      if (outlook == null && be && isThoughtPossible(i + 1)) {
        outlook = Outlook.SUGGESTED;
      }
      boolean ahead =
          word.equals("will") || be && OutlookWords.AHEAD.contains(sentence.word(i + 1));
      if (ahead && (outlook == null || isDoneDuring())) {
        outlook = Outlook.AHEAD;
      }
    }
  }

  /** "A visit by a minister would ...", and not "a visit that Ruiz said would". */
  private boolean endsPhrase(int i) {
    if (sentence.has(OTHER_CLAUSE, noun + 1, i)) {
      return false;
    }
    Phrase before = phrases.at(i - 1);
    boolean called = before != null && LINKS.contains(sentence.word(before.from() - 1));
    return i == noun + 1 || called;
  }

  /** "a stop in Lima was dropped". */
  private boolean isDropped(int i) {
    return sentence.word(i).equals("dropped")
        && OutlookWords.AUXILIARIES.contains(sentence.word(i - 1))
        && !sentence.has(OTHER_CLAUSE, noun + 1, i);
  }

  /** "A visit is possible", "is thought possible". */
  private boolean isThoughtPossible(int i) {
    return sentence.word(i).equals("possible")
        || sentence.word(i + 1).equals("possible") && !sentence.word(i).equals("not");
  }
}
