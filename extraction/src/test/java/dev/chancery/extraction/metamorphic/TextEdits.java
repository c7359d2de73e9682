package dev.chancery.extraction.metamorphic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Replacements in a text, at places that do not overlap. */
final class TextEdits {

  private record Edit(int start, int end, String replacement) {}

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  TextEdits(String text) {
    this.text = text;
  }

  String text(int start, int end) {
    return text.substring(start, end);
  }

  void replace(int start, int end, String replacement) {
    edits.add(new Edit(start, end, replacement));
  }

  String apply() {
    edits.sort(Comparator.comparingInt(Edit::start));
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      out.append(text, done, edit.start()).append(edit.replacement());
      done = edit.end();
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Which words were replaced by which, white space made plain. */
  Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (Edit edit : edits) {
      words.putIfAbsent(
          text.substring(edit.start(), edit.end()).replaceAll("\\s+", " "), edit.replacement());
    }
    return words;
  }
}
