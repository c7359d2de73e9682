package dev.chancery.extraction.rule;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import java.util.List;
import java.util.Map;

/**
 * A place in the text where a rule says that an event is told.
 *
 * @param rule the rule that fired
 * @param phrases the sentence
 * @param triggerFrom index of the first token of the trigger
 * @param triggerTo index behind its last token
 * @param from index of the first token that the pattern took in
 * @param to index behind the last one
 * @param captures the phrases under the names that the pattern gives them, in the order of the text
 */
public record Mention(
    Rule rule,
    Phrases phrases,
    int triggerFrom,
    int triggerTo,
    int from,
    int to,
    Map<String, List<Phrase>> captures) {

  /** All phrases captured under a name, empty where there are none. */
  public List<Phrase> all(String name) {
    return captures.getOrDefault(name, List.of());
  }

  /** The first phrase captured under a name, null where there is none. */
  public Phrase first(String name) {
    List<Phrase> all = all(name);
    return all.isEmpty() ? null : all.get(0);
  }

  /** A fixed value that the rule sets, null where it sets none. */
  public String setting(String name) {
    return rule.settings().get(name);
  }
}
