package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Finds names in a text all in capitals, where letter case tells nothing. */
final class CapitalsNameFinder {

  /** Verbs behind an office in a report all in capitals, beside those in "-ed". */
  private static final Set<String> VERBS_OF_REPORTS =
      WordSet.of(
          """
          already began came does felt gave held himself indicated knew left made met now paid
          saw sent spoke stood thought told too took went
          """);

  private static final Set<String> VERBS_OF_TRAVEL =
      WordSet.of(
          """
          arrived arrives departed due flew flies leaves left returned returns visited visits
          """);

  private static final Set<String> LEADING = WordSet.of("headed led");

  private static final Set<String> GROUPS = WordSet.of("delegation group mission party team");

  private static final int LONGEST = 4;

  private final Marked words;
  private final NameFinder names;

  CapitalsNameFinder(Marked words, NameFinder names) {
    this.words = words;
    this.names = names;
  }

  /**
   * Index behind a surname in a text all in capitals: a word behind an office that no lexicon knows
   * and that is no verb.
   */
  int surname(int from) {
    int i = from;
    while (isInitial(i)) {
      i += words.word(i + 1).equals(".") ? 2 : 1;
    }
    int end = surnameAt(i);
    boolean second =
        end > i && surnameAt(end) > end && (isBehindName(end + 1) || isOfCountry(end + 1));
    return end == i ? from : second ? end + 1 : end;
  }

  /** Index behind "ANA RUIZ" in "MISSION UNDER ANA RUIZ ARRIVES", "LED BY ANA RUIZ". */
  int leader(int from) {
    boolean led = LEADING.contains(words.word(from - 2)) && words.word(from - 1).equals("by");
    boolean under = words.word(from - 1).equals("under") && GROUPS.contains(words.word(from - 2));
    int end = led || under ? run(from) : from;
    return end - from > 1 ? end : from;
  }

  /** Index behind "KIM HYONG-UK" in "A VICE MINISTER, KIM HYONG-UK, CAME". */
  int apposed(int from) {
    int end = run(from);
    return end - from > 1 && words.word(end).equals(",") ? end : from;
  }

  private int run(int from) {
    int i = from;
    while (i < from + LONGEST && (surnameAt(i) > i || i > from && isJoined(i))) {
      i++;
    }
    return i;
  }

  private boolean isJoined(int i) {
    return i < words.size() && words.token(i).isWord() && words.token(i).hyphenated();
  }

  /** "GENERAL RUIZ'S TRIP", "SIR JON RUIZ WILL"; not "GENERAL ELECTION". */
  int titledSurname(int from) {
    int mixed = names.end(from);
    int end = surname(from);
    boolean name = words.word(end).equals("'s") || isBehindName(end);
    return mixed > from ? mixed : name ? end : from;
  }

  /** "A." or "A" in "A. K. RUIZ". */
  private boolean isInitial(int i) {
    String word = words.word(i);
    return (word.length() == 1 || word.length() == 2 && word.endsWith("."))
        && Character.isLetter(word.charAt(0))
        && i + 1 < words.size()
        && (word.length() == 2 || words.word(i + 1).equals("."));
  }

  /** What shows that the words before it were a full name: "MINISTER ANA RUIZ FLEW TO". */
  private boolean isBehindName(int i) {
    String word = words.word(i);
    return PersonFinder.VERBS_BEHIND.contains(word)
        || VERBS_OF_REPORTS.contains(word)
        || VERBS_OF_TRAVEL.contains(word);
  }

  /** "PRESIDENT ANA RUIZ OF THE REPUBLIC OF PERU" */
  private boolean isOfCountry(int i) {
    int country = words.word(i + 1).equals("the") ? i + 2 : i + 1;
    return words.word(i).equals("of")
        && (words.geographic(i + 1) != null || words.geographic(country) != null);
  }

  private int surnameAt(int i) {
    if (i >= words.size()) {
      return i;
    }
    String word = words.word(i);
    boolean known =
        Marked.isFunctionWord(word)
            || NameFinder.isHeadlineVerb(word)
            || VERBS_OF_REPORTS.contains(word)
            || VERBS_OF_TRAVEL.contains(word)
            || NameFinder.isNoName(word)
            || OrganisationFinder.isHead(word)
            || word.endsWith("ed")
            || word.endsWith("ing")
            || words.geographic(i) != null
            || words.term(i, Category.NATIONALITY) != null
            || words.term(i, Category.ROLE) != null;
    boolean name = words.token(i).isWord() && !words.token(i).is("'s") && word.length() > 2;
    return name && !known ? i + 1 : i;
  }
}
