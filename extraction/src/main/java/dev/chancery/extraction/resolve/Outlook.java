package dev.chancery.extraction.resolve;

import dev.chancery.extraction.span.Anchor.Direction;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * How the text presents an act: as done, under way, ahead, merely suggested, called off or denied.
 */
public enum Outlook {
  DONE,
  UNDER_WAY,
  AHEAD,
  SUGGESTED,
  CALLED_OFF,
  DENIED,
  /** A noun that nothing around it places in time. */
  UNTOLD;

  private static final Set<String> AHEAD_WORDS =
      WordSet.of(
          """
          'll about agreed agrees announced arranged coming committed due expected forthcoming
          future going hoped hopes intend intended intends plan planned planning plans pledged
          pledges poised prepared prepares preparing promised proposes ready scheduled set
          shall slated upcoming vowed will would
          """);

  /** "will sign it during his visit" */
  private static final Set<String> AHEAD_OF_DURING =
      Set.of("will", "'ll", "expected", "due", "scheduled", "plans", "hopes");

  private static final Set<String> SUGGESTED_WORDS =
      WordSet.of(
          """
          asked called calling calls can consider considered considering could desire hope if
          interested invitation invite invited invites inviting may might offer offered
          offering offers possibility possible possibly potential proposal proposals propose
          proposed proposing prospective seek seeking seeks should sought studying suggested
          suggesting urged urges urging want wanted wants willing willingness wish wished
          weigh weighing weighs wishes
          """);

  private static final Set<String> OFF_WORDS =
      WordSet.of(
          """
          aborted cancel canceled canceling cancellation cancelled cancelling cancels deferred
          delayed postpone postponed postponement postpones postponing scrapped scraps
          shelved shelves
          """);

  private static final Set<String> OFF_VERBS =
      WordSet.of("call called calling calls put puts putting");

  private static final Set<String> DENIED_WORDS =
      WordSet.of(
          """
          cannot declined declines denied denies deny failed n't neither never no nor not
          refuse refused refuses rejected rejects ruled unable unlikely without
          """);

  private static final Set<String> CLAUSE_ENDS =
      Set.of(
          ";",
          ":",
          "but",
          "while",
          "although",
          "though",
          "because",
          "which",
          "who",
          "when",
          "after",
          "before",
          "since",
          "where",
          "\"",
          "”",
          "“");

  private static final Set<String> OTHER_CLAUSE = WordSet.of(", and as if that when");

  /** Words and phrases behind a noun that may tell what became of it. */
  private static final int STEPS_BEHIND = 14;

  private static final Set<String> CONTINUING =
      WordSet.of("making paying continues continuing continued currently midway");

  private static final Set<String> IS = Set.of("am", "are", "is");

  private static final Set<String> AUXILIARIES =
      WordSet.of(
          """
          also are be been being did do does had has have is to was were
          """);

  /** The outlook on the verb at a token, by the words that govern it from the left. */
  public static Outlook ofVerb(Phrases phrases, int verb) {
    Sentence sentence = phrases.sentence();
    String form = sentence.word(verb);
    Outlook outlook = null;
    boolean to = false;
    boolean be = false;
    int seen = 0;
    for (int i = verb - 1; i >= 0 && seen < 9; i--) {
      String word = sentence.word(i);
      Phrase phrase = phrases.at(i);
      if (CLAUSE_ENDS.contains(word)
          || (word.equals(",") && seen < 9 && outlook == null && !to && !be && i < verb - 3)) {
        break;
      }
      if (isCalledOff(sentence, i) || isUnfulfilled(sentence, i)) {
        return CALLED_OFF;
      }
      if (DENIED_WORDS.contains(word) || word.endsWith("n't") || word.endsWith("n’t")) {
        return DENIED;
      }
      if (phrase != null && !(phrase instanceof Phrase.When)) {
        // The subject ends the verb group; a governing verb may still stand before an infinitive's
        // subject.
        if (!to) {
          break;
        }
      }
      if (phrase instanceof Phrase.When) {
        // "May" is a month here.
        seen++;
        continue;
      }
      if (outlook == null && SUGGESTED_WORDS.contains(word)) {
        outlook = SUGGESTED;
      } else if (outlook == null && AHEAD_WORDS.contains(word)) {
        outlook = AHEAD;
      }
      to |= word.equals("to") && i >= verb - 3;
      be |=
          word.equals("is")
              || word.equals("are")
              || word.equals("am")
              || word.equals("been")
              || word.equals("was")
              || word.equals("were");
      seen++;
    }
    if (outlook != null) {
      return outlook;
    }
    if (form.endsWith("ing")) {
      if (sentence.word(verb - 1).equals("to") && sentence.word(verb - 2).equals("forward")) {
        return AHEAD;
      }
      return be ? UNDER_WAY : isBehindFuture(sentence, verb) ? AHEAD : DONE;
    }
    if (to) {
      // "to visit Peru in May" in a headline lies ahead; "arrived to sign" does not tell.
      return isHeadline(sentence, verb) || be ? AHEAD : SUGGESTED;
    }
    return DONE;
  }

  /** "cancelled", "called off", "put off". */
  private static boolean isCalledOff(Sentence sentence, int i) {
    return OFF_WORDS.contains(sentence.word(i))
        || OFF_VERBS.contains(sentence.word(i)) && sentence.word(i + 1).equals("off");
  }

  /** "was to have travelled": it came to nothing. */
  private static boolean isUnfulfilled(Sentence sentence, int i) {
    return (sentence.word(i).equals("was") || sentence.word(i).equals("were"))
        && sentence.word(i + 1).equals("to")
        && sentence.word(i + 2).equals("have");
  }

  /** "a stop in Lima was dropped". */
  private static boolean isDropped(Sentence sentence, int noun, int i) {
    if (!sentence.word(i).equals("dropped") || !AUXILIARIES.contains(sentence.word(i - 1))) {
      return false;
    }
    return !sentence.has(OTHER_CLAUSE, noun + 1, i);
  }

  /** "will travel to Peru, arriving in Lima on Monday". */
  private static boolean isBehindFuture(Sentence sentence, int participle) {
    return sentence.has("will", 0, participle);
  }

  private static boolean isHeadline(Sentence sentence, int verb) {
    for (int i = 0; i < verb - 1; i++) {
      String word = sentence.word(i);
      if (AUXILIARIES.contains(word) || word.endsWith("ed") && word.length() > 4) {
        return false;
      }
    }
    return true;
  }

  /** "Ahead of the visit", "on the eve of her arrival", "preparations for the trip". */
  private static boolean isRunUp(Sentence sentence, int i) {
    String next = sentence.word(i + 1);
    return switch (sentence.word(i)) {
      case "ahead", "eve", "advance" -> next.equals("of");
      case "prior", "run-up" -> next.equals("to");
      case "preparation", "preparations" -> next.equals("for");
      default -> false;
    };
  }

  /** The outlook on an act told by a noun ("his visit to Peru"), by the words around it. */
  public static Outlook ofNoun(Phrases phrases, int noun) {
    Sentence sentence = phrases.sentence();
    Outlook outlook = null;
    boolean during = false;
    int seen = 0;
    for (int i = noun - 1; i >= 0 && seen < 14; i--, seen++) {
      String word = sentence.word(i);
      if (word.equals(";") || word.equals("but") || word.equals("while") || word.equals("which")) {
        break;
      }
      if (isCalledOff(sentence, i)) {
        return CALLED_OFF;
      }
      if (phrases.at(i) instanceof Phrase.When) {
        // "May" is a month here.
        continue;
      }
      if (outlook == null && isRunUp(sentence, i)) {
        outlook = AHEAD;
      }
      if (seen < 8
          && (word.equals("not")
              || word.equals("never")
              || word.endsWith("n't")
              || word.equals("refused")
              || word.equals("declined"))) {
        return DENIED;
      }
      if (during && outlook == DONE && AHEAD_OF_DURING.contains(word)) {
        return AHEAD;
      }
      if (seen < 9 && outlook == null) {
        during |= word.equals("during");
        if (word.equals("during")
            || word.equals("recent")
            || word.equals("last")
            || word.equals("after")
            || word.equals("following")
            || word.equals("paid")
            || word.equals("ended")
            || word.equals("concluded")
            || word.equals("completed")) {
          outlook = DONE;
        } else if (CONTINUING.contains(word)) {
          outlook = UNDER_WAY;
        } else if (word.equals("began")
            || word.equals("begins")
            || word.equals("begun")
            || word.equals("on") && seen <= 4
            || word.equals("current")
            || word.equals("ongoing")) {
          outlook =
              word.equals("on")
                      && !(sentence.word(i - 1).equals("is")
                          || sentence.word(i - 1).equals("are")
                          || sentence.word(i - 1).equals(",")
                          || sentence.word(i - 1).equals("now")
                          || sentence.word(i - 1).equals("currently"))
                  ? null
                  : UNDER_WAY;
        } else if (SUGGESTED_WORDS.contains(word) && !word.equals("if")) {
          outlook = SUGGESTED;
        } else if (word.equals("to") && seen < 6 && IS.contains(sentence.word(i - 1))) {
          // "is to pay a visit"
          outlook = AHEAD;
        } else if (AHEAD_WORDS.contains(word)
            && !word.equals("set")
            && !word.equals("announced")
            && !word.equals("agreed")) {
          outlook = AHEAD;
        }
      }
    }
    int steps = 0;
    for (int i = noun + 1; i < sentence.size() && steps < STEPS_BEHIND; i++, steps++) {
      Phrase phrase = phrases.at(i);
      if (phrase != null) {
        i = phrase.to() - 1;
        continue;
      }
      String word = sentence.word(i);
      if (word.equals(";") || word.equals("but")) {
        break;
      }
      boolean be =
          word.equals("was")
              || word.equals("is")
              || word.equals("been")
              || word.equals("were")
              || word.equals("be");
      if (isCalledOff(sentence, i) || isDropped(sentence, noun, i)) {
        return CALLED_OFF;
      }
      if (outlook == null && be && isThoughtPossible(sentence, i + 1)) {
        outlook = SUGGESTED;
      }
      if ((outlook == null || during && outlook == DONE)
          && (word.equals("will") || be && (AHEAD_WORDS.contains(sentence.word(i + 1))))) {
        outlook = AHEAD;
      }
    }
    return outlook == null ? UNTOLD : outlook;
  }

  /** "A visit is possible", "is thought possible". */
  private static boolean isThoughtPossible(Sentence sentence, int i) {
    return sentence.word(i).equals("possible")
        || sentence.word(i + 1).equals("possible") && !sentence.word(i).equals("not");
  }

  /** Where in time a date beside such an act lies. */
  public Direction direction() {
    return switch (this) {
      case DONE -> Direction.PAST;
      case AHEAD -> Direction.FUTURE;
      default -> Direction.UNKNOWN;
    };
  }
}
