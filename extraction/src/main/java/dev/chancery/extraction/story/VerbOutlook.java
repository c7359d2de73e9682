package dev.chancery.extraction.story;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** The outlook on an act told by a verb ("will visit Peru"), by the words that govern it. */
public final class VerbOutlook {

  private static final Set<String> PASTS =
      WordSet.of(
          "came drove flew held laid led left made met paid set spent spoke took went wound");

  private static final Set<String> DENIED =
      WordSet.of(
          """
          cannot declined declines denied denies deny failed failure inability n't neither never no
          nor not nowhere refusal refuse refused refuses rejected rejects ruled unable unlikely
          without
          """);

  private static final Set<String> CLAUSE_ENDS =
      WordSet.of(
          """
          ; : " “ ” after although because before but since though when where which while who
          """);

  private static final Set<String> BE = WordSet.of("am are been is was were");

  /** Words that a verb may be governed from. */
  private static final int REACH = 9;

  /** Words from a verb back to its "to", and to a comma that parts it from its governor. */
  private static final int NEAR = 3;

  private final Phrases phrases;
  private final Sentence sentence;
  private final int verb;
  private Outlook outlook;
  private boolean to;
  private boolean be;

  private VerbOutlook(Phrases phrases, int verb) {
    this.phrases = phrases;
    this.sentence = phrases.sentence();
    this.verb = verb;
  }

  /**
   * @param verb index of the verb's token
   */
  public static Outlook of(Phrases phrases, int verb) {
    VerbOutlook reading = new VerbOutlook(phrases, verb);
    reading.readGovernors();
    return reading.outlook == null ? reading.byForm() : reading.outlook;
  }

  /** Reads from the verb to the left. */
  private void readGovernors() {
    int seen = 0;
    for (int i = verb - 1; i >= 0 && seen < REACH && !endsClause(i); i--) {
      Outlook undone = undone(i);
      if (undone != null) {
        outlook = undone;
        return;
      }
      boolean when = phrases.at(i) instanceof Phrase.When;
      // The subject ends the verb group; a governing verb may still stand before an infinitive's
      // subject.
      if (phrases.at(i) != null && !when && !to) {
        return;
      }
      // "May" is a month in a time expression.
      if (!when) {
        read(i);
      }
      seen++;
    }
  }

  private boolean endsClause(int i) {
    String word = sentence.word(i);
    boolean parts = word.equals(",") && i < verb - NEAR;
    return CLAUSE_ENDS.contains(word)
        || parts && outlook == null && !to && !be
        || i == verb - 2 && word.equals("and") && isNext();
  }

  /** "spoke of the plan and then flew": the past tense behind "then" is governed by nothing. */
  private boolean isNext() {
    String word = sentence.word(verb);
    boolean past = word.endsWith("ed") || PASTS.contains(word);
    return past && sentence.word(verb - 1).equals("then") && !be;
  }

  /** What a word tells that takes the act back, null where it does not. */
  private Outlook undone(int i) {
    if (OutlookWords.isCalledOff(sentence, i) || isUnfulfilled(i)) {
      return Outlook.CALLED_OFF;
    }
    String word = sentence.word(i);
    boolean denied =
        DENIED.contains(word)
            || word.endsWith("n't")
            || word.endsWith("n’t")
            || word.equals("far") && sentence.word(i + 1).equals("from");
    return denied ? Outlook.DENIED : null;
  }

  private void read(int i) {
    String word = sentence.word(i);
    if (outlook == null && OutlookWords.SUGGESTED.contains(word)) {
      outlook = Outlook.SUGGESTED;
    } else if (outlook == null && OutlookWords.AHEAD.contains(word)) {
      outlook = Outlook.AHEAD;
    }
    to |= word.equals("to") && i >= verb - NEAR;
    be |= BE.contains(word);
  }

  /** The outlook of a verb that nothing governs. */
  private Outlook byForm() {
    if (be && sentence.word(verb).equals("headed")) {
      return Outlook.AHEAD;
    }
    if (sentence.word(verb).endsWith("ing")) {
      if (sentence.word(verb - 1).equals("to") && sentence.word(verb - 2).equals("forward")) {
        return Outlook.AHEAD;
      }
      return be ? Outlook.UNDER_WAY : isBehindFuture() ? Outlook.AHEAD : Outlook.DONE;
    }
    if (to) {
      // "to visit Peru in May" in a headline lies ahead; "arrived to sign" does not tell.
      return be || isHeadline() ? Outlook.AHEAD : Outlook.SUGGESTED;
    }
    return Outlook.DONE;
  }

  /** "was to have travelled": it came to nothing. */
  private boolean isUnfulfilled(int i) {
    return (sentence.word(i).equals("was") || sentence.word(i).equals("were"))
        && sentence.word(i + 1).equals("to")
        && sentence.word(i + 2).equals("have");
  }

  /** "will travel to Peru, arriving in Lima on Monday". */
  private boolean isBehindFuture() {
    return sentence.has("will", 0, verb);
  }

  private boolean isHeadline() {
    for (int i = 0; i < verb - 1; i++) {
      String word = sentence.word(i);
      if (OutlookWords.AUXILIARIES.contains(word) || word.endsWith("ed") && word.length() > 4) {
        return false;
      }
    }
    return true;
  }
}
