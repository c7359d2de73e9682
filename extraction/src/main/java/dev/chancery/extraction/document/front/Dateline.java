package dev.chancery.extraction.document.front;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.document.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when a text was written: in front of its first sentence ("QUITO, May 4 (Agency) -- ",
 * "Quito. 4 May -- "), or on a line of its own with the date ("Quito, 4 May 1990").
 *
 * @param place the place, as in {@link dev.chancery.extraction.document.Origin#city()}
 * @param date the date where it has its year, else null
 * @param agency whether an agency is named with it
 * @param leads whether it stands in front of a sentence
 * @param span from the start of its line to the first word of the text
 */
record Dateline(String place, ReducedDate date, boolean agency, boolean leads, Span span) {

  private static final int LINES = 10;
  private static final int LONGEST = 120;
  private static final int LINES_OF_TITLE = 5;
  private static final int LINES_OF_HEAD = 8;
  private static final int LONGEST_PLACE = 20;
  private static final int LONGEST_WITHIN = 40;
  private static final int LONGEST_ALONE = 80;

  private static final String WORD = "\\p{Lu}[\\p{L}.'’]*";
  private static final String PLACE = WORD + "(?:[ -](?:" + WORD + "|de|del|da|do|of|la|al)){0,3}";
  private static final String MONTH =
      "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY =
      "(?:"
          + MONTH
          + " \\d{1,2}(?:,? \\d{4})?|\\d{1,2} "
          + MONTH
          + "(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})";

  private static final Pattern IN_FRONT =
      Pattern.compile(
          "(?<place>"
              + PLACE
              + ")(?:, (?<region>(?!"
              + MONTH
              + " )"
              + PLACE
              + "))?(?:(?<comma>[,.])? ?(?<date>"
              + DAY
              + "))?,?(?: ?[(/\\[](?<agency>[\\p{L} .,-]{2,40})[)/\\]]| (?<wire>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2}))?(?<dash>[.]? ?(?:- ?-|—|–|-)) ?"
              + "(?=[\\p{Lu}\"“‘'\\d])");

  private static final Pattern ALONE =
      Pattern.compile(
          "(?<place>" + PLACE + ")(?:, (?<region>" + PLACE + "))?, ?(?<rest>\\[?.*\\d.*)");

  private static final Pattern WITHIN =
      Pattern.compile("(?<place>" + PLACE + "), (?:D\\.C\\.|" + PLACE + ")");

  /** Somebody's name and office have the form of a place and what it lies in. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?i)\\b(?:office|ministry|embassy|department|house|mrs?|president|minister|secretary"
              + "|ambassador|adviser|advisor|director|chair|chairman|coordinator|envoy|officer|counselor"
              + "|representative|spokesperson|spokesman|senator|king|prince|chancellor|commissioner|jr)\\b");

  private static final Pattern AGENCY_BEHIND =
      Pattern.compile("(?<=\\d{4}) ?[(\\[][\\p{L} .-]{2,30}[)\\]]$");

  private static final Set<String> NO_PLACES =
      Set.of(
          ("SUMMARY COMMENT NOTE BACKGROUND FACT SHEET UPDATE ANALYSIS OPINION EDITORIAL READOUT"
                  + " STATEMENT BRIEFING Q A INTRODUCTION CONCLUSION EXCLUSIVE BREAKING MONDAY TUESDAY"
                  + " WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY MON TUE WED THU FRI SAT SUN PUBLISHED"
                  + " POSTED UPDATED DATE RELEASED ISSUED")
              .split(" "));

  /** A newspaper, an office or a person over a date is no place. */
  private static final Pattern PUBLICATION =
      Pattern.compile(
          "(?i)^the (?!hague)|\\b(?:times|post|news|daily|weekly|monthly|journal|herald|gazette|courier"
              + "|tribune|agency|press|review|bulletin|digest|office|ministry|embassy|department|mrs?"
              + "|president|minister|secretary)\\b");

  static Optional<Dateline> find(Head head) {
    int stop = Math.min(LINES, head.lines().size());
    for (Head.HeadLine line : head.lines().subList(0, stop)) {
      Optional<Dateline> found =
          line.columns().stream()
              .map(Dateline::alone)
              .flatMap(Optional::stream)
              .findFirst()
              .or(() -> inFront(line));
      if (found.isPresent() || line.runs()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A line with a place and a date, and nothing else. */
  static Optional<Dateline> alone(Head.HeadLine line) {
    if (line.length() > LONGEST_ALONE || line.text().indexOf(',') < 0) {
      return Optional.empty();
    }
    Matcher form = ALONE.matcher(line.text());
    if (!form.matches()) {
      return Optional.empty();
    }
    String place = form.group("place");
    if (isNoPlace(place) || PUBLICATION.matcher(place).find()) {
      return Optional.empty();
    }
    return PublishedLine.read(AGENCY_BEHIND.matcher(form.group("rest")).replaceFirst(""))
        .map(
            date ->
                new Dateline(
                    PlaceName.plain(place),
                    date,
                    false,
                    false,
                    new Span(line.start(), line.end())));
  }

  /**
   * The place that stands alone on one of the first lines, as over a briefing, best with what it
   * lies in: "Lima, Peru".
   */
  static Optional<String> placeAlone(Head head) {
    return placeWithin(head).or(() -> placeByName(head));
  }

  private static Optional<String> placeWithin(Head head) {
    return head.lines().stream()
        .limit(LINES_OF_HEAD)
        .skip(1)
        .map(Head.HeadLine::text)
        .filter(line -> line.length() <= LONGEST_WITHIN && !PERSON.matcher(line).find())
        .map(WITHIN::matcher)
        .filter(Matcher::matches)
        .map(form -> form.group("place"))
        .filter(place -> !isNoPlace(place))
        .map(PlaceName::plain)
        .findFirst();
  }

  private static Optional<String> placeByName(Head head) {
    return head.lines().stream()
        .limit(LINES_OF_TITLE)
        .skip(1)
        .map(Head.HeadLine::text)
        .filter(line -> line.length() <= LONGEST_PLACE && line.matches(PLACE))
        .filter(line -> !isNoPlace(line))
        .map(PlaceName::plain)
        .findFirst();
  }

  private static Optional<Dateline> inFront(Head.HeadLine line) {
    if (line.length() < 40 || !hasDash(line.text())) {
      return Optional.empty();
    }
    Matcher form = IN_FRONT.matcher(line.text());
    if (!form.lookingAt() || !isCertain(form) || isHeading(form, line.text())) {
      return Optional.empty();
    }
    String date = form.group("date");
    return Optional.of(
        new Dateline(
            PlaceName.plain(form.group("place")),
            date == null ? null : WrittenDate.read(date).orElse(null),
            form.group("agency") != null || form.group("wire") != null,
            true,
            new Span(line.start(), line.start() + form.end())));
  }

  private static boolean isNoPlace(String words) {
    return NO_PLACES.contains(words.split("[ .]")[0].toUpperCase(Locale.ROOT));
  }

  /** A heading in capitals may have a dash as well. */
  private static boolean isHeading(Matcher form, String line) {
    return form.group("date") == null
        && form.group("agency") == null
        && line.substring(form.end()).chars().noneMatch(Character::isLowerCase);
  }

  private static boolean hasDash(String line) {
    int stop = Math.min(line.length() - 1, LONGEST);
    for (int i = 1; i < stop; i++) {
      char c = line.charAt(i);
      char before = line.charAt(i - 1);
      if (c == '—' || c == '–' || (c == '-' && (before == ' ' || before == '-'))) {
        return true;
      }
    }
    return false;
  }

  /** A bare place with a dash could be any heading: it counts in capitals only. */
  private static boolean isCertain(Matcher form) {
    String place = form.group("place");
    boolean hyphen = "-".equals(form.group("dash"));
    if (hyphen || isNoPlace(place)) {
      return false;
    }
    if (form.group("wire") != null && form.group("date") == null) {
      return false;
    }
    boolean apart = form.group("comma") != null || place.endsWith(".");
    boolean dated = form.group("date") != null && apart;
    boolean capitals = place.length() > 2 && place.chars().noneMatch(Character::isLowerCase);
    return capitals || dated || form.group("agency") != null;
  }
}
