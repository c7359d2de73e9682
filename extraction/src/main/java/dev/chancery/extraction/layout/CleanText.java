package dev.chancery.extraction.layout;

import java.util.Arrays;

/** A text under construction in which each character knows where it came from. */
final class CleanText {

  private char[] characters;
  private int[] origins;
  private int length;

  CleanText(int capacity) {
    characters = new char[capacity];
    origins = new int[capacity];
  }

  int length() {
    return length;
  }

  char last() {
    return characters[length - 1];
  }

  void append(char character, int origin) {
    if (length == characters.length) {
      characters = Arrays.copyOf(characters, length * 2 + 16);
      origins = Arrays.copyOf(origins, length * 2 + 16);
    }
    characters[length] = character;
    origins[length] = origin;
    length++;
  }

  /** A stretch of a text, each character from its own place there. */
  void append(String text, int from, int to) {
    int end = length + to - from;
    if (end > characters.length) {
      characters = Arrays.copyOf(characters, end * 2);
      origins = Arrays.copyOf(origins, end * 2);
    }
    text.getChars(from, to, characters, length);
    for (int i = length; i < end; i++) {
      origins[i] = from + i - length;
    }
    length = end;
  }

  /** A space, but none behind another and none at the start of a paragraph. */
  void space(int origin) {
    if (length > 0 && last() != ' ' && last() != '\n') {
      append(' ', origin);
    }
  }

  void dropLast() {
    length--;
  }

  /** The letters and digits that it ends with. */
  String lastWord() {
    int from = length;
    while (from > 0 && Character.isLetterOrDigit(characters[from - 1])) {
      from--;
    }
    return new String(characters, from, length - from);
  }

  char at(int position) {
    return characters[position];
  }

  String substring(int from, int to) {
    return new String(characters, from, to - from);
  }

  int[] origins() {
    return Arrays.copyOf(origins, length);
  }

  @Override
  public String toString() {
    return new String(characters, 0, length);
  }
}
