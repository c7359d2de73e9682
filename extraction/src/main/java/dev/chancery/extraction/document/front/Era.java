package dev.chancery.extraction.document.front;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** When a text without a date was written, as far as it matters which states there were. */
public final class Era {

  /** A year that is no goal ahead: "by 1992". */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?=19|20)(?<![\\d$€£,.])(?<!\\b(?:by|until|year)\\s)(?:19|20)\\d\\d(?![\\d,%])");

  private static final List<String> SOVIET = List.of("Soviet", "USSR");

  private static final List<String> RUSSIA = List.of("Russia", "Russian", "Russias", "Russians");

  /** What stands before the name of a state that is gone. */
  private static final Pattern FORMER =
      Pattern.compile("\\b(?:[Ff]ormer|[Ee]x|[Pp]ost)(?:[ -]|\\R)\\z");

  private static final int LONGEST_FORMER = "former".length() + 2;

  /** Some year in which there was a Soviet Union, and the last before it fell apart. */
  private static final int SOVIET_YEAR = 1980;

  private static final int SOVIET_END = 1990;

  private Era() {}

  /** A year of the text's time; 0 where it does not tell, and the states of today are meant. */
  public static int year(String text) {
    if (!text.contains("Soviet") && !text.contains("USSR")) {
      return 0;
    }
    long soviet = places(text, SOVIET).filter(at -> !isFormer(text, at)).count();
    long russia = places(text, RUSSIA).count();
    return soviet > russia && !isLater(text) ? SOVIET_YEAR : 0;
  }

  private static boolean isLater(String text) {
    return YEAR.matcher(text)
        .results()
        .anyMatch(year -> Integer.parseInt(year.group()) > SOVIET_END);
  }

  /** Where one of some words starts, each a whole word. */
  private static IntStream places(String text, List<String> words) {
    return words.stream()
        .flatMapToInt(
            word ->
                IntStream.iterate(
                        text.indexOf(word), at -> at >= 0, at -> text.indexOf(word, at + 1))
                    .filter(at -> isWhole(text, at, at + word.length())));
  }

  private static boolean isWhole(String text, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }

  private static boolean isFormer(String text, int at) {
    return FORMER
        .matcher(text)
        .region(Math.max(0, at - LONGEST_FORMER), at)
        .useTransparentBounds(true)
        .find();
  }
}
