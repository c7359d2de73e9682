package dev.chancery.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One part of a pattern, as it is written. */
sealed interface Element {

  /** One of these words. */
  record Words(String capture, Set<String> words) implements Element {}

  /** A phrase of one of these kinds; with {@code list} also several, joined by commas and "and". */
  record Typed(String capture, Kinds kinds, boolean list) implements Element {}

  /** Up to so many words and phrases. */
  record Gap(int longest, Reach reach) implements Element {}

  /** These elements or nothing. */
  record Optional(List<Element> elements) implements Element {}

  /** The start of the sentence, an opening quotation mark aside; takes nothing in. */
  record Start() implements Element {}

  /** None of these words here; takes nothing in. */
  record Not(Set<String> words) implements Element {}

  /** No phrase of these kinds here; takes nothing in. */
  record NotTyped(Kinds kinds) implements Element {}

  /** How far a gap may go. */
  enum Reach {
    /** Beyond a comma or a conjunction. */
    SENTENCE(".."),
    /** Not out of the clause. */
    CLAUSE("__"),
    /** Over plain words and time expressions of the clause only, not over another phrase. */
    WORDS("--");

    private final String sign;

    Reach(String sign) {
      this.sign = sign;
    }

    /** The reach that a written gap starts with, null where it is no gap. */
    static Reach written(String word) {
      for (Reach reach : values()) {
        if (word.startsWith(reach.sign)) {
          return reach;
        }
      }
      return null;
    }
  }

  /** The elements from last to first, within brackets too. */
  static List<Element> reversed(List<Element> elements) {
    List<Element> out = new ArrayList<>(elements.size());
    for (int i = elements.size() - 1; i >= 0; i--) {
      Element element = elements.get(i);
      out.add(element instanceof Optional o ? new Optional(reversed(o.elements())) : element);
    }
    return out;
  }
}
