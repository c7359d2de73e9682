package dev.chancery.extraction.document.front;

import java.util.regex.Pattern;

/** When a text without a date was written, as far as it matters which states there were. */
public final class Era {

  private static final Pattern YEAR = Pattern.compile("(?<![\\d$€£,.])(?:19|20)\\d\\d(?![\\d,%])");

  /** A state that is spoken of as one that is there. */
  private static final Pattern SOVIET =
      Pattern.compile(
          "(?<!\\b(?:[Ff]ormer|[Ee]x|[Pp]ost)[ -]|\\b(?:[Ff]ormer|[Ee]x|[Pp]ost)\\R)\\b(?:Soviet|USSR)\\b");

  private static final Pattern RUSSIA = Pattern.compile("\\bRussian?s?\\b");

  /** Some year in which there was a Soviet Union, and its last. */
  private static final int SOVIET_YEAR = 1980;

  private static final int SOVIET_END = 1991;

  private Era() {}

  /** A year of the text's time; 0 where it does not tell, and the states of today are meant. */
  public static int year(String text) {
    if (!text.contains("Soviet") && !text.contains("USSR")) {
      return 0;
    }
    int soviet = count(SOVIET, text);
    return soviet > 0 && soviet > count(RUSSIA, text) && !isLater(text) ? SOVIET_YEAR : 0;
  }

  private static boolean isLater(String text) {
    return YEAR.matcher(text)
        .results()
        .anyMatch(year -> Integer.parseInt(year.group()) > SOVIET_END);
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }
}
