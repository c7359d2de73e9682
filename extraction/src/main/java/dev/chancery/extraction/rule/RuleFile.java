package dev.chancery.extraction.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads rules from text. Blocks start with {@code rule NAME}; {@code let NAME = word word ...}
 * before them names sets of words, {@code frame NAME = ... @ ...} what patterns share. Every rule
 * needs a type, a trigger, one or more patterns, an example and a counter-example. See
 * docs/rules.md for the notation.
 */
final class RuleFile {

  private final NamedSets sets = new NamedSets();
  private final Frames frames = new Frames();
  private final List<Rule> rules = new ArrayList<>();
  private RuleBlock block;

  private RuleFile() {}

  /**
   * @throws IllegalArgumentException where the text is no list of rules; the message names file and
   *     line
   */
  static List<Rule> parse(String file, String text) {
    RuleFile parser = new RuleFile();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String content = line.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        parser.add(content, new RuleLine(file, number));
      }
    }
    parser.endBlock();
    return List.copyOf(parser.rules);
  }

  private void add(String content, RuleLine line) {
    int space = content.indexOf(' ');
    String key = space < 0 ? content : content.substring(0, space);
    String rest = space < 0 ? "" : content.substring(space + 1).strip();
    if (rest.isEmpty()) {
      throw line.error("'" + key + "' needs something behind it");
    }
    if (key.equals("let")) {
      sets.define(rest, line);
    } else if (key.equals("frame")) {
      frames.define(rest, line);
    } else if (key.equals("rule")) {
      endBlock();
      startBlock(rest, line);
    } else if (block == null) {
      throw line.error("'" + key + "' stands outside a rule (start one with: rule NAME)");
    } else {
      block.add(key, rest, line);
    }
  }

  private void startBlock(String name, RuleLine line) {
    if (rules.stream().anyMatch(rule -> rule.name().equals(name))) {
      throw line.error("rule '" + name + "' is there already");
    }
    block = new RuleBlock(name, sets, frames, line);
  }

  private void endBlock() {
    if (block != null) {
      rules.add(block.rule());
      block = null;
    }
  }
}
