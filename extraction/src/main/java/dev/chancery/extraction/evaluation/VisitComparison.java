package dev.chancery.extraction.evaluation;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same visit: to the same host, by the same country or a visitor of the same surname, at the
 * same time.
 */
final class VisitComparison implements TypeComparison {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_'-]+");

  @Override
  public boolean fits(LocatedEvent gold, LocatedEvent predicted) {
    return sameHost(gold, predicted)
        && (sameCountry(gold, predicted) || sameVisitor(gold, predicted))
        && TypeComparison.sameTime(days(gold), days(predicted));
  }

  private static boolean sameHost(LocatedEvent gold, LocatedEvent predicted) {
    return gold.text("hostCountry") == null
        || gold.plain("hostCountry").equals(predicted.plain("hostCountry"));
  }

  private static boolean sameCountry(LocatedEvent gold, LocatedEvent predicted) {
    return gold.text("visitorCountry") != null
        && gold.plain("visitorCountry").equals(predicted.plain("visitorCountry"));
  }

  private static boolean sameVisitor(LocatedEvent gold, LocatedEvent predicted) {
    String surname = surname(gold);
    return surname != null && surname.equals(surname(predicted));
  }

  private static DaySpan days(LocatedEvent visit) {
    DaySpan start = visit.days("start");
    return start == null ? visit.days("end") : start.and(visit.days("end"));
  }

  /** The last word of the visitor's name, null without one. */
  private static String surname(LocatedEvent visit) {
    Matcher word = WORD.matcher(visit.plain("visitor"));
    String last = null;
    while (word.find()) {
      last = word.group();
    }
    return last;
  }

  @Override
  public SlotScores slots(LocatedEvent gold, LocatedEvent predicted) {
    return new SlotScores.Tally(gold, predicted)
        .slot("visitor", Objects.equals(surname(gold), surname(predicted)))
        .name("visitorCountry")
        .name("hostCountry")
        .date("start")
        .name("status")
        .scores();
  }
}
