package dev.chancery.extraction.rule;

import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The text of one side of a pattern, and how far it was read. See docs/rules.md. */
final class PatternText {

  private final String text;
  private final NamedSets sets;
  private final RuleLine line;
  private int at;

  private PatternText(String text, NamedSets sets, RuleLine line) {
    this.text = text;
    this.sets = sets;
    this.line = line;
  }

  /**
   * @throws IllegalArgumentException where the text is no pattern; the message names file and line
   */
  static Pattern read(String text, NamedSets sets, RuleLine line) {
    String[] sides = text.split("TRIGGER", -1);
    if (sides.length != 2) {
      throw line.error("a pattern names TRIGGER once");
    }
    return new Pattern(
        new PatternText(sides[0], sets, line).side(), new PatternText(sides[1], sets, line).side());
  }

  private List<Element> side() {
    List<Element> elements = elements();
    if (!atEnd()) {
      throw line.error("a bracket " + text.charAt(at) + " closes nothing");
    }
    return elements;
  }

  private boolean atEnd() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at >= text.length();
  }

  /** Up to a bracket that closes, or the end. */
  private List<Element> elements() {
    List<Element> out = new ArrayList<>();
    while (!atEnd()) {
      switch (text.charAt(at)) {
        case ']', '}' -> {
          return out;
        }
        case '[' -> out.add(optional());
        case '{' -> out.add(capture());
        default -> out.add(element(word(), null));
      }
    }
    return out;
  }

  private Element optional() {
    at++;
    List<Element> inner = elements();
    if (atEnd()) {
      throw line.error("a bracket [ is not closed");
    }
    if (text.charAt(at) != ']') {
      throw line.error("a bracket " + text.charAt(at) + " closes nothing");
    }
    at++;
    return new Element.Optional(inner);
  }

  private Element capture() {
    int colon = text.indexOf(':', at);
    int close = text.indexOf('}', at);
    if (colon < 0 || close < colon) {
      throw line.error("write a capture as {name: <kind>} or {name: word|word}");
    }
    String name = text.substring(at + 1, colon).strip();
    String inner = text.substring(colon + 1, close).strip();
    at = close + 1;
    return element(inner, name);
  }

  /** Up to a bracket that closes, or white space. */
  private String word() {
    int start = at;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && "]}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private Element element(String word, String capture) {
    Element.Reach reach = Element.Reach.written(word);
    if (reach != null) {
      return new Element.Gap(length(word), reach);
    }
    if (word.equals("^")) {
      return new Element.Start();
    }
    if (word.startsWith("<")) {
      boolean list = word.endsWith("+");
      String kinds = list ? word.substring(0, word.length() - 1) : word;
      return new Element.Typed(capture, Kinds.of(PhraseKind.written(kinds, line)), list);
    }
    if (word.startsWith("!<")) {
      return new Element.NotTyped(Kinds.of(PhraseKind.written(word.substring(1), line)));
    }
    if (word.startsWith("!")) {
      return new Element.Not(words(word.substring(1)));
    }
    if (word.endsWith("?")) {
      Set<String> words = words(word.substring(0, word.length() - 1));
      return new Element.Optional(List.of(new Element.Words(capture, words)));
    }
    return new Element.Words(capture, words(word));
  }

  private int length(String gap) {
    try {
      return Integer.parseInt(gap.substring(2));
    } catch (NumberFormatException e) {
      throw line.error("a gap is written ..8, __8 or --8, not '" + gap + "'", e);
    }
  }

  private Set<String> words(String alternatives) {
    return WordSet.copyOf(sets.words(List.of(alternatives.split("\\|")), line));
  }
}
