package dev.chancery.extraction.document.front;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.document.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that tells when a text was published: "Published: Mon 7 May 1990 08:45 AM", "For Immediate
 * Release, 7 May 1990", "Monthly note 5, released 7 May 1990" or a date alone at its front, "Done
 * at Quito, 7 May 1990" at its end.
 *
 * @param date the date
 * @param line where the line stands
 */
record PublishedLine(ReducedDate date, Span line) {

  private static final int LINES = 12;
  private static final int LONGEST = 100;
  private static final int LONGEST_REST = 40;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:date published|published|posted|date|released?|release date|issued|(?:last )?updated"
              + "|for immediate release|embargoed until|press release)\\b(?: on| at)?");

  /** The name of a newspaper with the comma before the date. */
  private static final Pattern PUBLICATION =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]* ){0,4}(?:Times|Post|News|Daily|Weekly|Monthly|Journal|Herald|Gazette"
              + "|Courier|Tribune|Review|Bulletin|Digest|Star|Sun|Guardian|Telegraph|Chronicle)"
              + "(?: of \\p{Lu}\\p{L}+)?, ");

  /** Weekday, time of day, zone and the label: what may stand beside the date. */
  private static final Pattern COMPANIONS =
      Pattern.compile(
          "(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b"
              + "|\\b[ap]\\.?m\\b\\.?|\\b(?:gmt|utc|e[sd]t|c[sd]t|p[sd]t|cet|cest|bst|ist|msk)\\b"
              + "|\\d{1,2}[.:]\\d{2}(?::\\d{2})?|\\bt(?=\\d)|\\bat\\b|\\bhours\\b|\\bz\\b");

  /** The end of a line that tells by itself what the date behind it is. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?i:\\b(?:released|published|issued|posted|updated)(?: on)?"
              + "|\\b(?:briefing|press conference|remarks|interview|hearing)\\b.*\\bon) ?$"
              + "|^(?:\\p{Lu}[\\p{L}.'’-]* ){1,5}[·|•] ?$");

  private static final Pattern DONE = Pattern.compile("(?im)^done (?:at|in) [^\\n]{4,80}$");

  /** In characters from the end of the text. */
  private static final int END = 600;

  static Optional<PublishedLine> find(Head head) {
    int stop = Math.min(LINES, head.lines().size());
    for (Head.HeadLine line : head.lines().subList(0, stop)) {
      if (line.length() <= LONGEST && hasDigit(line.text())) {
        for (Head.HeadLine column : line.columns()) {
          Optional<ReducedDate> date = read(column.text());
          if (date.isPresent()) {
            Span span = new Span(column.start(), column.end());
            return date.map(found -> new PublishedLine(found, span));
          }
        }
      }
      if (line.runs()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The formula that closes a treaty or a communiqué. */
  static Optional<PublishedLine> atEnd(String text) {
    int from = Math.max(0, text.length() - END);
    Matcher done = DONE.matcher(text).region(from, text.length());
    return done.find()
        ? WrittenDate.find(done.group())
            .map(date -> new PublishedLine(date.date(), new Span(done.start(), done.end())))
        : Optional.empty();
  }

  /** The date of a line that says nothing else. */
  static Optional<ReducedDate> read(String line) {
    Optional<WrittenDate> written = WrittenDate.find(line);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    WrittenDate date = written.get();
    String before = line.substring(0, date.start());
    if (PUBLICATION.matcher(before).matches() || isIssued(before, line.substring(date.end()))) {
      return Optional.of(date.date());
    }
    boolean labelled = LABEL.matcher(before).lookingAt();
    String rest = LABEL.matcher(before).replaceFirst("") + " " + line.substring(date.end());
    int letters = letters(COMPANIONS.matcher(rest).replaceAll(""));
    return letters == 0 || (labelled && letters <= LONGEST_REST)
        ? Optional.of(date.date())
        : Optional.empty();
  }

  private static boolean isIssued(String before, String behind) {
    return letters(COMPANIONS.matcher(behind).replaceAll("")) == 0 && ISSUED.matcher(before).find();
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetter).count();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
