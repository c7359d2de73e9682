package dev.chancery.extraction.document.front;

import dev.chancery.extraction.document.Span;
import dev.chancery.extraction.document.front.Head.HeadLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The title that a plain text carries: its first short line that is no sentence. */
final class Headline {

  private static final int LINES = 4;
  private static final int LONGEST = 250;

  /** Serial numbers, classification and the publication's own lines. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:[a-z]{1,4} )?no\\.? ?[\\d/-]+|copy(?: \\d+)?|top secret.*|secret|confidential|unclassified"
              + "|(?:publication|source|author|section|byline|volume|issue) ?:.*|\\W*\\d*\\W*");

  private static final Pattern ABBREVIATION_END = Pattern.compile(".*\\b(?:\\p{Lu}\\.){2,}");

  private Headline() {}

  static Optional<String> find(Head head, List<Span> frame) {
    List<HeadLine> lines = head.lines();
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      HeadLine line = lines.get(i);
      if (isFramed(line, frame) || NO_TITLE.matcher(line.text()).matches()) {
        continue;
      }
      boolean followed = i + 1 < lines.size();
      boolean wraps =
          followed && lines.get(i + 1).start() == line.end() + 1 && startsSmall(lines, i);
      return followed && !wraps && isTitle(line) ? Optional.of(line.text()) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean startsSmall(List<HeadLine> lines, int above) {
    return Character.isLowerCase(lines.get(above + 1).text().charAt(0));
  }

  private static boolean isFramed(HeadLine line, List<Span> frame) {
    return frame.stream()
        .anyMatch(span -> span.start() <= line.start() && line.end() <= span.end());
  }

  private static boolean isTitle(HeadLine line) {
    String text = line.text();
    char last = text.charAt(text.length() - 1);
    return line.length() <= LONGEST
        && (",;:-".indexOf(last) < 0)
        && (last != '.' || ABBREVIATION_END.matcher(text).matches())
        && text.chars().anyMatch(Character::isLetter)
        && !text.endsWith(".\"")
        && !text.endsWith(".”");
  }
}
