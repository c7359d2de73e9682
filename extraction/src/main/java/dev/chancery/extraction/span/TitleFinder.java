package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Category;

/** Finds titles before a name: "Mr.", "General", "Dr.". */
final class TitleFinder {

  private final Marked words;

  TitleFinder(Marked words) {
    this.words = words;
  }

  /** Index behind a title and its full stop, the index itself where none is there. */
  int end(int i) {
    if (i >= words.size()
        || !words.token(i).isCapitalised()
        || words.term(i, Category.TITLE) == null) {
      return i;
    }
    int to = words.to(i);
    return to < words.size() && words.word(to).equals(".") && !words.token(to).spaced()
        ? to + 1
        : to;
  }

  /** Index behind all titles that start here, the index itself where none does. */
  int endOfAll(int i) {
    int at = i;
    int next = end(at);
    while (next > at) {
      at = next;
      next = end(at);
    }
    return at;
  }
}
