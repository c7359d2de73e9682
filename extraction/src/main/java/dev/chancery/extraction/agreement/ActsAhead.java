package dev.chancery.extraction.agreement;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.story.VerbOutlook;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Acts on an instrument that lie ahead though their own words do not say so: "the signing of the
 * treaty will open the border", "by signing it Peru would gain", "to take the next step and sign".
 */
final class ActsAhead {

  private static final Set<String> NOUNS = WordSet.of("conclusion ratification signature signing");

  private static final Set<String> BEFORE_GERUND = WordSet.of("by without");

  /** What stands before a noun that is the subject of its clause. */
  private static final Set<String> CLAUSE_OPENS =
      WordSet.of(", ; : and but if that therefore thus whether while");

  private static final Set<String> ARTICLES = WordSet.of("a an any the their");

  private static final Set<String> MODALS =
      WordSet.of("can could may might must shall should will would 'll");

  /** Words that end the search: the verb of the clause in the past, or a clause within it. */
  private static final Set<String> PAST =
      WordSet.of("did had has have is that was were which who said says told followed came took");

  private static final Set<String> PLAIN =
      WordSet.of("accept adopt conclude join negotiate ratify renew sign suspend terminate");

  /** Words from an act to the verb of its clause. */
  private static final int REACH = 18;

  /** Words from a verb back to the infinitive that "and" joins it to. */
  private static final int INFINITIVE_REACH = 8;

  private ActsAhead() {}

  /** The outlook on an act, as its verb tells it where nothing here speaks against that. */
  static Outlook of(Mention mention, Outlook told) {
    if (told != Outlook.DONE || mention.setting("outlook") != null) {
      return told;
    }
    Phrases phrases = mention.phrases();
    Sentence sentence = phrases.sentence();
    int act = mention.triggerFrom();
    String word = sentence.word(act);
    if (PLAIN.contains(word) && sentence.word(act - 1).equals("and")) {
      return joined(phrases, act, told);
    }
    boolean noun =
        NOUNS.contains(word) && sentence.word(act + 1).equals("of") && isSubject(sentence, act);
    boolean gerund = word.endsWith("ing") && BEFORE_GERUND.contains(sentence.word(act - 1));
    return (noun || gerund) && isBeforeModal(sentence, mention.triggerTo())
        ? Outlook.SUGGESTED
        : told;
  }

  /** "to take the next step and sign": the outlook of the infinitive. */
  private static Outlook joined(Phrases phrases, int act, Outlook told) {
    for (int i = act - 2; i >= Math.max(0, act - INFINITIVE_REACH); i--) {
      if (phrases.sentence().word(i).equals("to") && phrases.at(i + 1) == null) {
        return VerbOutlook.of(phrases, i + 1);
      }
    }
    return told;
  }

  private static boolean isSubject(Sentence sentence, int noun) {
    int i = noun - 1;
    while (i >= noun - 2 && ARTICLES.contains(sentence.word(i))) {
      i--;
    }
    return i < 0 || CLAUSE_OPENS.contains(sentence.word(i));
  }

  /** Whether the verb of the clause says what would come of it. */
  private static boolean isBeforeModal(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      String word = sentence.word(i);
      if (PAST.contains(word) || word.equals(";") || word.equals(":")) {
        return false;
      }
      if (MODALS.contains(word) && !sentence.token(i).isCapitalised()) {
        return true;
      }
    }
    return false;
  }
}
