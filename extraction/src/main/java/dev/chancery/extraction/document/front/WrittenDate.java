package dev.chancery.extraction.document.front;

import dev.chancery.contracts.time.ReducedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date with its year as people write it: {@code 2001-03-12}, {@code 12 March 2001}, {@code 12th
 * March, 2001}, {@code March 12, 2001}, {@code 12 Mar 01}, {@code March 2001}, {@code 12.3.2001}.
 * Of all-figure dates with slashes only those that can be read in one way.
 *
 * @param date the date
 * @param start where it starts in the line it was found in
 * @param end where it ends there
 */
public record WrittenDate(ReducedDate date, int start, int end) {

  /** Two-digit years from here on are of the twentieth century. */
  private static final int PIVOT = 45;

  private static final String MONTH =
      "(?<%s>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<![\\w/])(?:(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?!\\d)"
              + "|(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]"
              + String.format(MONTH, "month")
              + ",?[ -]'?(?<year>\\d{4}|\\d{2}(?![\\d:.,]))(?!\\d)"
              + "|"
              + String.format(MONTH, "usMonth")
              + " (?<usDay>\\d{1,2})(?:st|nd|rd|th)?,? (?<usYear>\\d{4})(?!\\d)"
              + "|"
              + String.format(MONTH, "wholeMonth")
              + ",? (?<monthYear>\\d{4})(?!\\d)"
              + "|(?<dotDay>\\d{1,2})\\.(?<dotMonth>\\d{1,2})\\.(?<dotYear>\\d{4})(?![\\d.]*\\d)"
              + "|(?<one>\\d{1,2})/(?<two>\\d{1,2})/(?<slashYear>\\d{4})(?![\\d/]))",
          Pattern.CASE_INSENSITIVE);

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** The first date in a line, where there is one and it is in the calendar. */
  public static Optional<WrittenDate> find(CharSequence line) {
    Matcher form = FORM.matcher(line);
    while (form.find()) {
      ReducedDate date = read(form);
      if (date != null) {
        return Optional.of(new WrittenDate(date, form.start(), form.end()));
      }
    }
    return Optional.empty();
  }

  /** Reads a date as found in the metadata of files; the time of day is left out. */
  public static Optional<ReducedDate> read(String text) {
    return text == null ? Optional.empty() : find(text.strip()).map(WrittenDate::date);
  }

  private static ReducedDate read(Matcher form) {
    if (form.group("isoYear") != null) {
      return day(number(form, "isoYear"), number(form, "isoMonth"), number(form, "isoDay"));
    }
    if (form.group("month") != null) {
      return day(fullYear(form.group("year")), month(form.group("month")), number(form, "day"));
    }
    if (form.group("usMonth") != null) {
      return day(number(form, "usYear"), month(form.group("usMonth")), number(form, "usDay"));
    }
    if (form.group("wholeMonth") != null) {
      return ReducedDate.month(number(form, "monthYear"), month(form.group("wholeMonth")));
    }
    if (form.group("dotDay") != null) {
      return day(number(form, "dotYear"), number(form, "dotMonth"), number(form, "dotDay"));
    }
    int one = number(form, "one");
    int two = number(form, "two");
    if (one > 12 || one == two) {
      return day(number(form, "slashYear"), two, one);
    }
    return two > 12 ? day(number(form, "slashYear"), one, two) : null;
  }

  /** The month of a name or its abbreviation, 1 to 12. */
  static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  static int fullYear(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year + (year < PIVOT ? 2000 : 1900);
  }

  private static int number(Matcher form, String group) {
    return Integer.parseInt(form.group(group));
  }

  private static ReducedDate day(int year, int month, int day) {
    try {
      return ReducedDate.day(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
