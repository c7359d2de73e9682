package dev.chancery.extraction.rule;

import dev.chancery.contracts.event.EventType;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads rules from text. Blocks start with {@code rule NAME}; {@code let NAME = word word ...}
 * before them names sets of words. Every rule needs a type, a trigger, one or more patterns, an
 * example and a counter-example.
 */
final class RuleFile {

  private final String file;
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private Block block;

  private RuleFile(String file) {
    this.file = file;
  }

  /**
   * @throws IllegalArgumentException where the text is no list of rules; the message names file and
   *     line
   */
  static List<Rule> parse(String file, String text) {
    RuleFile parser = new RuleFile(file);
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String content = line.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        parser.line(content, number);
      }
    }
    parser.finish();
    return List.copyOf(parser.rules);
  }

  private static final class Block {
    private final String name;
    private final int line;
    private EventType type;
    private final List<String> triggers = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Rule.Example> examples = new ArrayList<>();
    private final List<String> counters = new ArrayList<>();

    Block(String name, int line) {
      this.name = name;
      this.line = line;
    }
  }

  private void line(String content, int number) {
    int space = content.indexOf(' ');
    String key = space < 0 ? content : content.substring(0, space);
    String rest = space < 0 ? "" : content.substring(space + 1).strip();
    if (rest.isEmpty()) {
      throw error(number, "'" + key + "' needs something behind it");
    }
    if (key.equals("let")) {
      let(rest, number);
      return;
    }
    if (key.equals("rule")) {
      finish();
      if (rules.stream().anyMatch(rule -> rule.name().equals(rest))) {
        throw error(number, "rule '" + rest + "' is there already");
      }
      block = new Block(rest, number);
      return;
    }
    if (block == null) {
      throw error(number, "'" + key + "' stands outside a rule (start one with: rule NAME)");
    }
    switch (key) {
      case "type" -> block.type = type(rest, number);
      case "trigger" -> block.triggers.addAll(triggers(rest, number));
      case "pattern" -> block.patterns.add(pattern(rest, number));
      case "set" -> set(rest, number);
      case "example" -> block.examples.add(example(rest, number));
      case "counter" -> block.counters.add(rest);
      default ->
          throw error(
              number,
              "unknown word '" + key + "' (known: type, trigger, pattern, set, example, counter)");
    }
  }

  private IllegalArgumentException error(int line, String what) {
    return new IllegalArgumentException(file + ":" + line + ": " + what);
  }

  private void let(String rest, int number) {
    int equals = rest.indexOf('=');
    if (equals < 0) {
      throw error(number, "write: let NAME = word word ...");
    }
    Set<String> words = new LinkedHashSet<>();
    for (String word : rest.substring(equals + 1).strip().split("\\s+")) {
      if (word.startsWith("%")) {
        words.addAll(namedSet(word.substring(1), number));
      } else {
        words.add(word);
      }
    }
    sets.put(rest.substring(0, equals).strip(), words);
  }

  private Set<String> namedSet(String name, int number) {
    Set<String> words = sets.get(name);
    if (words == null) {
      throw error(
          number, "unknown word set %" + name + " (define it above with: let " + name + " = ...)");
    }
    return words;
  }

  private EventType type(String name, int number) {
    try {
      return EventType.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + ":" + number + ": unknown type '" + name + "' (VISIT, AGREEMENT, TRADE_FIGURE)",
          e);
    }
  }

  /**
   * Words apart by spaces; several words of one trigger joined by underscores; %SET for all of a
   * set; {@code <kind>}.
   */
  private List<String> triggers(String rest, int number) {
    List<String> triggers = new ArrayList<>();
    for (String word : rest.split("\\s+")) {
      if (word.startsWith("%")) {
        triggers.addAll(namedSet(word.substring(1), number));
      } else {
        if (word.startsWith("<")) {
          kinds(word, number);
        }
        triggers.add(word);
      }
    }
    return triggers;
  }

  private void set(String rest, int number) {
    int equals = rest.indexOf('=');
    if (equals < 0) {
      throw error(number, "write: set slot = value");
    }
    block.settings.put(rest.substring(0, equals).strip(), rest.substring(equals + 1).strip());
  }

  private Rule.Example example(String rest, int number) {
    int arrow = rest.indexOf("=>");
    if (arrow < 0) {
      throw error(number, "write: example SENTENCE => slot: value; slot: value");
    }
    Map<String, String> slots = new LinkedHashMap<>();
    for (String slot : rest.substring(arrow + 2).split(";")) {
      int colon = slot.indexOf(':');
      if (colon < 0) {
        throw error(number, "no slot: '" + slot.strip() + "' (write slot: value)");
      }
      slots.put(slot.substring(0, colon).strip(), slot.substring(colon + 1).strip());
    }
    return new Rule.Example(rest.substring(0, arrow).strip(), slots);
  }

  private void finish() {
    if (block == null) {
      return;
    }
    require(block.type != null, "type");
    require(!block.triggers.isEmpty(), "trigger");
    require(!block.patterns.isEmpty(), "pattern");
    require(!block.examples.isEmpty(), "example");
    require(!block.counters.isEmpty(), "counter");
    rules.add(
        new Rule(
            block.name,
            block.type,
            List.copyOf(block.triggers),
            List.copyOf(block.patterns),
            Map.copyOf(block.settings),
            List.copyOf(block.examples),
            List.copyOf(block.counters),
            file + ":" + block.line));
    block = null;
  }

  private void require(boolean present, String what) {
    if (!present) {
      throw error(block.line, "rule '" + block.name + "' has no " + what);
    }
  }

  private Pattern pattern(String rest, int number) {
    String[] sides = rest.split("TRIGGER", -1);
    if (sides.length != 2) {
      throw error(number, "a pattern names TRIGGER once");
    }
    return new Pattern(half(sides[0], number), half(sides[1], number));
  }

  private List<Pattern.Element> half(String text, int number) {
    Reader reader = new Reader(text, number);
    List<Pattern.Element> elements = elements(reader);
    if (!reader.atEnd()) {
      throw error(number, "a bracket " + reader.peek() + " closes nothing");
    }
    return elements;
  }

  /** The text of a half of a pattern, and how far it was read. */
  private static final class Reader {
    private final String text;
    private final int line;
    private int at;

    Reader(String text, int line) {
      this.text = text;
      this.line = line;
    }

    boolean atEnd() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at >= text.length();
    }

    char peek() {
      return text.charAt(at);
    }

    /** Up to a bracket that closes, or white space. */
    String word() {
      int start = at;
      while (at < text.length()
          && !Character.isWhitespace(text.charAt(at))
          && "]}".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(start, at);
    }
  }

  private List<Pattern.Element> elements(Reader reader) {
    List<Pattern.Element> out = new ArrayList<>();
    while (!reader.atEnd()) {
      char c = reader.peek();
      if (c == ']' || c == '}') {
        return out;
      }
      if (c == '[') {
        reader.at++;
        List<Pattern.Element> inner = elements(reader);
        if (reader.atEnd()) {
          throw error(reader.line, "a bracket [ is not closed");
        }
        if (reader.peek() != ']') {
          throw error(reader.line, "a bracket " + reader.peek() + " closes nothing");
        }
        reader.at++;
        out.add(new Pattern.Optional(inner));
      } else if (c == '{') {
        out.add(capture(reader));
      } else {
        out.add(atom(reader.word(), null, reader.line));
      }
    }
    return out;
  }

  private Pattern.Element capture(Reader reader) {
    int colon = reader.text.indexOf(':', reader.at);
    int close = reader.text.indexOf('}', reader.at);
    if (colon < 0 || close < colon) {
      throw error(reader.line, "write a capture as {name: <kind>} or {name: word|word}");
    }
    String name = reader.text.substring(reader.at + 1, colon).strip();
    String inner = reader.text.substring(colon + 1, close).strip();
    reader.at = close + 1;
    return atom(inner, name, reader.line);
  }

  private Pattern.Element atom(String word, String capture, int line) {
    Pattern.Reach reach = Pattern.Reach.written(word);
    if (reach != null) {
      try {
        return new Pattern.Gap(Integer.parseInt(word.substring(2)), reach);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            file + ":" + line + ": a gap is written ..8, __8 or --8, not '" + word + "'", e);
      }
    }
    if (word.equals("^")) {
      return new Pattern.Start();
    }
    if (word.startsWith("<")) {
      boolean list = word.endsWith("+");
      return new Pattern.Typed(
          capture, kinds(list ? word.substring(0, word.length() - 1) : word, line), list);
    }
    if (word.startsWith("!<")) {
      return new Pattern.NotTyped(kinds(word.substring(1), line));
    }
    if (word.startsWith("!")) {
      return new Pattern.Not(words(word.substring(1), line));
    }
    if (word.endsWith("?")) {
      return new Pattern.Optional(
          List.of(new Pattern.Words(capture, words(word.substring(0, word.length() - 1), line))));
    }
    return new Pattern.Words(capture, words(word, line));
  }

  private Set<PhraseKind> kinds(String word, int line) {
    if (!word.endsWith(">")) {
      throw error(
          line, "a kind of phrase is written <place> or <person|delegation>, not '" + word + "'");
    }
    Set<PhraseKind> kinds = new LinkedHashSet<>();
    for (String name : word.substring(1, word.length() - 1).split("\\|")) {
      try {
        kinds.add(PhraseKind.named(name));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            file + ":" + line + ": unknown kind of phrase <" + name + ">", e);
      }
    }
    return kinds;
  }

  private Set<String> words(String text, int line) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : text.split("\\|")) {
      if (word.startsWith("%")) {
        words.addAll(namedSet(word.substring(1), line));
      } else {
        words.add(word);
      }
    }
    return WordSet.copyOf(words);
  }
}
