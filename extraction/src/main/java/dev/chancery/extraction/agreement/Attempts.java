package dev.chancery.extraction.agreement;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Acts that are only tried: "envoys work to conclude a treaty", "attempts to sign". */
final class Attempts {

  private static final Set<String> TRYING =
      WordSet.of(
          """
          attempt attempted attempting attempts effort efforts negotiating negotiations struggle
          struggled struggling talks tried tries try trying work worked working works
          """);

  private Attempts() {}

  static boolean isOne(Mention act) {
    Sentence sentence = act.phrases().sentence();
    int to = act.triggerFrom() - 1;
    return sentence.word(to).equals("to") && TRYING.contains(sentence.word(to - 1));
  }
}
