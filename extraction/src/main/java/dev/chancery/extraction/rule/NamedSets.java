package dev.chancery.extraction.rule;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sets of words that a file of rules names: {@code let SIGN = signed signs} and from there on
 * {@code %SIGN} for all of them. {@code sail~} stands for all forms of a regular verb.
 */
final class NamedSets {

  private final Map<String, Set<String>> sets = new HashMap<>();

  /** Takes {@code NAME = word word ...}; a word may be a set named above. */
  void define(String definition, RuleLine line) {
    int equals = definition.indexOf('=');
    if (equals < 0) {
      throw line.error("write: let NAME = word word ...");
    }
    String[] words = definition.substring(equals + 1).strip().split("\\s+");
    sets.put(definition.substring(0, equals).strip(), words(List.of(words), line));
  }

  /** Words in their order, those of a set in place of its name. */
  Set<String> words(List<String> written, RuleLine line) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : written) {
      if (word.startsWith("%")) {
        words.addAll(named(word.substring(1), line));
      } else if (VerbForms.isWritten(word)) {
        words.addAll(VerbForms.of(word));
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private Set<String> named(String name, RuleLine line) {
    Set<String> words = sets.get(name);
    if (words == null) {
      throw line.error(
          "unknown word set %" + name + " (define it above with: let " + name + " = ...)");
    }
    return words;
  }
}
