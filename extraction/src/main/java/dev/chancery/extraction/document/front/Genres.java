package dev.chancery.extraction.document.front;

import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.document.front.Head.HeadLine;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the genre of a text without a cable's header by marks that are plain to see. */
final class Genres {

  private static final int OPENING = 1_500;
  private static final int FEWEST_SPEECHES = 3;
  private static final int FEWEST_ENTRIES = 4;

  /** Of wrapped lines, in characters. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 100;

  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?i)(?:(?:partial )?(?:record|transcript|text|summary) of (?:the |an? )?)?(?:background |joint |national )?"
              + "\\b(?:press briefing|press call|press conference|media conference|news conference|press availability"
              + "|remarks|transcript|interview|doorstop|ministerial statement|(?:keynote )?(?:address|speech|lecture) (?:at|by|before|to))"
              + "\\b.*");
  private static final Pattern SPEECH =
      Pattern.compile(
          "[QA]\\. .*|(?:Q|A|[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’()-]*){0,4}): .*|Q {1,3}\\p{Lu}.*");

  /** "FOREIGN MINISTER RUIZ: ...": nobody but an official's words are told so. */
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?:[A-Z.'’-]+ ){0,3}(?:AMBASSADOR|CHANCELLOR|MINISTER|PREMIER|PRESIDENT|SECRETARY|SPOKESMAN|SPOKESPERSON|SPOKESWOMAN)(?: [A-Z.'’-]+){0,3}: .*");

  private static final Pattern RELEASE_TITLE =
      Pattern.compile(
          "(?i)(?:(?:joint )?fact sheet|media note|press release|news release|press statement"
              + "|(?:joint )?readout (?:by|from|of)"
              + "|(?:(?:arrival|closing|departure|opening|official) )?statement (?:by|from|of|on)|joint (?:press |media )?statement|joint communiqu|joint declaration"
              + "|communiqu|proclamation)\\b?.*");
  private static final Pattern RELEASE_LINE =
      Pattern.compile(
          "(?i)(?:for immediate release|office of the (?:spokesperson|press secretary)|press (?:office"
              + "|service|department)|media contact|office of public affairs)\\b.*"
              + "|.*\\b(?:department|government) spokes(?:person|man|woman)"
              + "|(?:the )?(?:ministry|department|embassy|office|government) of [^.]*|.* embassy in [^.]*");
  private static final Pattern ENTRY = Pattern.compile("\\p{Lu}[\\p{L}\\d ,()/-]{2,50}: ?.{2,}");
  private static final List<String> NEWS_WORDS =
      List.of(
          "(Reuters)",
          "(AP)",
          "(AFP)",
          "(UPI)",
          "(Xinhua)",
          "(TASS)",
          "(Interfax)",
          "(DPA)",
          "(Kyodo)",
          "told reporters",
          "told journalists",
          "news agency",
          "news conference");
  private static final Set<String> WEEKDAYS =
      Set.of("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun");

  private Genres() {}

  static Genre of(Head head, String title, boolean dateline) {
    if (title != null && RELEASE_TITLE.matcher(title).lookingAt()) {
      return Genre.PRESS_RELEASE;
    }
    int speeches = 0;
    int entries = 0;
    int lines = 0;
    int parts = 0;
    HeadLine before = null;
    for (HeadLine line : head.lines()) {
      lines++;
      parts += before == null || !continues(head, before, line) ? 1 : 0;
      before = line;
      if (lines <= 6 && line.length() < 100 && RELEASE_LINE.matcher(line.text()).matches()) {
        return Genre.PRESS_RELEASE;
      }
      if (line.text().indexOf(':') > 0
          || line.text().startsWith("Q")
          || line.text().startsWith("A.")) {
        speeches += SPEECH.matcher(line.text()).matches() ? 1 : 0;
        // An official at the microphone tells as much as two speakers do.
        speeches += OFFICIAL.matcher(line.text()).matches() ? 1 : 0;
        entries += ENTRY.matcher(line.text()).matches() ? 1 : 0;
      }
    }
    boolean spoken = title != null && SPOKEN.matcher(title).lookingAt();
    if (speeches >= FEWEST_SPEECHES || spoken) {
      return Genre.TRANSCRIPT;
    }
    if (entries >= FEWEST_ENTRIES && entries * 3 >= parts) {
      return Genre.REFERENCE;
    }
    String opening = head.text().substring(0, Math.min(OPENING, head.text().length()));
    boolean news =
        dateline || namesWeekday(opening) || NEWS_WORDS.stream().anyMatch(opening::contains);
    return news ? Genre.NEWS : Genre.OTHER;
  }

  /** Whether a line is the rest of a wrapped one. */
  private static boolean continues(Head head, HeadLine before, HeadLine line) {
    String between = head.text().substring(before.end(), line.start());
    boolean apart = between.indexOf('\n') != between.lastIndexOf('\n');
    return !apart
        && before.length() >= NARROWEST
        && before.length() <= WIDEST
        && !before.text().endsWith(".")
        && !ENTRY.matcher(line.text()).matches();
  }

  private static boolean namesWeekday(String text) {
    for (int at = text.indexOf("day"); at > 0; at = text.indexOf("day", at + 3)) {
      int start = at;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      if (WEEKDAYS.contains(text.substring(start, at))) {
        return true;
      }
    }
    return false;
  }
}
