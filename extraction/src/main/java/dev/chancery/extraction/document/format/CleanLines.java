package dev.chancery.extraction.document.format;

/** Line ends as line feeds, and no control characters; every word stays as it is. */
final class CleanLines {

  private CleanLines() {}

  static String of(String text) {
    int first = firstUnclean(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    clean.append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          clean.append('\n');
        }
      } else if (isLineEnd(c)) {
        clean.append('\n');
      } else if (!isUnclean(c) || isHalfOfPair(text, i)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static int firstUnclean(String text) {
    int position = 0;
    while (position < text.length() && !isUnclean(text.charAt(position))) {
      position++;
    }
    return position;
  }

  /** Control characters but tab and line feed, Unicode's line ends, and halves of pairs. */
  private static boolean isUnclean(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= '\u007f' && c <= '\u009f')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\ufeff'
        || Character.isSurrogate(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isHalfOfPair(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
