package dev.chancery.extraction.story;

import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Words that tell of a verb or noun beside them whether it lies ahead, was suggested or called off.
 */
public final class OutlookWords {

  public static final Set<String> AHEAD =
      WordSet.of(
          """
          'll about agreed agrees announced arranged coming committed due expected forthcoming
          future going hoped hopes intend intended intends plan planned planning plans pledged
          pledges poised prepared prepares preparing promised proposes ready scheduled set
          shall slated upcoming vowed will would
          """);

  public static final Set<String> SUGGESTED =
      WordSet.of(
          """
          asked called calling calls can consider considered considering could desire hope if
          interested invitation invite invited invites inviting may might offer offered
          offering offers possibility possible possibly potential proposal proposals propose
          proposed proposing prospective seek seeking seeks should sought studying suggested
          suggesting urged urges urging want wanted wants willing willingness wish wished
          weigh weighing weighs wishes
          """);

  public static final Set<String> AUXILIARIES =
      WordSet.of("also are be been being did do does had has have is to was were");

  private static final Set<String> OFF =
      WordSet.of(
          """
          abandon abandoned abandons aborted cancel canceled canceling cancellation cancelled cancelling cancels deferred
          delayed postpone postponed postponement postpones postponing scrapped scraps
          shelved shelves
          """);

  private static final Set<String> OFF_VERBS =
      WordSet.of("call called calling calls put puts putting");

  private static final Set<String> OUT_VERBS =
      WordSet.of("back backed backing backs pull pulled pulling pulls rule ruled rules ruling");

  private static final Set<String> PLANS = Set.of("plan", "plans");

  private OutlookWords() {}

  /** "cancelled", "called off", "pulled out of", "gave up", "dropped plans", "no longer". */
  public static boolean isCalledOff(Sentence sentence, int i) {
    String word = sentence.word(i);
    String next = sentence.word(i + 1);
    return OFF.contains(word)
        || OFF_VERBS.contains(word) && next.equals("off")
        || OUT_VERBS.contains(word) && next.equals("out")
        || word.equals("gave") && next.equals("up")
        || word.equals("dropped") && PLANS.contains(next)
        || word.equals("no") && next.equals("longer");
  }
}
