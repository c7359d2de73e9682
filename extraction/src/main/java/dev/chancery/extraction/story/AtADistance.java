package dev.chancery.extraction.story;

import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Talks of people who are not in one room: on the telephone, on a screen. */
public final class AtADistance {

  private static final Set<String> MEDIA =
      WordSet.of(
          """
          online phone phoned remotely teleconference telephone telephoned video videoconference
          virtual virtually
          """);

  private static final Set<String> CALLS = Set.of("call", "calls");

  /** Before the noun, and not before the verb: "she will call for peace". */
  private static final Set<String> BEFORE_NOUN =
      WordSet.of("a conference earlier her his in joint on separate the their this today 's");

  private static final Set<String> BEHIND_VERB = Set.of("for", "on", "upon");

  private AtADistance() {}

  /** Whether a sentence tells of such talks. */
  public static boolean isTold(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean call =
          CALLS.contains(sentence.word(i))
              && BEFORE_NOUN.contains(sentence.word(i - 1))
              && !BEHIND_VERB.contains(sentence.word(i + 1));
      if (call || MEDIA.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word before its noun says that a meeting is one of these: "a video meeting". */
  static boolean isMedium(String word) {
    return MEDIA.contains(word) || CALLS.contains(word);
  }
}
