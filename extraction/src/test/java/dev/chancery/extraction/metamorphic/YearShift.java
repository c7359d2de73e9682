package dev.chancery.extraction.metamorphic;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.layout.Layout;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.PhraseFinder;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Sentences;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shifts every year of 1900 to 2030 by 28, so that each date keeps its weekday: back for texts of
 * the years when one state held what are many today, forward for later ones, so that Moscow keeps
 * standing for what it stood for.
 */
final class YearShift implements Transformation {

  private static final int YEARS = 28;

  /** Texts from here on are shifted back. */
  private static final int BACK = 1964;

  /** Texts from here on are shifted forward again. */
  private static final int FORWARD = 1992;

  /** A year, and the end of a span in two figures ("1996-97"); no part of a longer number. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d.,$€£#/-])(?<year>19\\d\\d|20[0-2]\\d|2030)(?:(?<dash>[-–/])(?<to>\\d\\d)(?![\\d-]))?"
              + "(?![\\d%]|[.,]\\d)"
              + "|(?<=(?<![\\d.,])\\d{4}[-–/])(?<second>19\\d\\d|20[0-2]\\d|2030)(?!\\d)"
              + "|(?<=\\d{1,2}[/.]\\d{1,2}[/.])(?<slashed>19\\d\\d|20[0-2]\\d|2030)(?!\\d)"
              + "|(?<=[a-z]-)(?<joined>19\\d\\d|20[0-2]\\d|2030)(?!\\d)"
              + "|(?<=[ (][’'])(?<short>\\d\\d)(?!\\d)");

  private static final Pattern FOUR = Pattern.compile("\\d{4}");

  private final PhraseFinder finder;

  YearShift(PhraseFinder finder) {
    this.finder = finder;
  }

  @Override
  public Variant of(Document original) {
    BitSet amounts = amounts(original);
    Matcher year = YEAR.matcher(original.text());
    int written = written(original, year, amounts);
    int shift = written >= BACK && written < FORWARD ? -YEARS : YEARS;
    TextEdits edits = new TextEdits(original.text());
    year.reset();
    while (year.find()) {
      if (!amounts.get(year.start())) {
        edits.replace(year.start(), year.end(), shifted(year, shift));
      }
    }
    ReducedDate published =
        original.published() == null ? null : shifted(original.published(), shift);
    return new Variant(Variant.withText(original, edits.apply(), published), new OtherYears(shift));
  }

  /** The year of the document: that of its publication, else the latest that it names. */
  private static int written(Document document, Matcher year, BitSet amounts) {
    if (document.published() != null) {
      return document.published().start().year();
    }
    int latest = 0;
    while (year.find()) {
      if (year.group("short") == null && !amounts.get(year.start())) {
        latest = Math.max(latest, Integer.parseInt(year.group().substring(0, 4)));
      }
    }
    return latest;
  }

  /** Where an amount stands: "2000 tractors" are not of the year 2000. */
  private BitSet amounts(Document document) {
    BitSet amounts = new BitSet();
    Layout layout = Layout.of(document);
    for (Sentence sentence : Sentences.of(layout)) {
      Phrases phrases = finder.find(sentence, 0);
      for (Phrase phrase : phrases.all()) {
        if (phrase instanceof Phrase.Amount || phrase instanceof Phrase.Percent) {
          amounts.set(
              layout.original(sentence.token(phrase.from()).start()),
              layout.originalEnd(sentence.token(phrase.to() - 1).end()));
        }
      }
    }
    return amounts;
  }

  private static String shifted(Matcher year, int shift) {
    if (year.group("short") != null) {
      return twoFigures(year.group("short"), shift);
    }
    if (year.group("to") != null) {
      return Integer.parseInt(year.group("year"))
          + shift
          + year.group("dash")
          + twoFigures(year.group("to"), shift);
    }
    return Integer.toString(Integer.parseInt(year.group()) + shift);
  }

  private static String twoFigures(String figures, int shift) {
    return String.format("%02d", Math.floorMod(Integer.parseInt(figures) + shift, 100));
  }

  private static ReducedDate shifted(ReducedDate date, int shift) {
    return ReducedDate.parse(
        FOUR.matcher(date.toString())
            .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + shift)));
  }

  private record OtherYears(int shift) implements Effect {

    @Override
    public String words(String original) {
      TextEdits edits = new TextEdits(original);
      Matcher year = YEAR.matcher(original);
      while (year.find()) {
        edits.replace(year.start(), year.end(), shifted(year, shift));
      }
      return edits.apply();
    }

    @Override
    public ReducedDate date(ReducedDate original) {
      return shifted(original, shift);
    }
  }
}
