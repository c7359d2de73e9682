package dev.chancery.extraction.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands on a page and is no text: page numbers, classification lines, running heads, archive
 * references, links of a web page.
 */
final class Furniture {

  private static final int LONGEST = 80;
  private static final int LONGEST_RUNNING_HEAD = 60;
  private static final int REPEATS = 3;

  private static final Set<String> LEVELS =
      Set.of("SECRET", "CONFIDENTIAL", "UNCLASSIFIED", "RESTRICTED", "UNCLAS", "SENSITIVE");

  private static final Set<String> CAVEATS =
      Set.of(
          ("TOP MOST NOFORN NODIS EXDIS LIMDIS STADIS SIPDIS FOR OFFICIAL USE ONLY NO FOREIGN DISSEM"
                  + " PERSONAL COPY PRIORITY IMMEDIATE ROUTINE FLASH AND BUT")
              .split(" "));

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[\\[(-]? ?-?\\d{1,3}-? ?[\\])-]?|(?i:page) \\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?");
  private static final Pattern SECTION_PAGE =
      Pattern.compile("[A-Z ]+ \\d{5,8} +\\d{3}(?:\\.\\d)? OF \\d{3}");
  private static final Pattern SECTION_HEAD = Pattern.compile("[A-Z /]+ SECTION \\d+ OF \\d+ .*");
  private static final Pattern SERIAL = Pattern.compile("[A-Z]{1,6} ?No\\.? ?[\\d/ -]+");
  private static final List<String> WEB_LINES =
      List.of(
          "Advertisement",
          "ADVERTISEMENT",
          "Share this",
          "Print this page",
          "View as: ",
          "Skip to ",
          "Back to top",
          "Approved For Release",
          "Declassified in Part",
          "Sanitized Copy Approved");

  private final Set<String> runningHeads;

  private Furniture(Set<String> runningHeads) {
    this.runningHeads = runningHeads;
  }

  /** The furniture of a text; lines that return three times and end no sentence count as well. */
  static Furniture of(List<Line> lines) {
    Map<String, Integer> seen = new HashMap<>();
    for (Line line : lines) {
      if (mayRepeat(line)) {
        seen.merge(line.toString(), 1, Integer::sum);
      }
    }
    Set<String> heads = new HashSet<>();
    seen.forEach(
        (head, times) -> {
          if (times >= REPEATS) {
            heads.add(head);
          }
        });
    return new Furniture(heads);
  }

  private static boolean mayRepeat(Line line) {
    return line.length() <= LONGEST_RUNNING_HEAD
        && line.capitals > 0
        && !line.startsSmall()
        && !line.endsSentence()
        && line.last != ','
        && line.last != '-';
  }

  boolean holds(Line line) {
    if (line.length() > LONGEST) {
      return false;
    }
    if (isRule(line) || (!runningHeads.isEmpty() && runningHeads.contains(line.toString()))) {
      return true;
    }
    return (line.digits > 0 && isNumber(line))
        || (line.smalls == 0 && isClassification(line))
        || isReference(line)
        || isWebLine(line);
  }

  /** A line of dashes, stars, dots or the like. */
  static boolean isRule(Line line) {
    if (line.length() < 3 || line.capitals + line.smalls + line.digits > 0) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if ("-=_*~#.—–•+ \t".indexOf(line.at(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(Line line) {
    if (line.length() <= 16 && PAGE_NUMBER.matcher(line.toString()).matches()) {
      return true;
    }
    return (line.contains(" OF ") && SECTION_PAGE.matcher(line.toString()).matches())
        || (line.contains(" SECTION ") && SECTION_HEAD.matcher(line.toString()).matches())
        || (line.contains("No") && SERIAL.matcher(line.toString()).matches());
  }

  private static boolean isClassification(Line line) {
    if (line.capitals < 6 || line.endsSentence()) {
      return false;
    }
    boolean level = false;
    int unknown = 0;
    for (String word : line.toString().split("[ /,]+")) {
      level |= LEVELS.contains(word);
      unknown += LEVELS.contains(word) || CAVEATS.contains(word) ? 0 : 1;
    }
    return unknown == 0 || (level && unknown == 1);
  }

  /** A source in brackets, as archives and editors add it. */
  private static boolean isReference(Line line) {
    return line.first == '[' && line.last == ']' && line.indexOf("]") == line.length() - 1;
  }

  private static boolean isWebLine(Line line) {
    if (line.first == '©' || line.contains("©") || line.startsWith("Copyright ")) {
      return true;
    }
    for (String start : WEB_LINES) {
      if (line.startsWith(start)) {
        return true;
      }
    }
    return line.length() == 4 && "Copy".equals(line.toString());
  }
}
