package dev.chancery.extraction.agreement;

import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** How far a state has come that is told to become a member of a body. */
final class MembershipStages {

  /** Words that say that the body has agreed: "will become a member". */
  private static final Set<String> FIXED =
      WordSet.of("'ll agreed due is are scheduled set shall slated will would");

  private static final Set<String> WISHES =
      WordSet.of(
          """
          aim aims aiming hope hoped hopes hoping intend intended intends plan planned planning
          plans seek seeking seeks sought want wanted wants wish wishes
          """);

  private static final int WORDS_BEFORE = 8;

  private MembershipStages() {}

  static boolean isOne(Mention mention) {
    return "membership".equals(mention.setting("topic"));
  }

  /** "Trade grew if they joined the bloc": nobody has. */
  static boolean isSupposed(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int verb = mention.triggerFrom();
    for (int i = verb - 1; i > verb - WORDS_BEFORE; i--) {
      if (sentence.word(i).equals("if") || sentence.word(i).equals(",")) {
        return sentence.word(i).equals("if");
      }
    }
    return false;
  }

  /**
   * The stage of one that has not joined yet.
   *
   * @param reached that of one who has
   */
  static AgreementStage ahead(Mention mention, Outlook outlook, AgreementStage reached) {
    boolean joining = reached == AgreementStage.IN_FORCE || reached == AgreementStage.AGREED;
    boolean open = outlook == Outlook.AHEAD || outlook == Outlook.SUGGESTED;
    if (!joining || !open) {
      return null;
    }
    int verb = mention.triggerFrom();
    boolean fixed =
        outlook == Outlook.AHEAD
            && mention.phrases().sentence().has(FIXED, verb - WORDS_BEFORE, verb)
            && !mention.phrases().sentence().has(WISHES, verb - WORDS_BEFORE, verb);
    return fixed ? AgreementStage.AGREED : AgreementStage.PROPOSED;
  }
}
