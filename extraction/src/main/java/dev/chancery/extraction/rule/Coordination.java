package dev.chancery.extraction.rule;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** What joins the members of a list, "Chile, Peru and then Kenya", and the stops of a tour. */
final class Coordination {

  private static final Set<String> LINKS =
      WordSet.of(", and & or as well then later finally also /");

  /** Links that join nothing where they stand alone. */
  private static final Set<String> NOT_ALONE = WordSet.of("as well then later");

  private static final Set<String> TIME_WORDS = WordSet.of("in on from during");

  /** Words of a remark between two stops: "Chile (for the conference) and Peru". */
  private static final int LONGEST_REMARK = 12;

  private static final int MOST_LINKS = 3;

  private Coordination() {}

  /**
   * Index beyond ",", "and", ", and", "or", "as well as", "then"; the index itself where none
   * stands there.
   *
   * @param direction 1 to the right, -1 to the left
   */
  static int beyond(Sentence sentence, int at, int direction) {
    int i = at;
    for (int n = 0; n < MOST_LINKS && LINKS.contains(sentence.word(i)); n++) {
      i += direction;
    }
    boolean alone = i - at == direction;
    return alone && NOT_ALONE.contains(sentence.word(at)) ? at : i;
  }

  /**
   * Index of the next stop of a tour to the right; the index itself where none follows. Where it is
   * not simply coordinated it may stand beyond a semicolon, or beyond the time of the stop before
   * ("Chile in May, Peru in June").
   */
  static int beyondStop(Phrases phrases, int at) {
    Sentence sentence = phrases.sentence();
    int coordinated = beyond(sentence, at, 1);
    if (coordinated != at && phrases.at(coordinated) instanceof Phrase.Place) {
      return coordinated;
    }
    int end = behindTime(phrases, behindRemark(sentence, at));
    if (sentence.word(end).equals(";")) {
      int next = sentence.word(end + 1).equals("and") ? end + 2 : end + 1;
      return phrases.at(next) instanceof Phrase.Place ? next : coordinated;
    }
    return end == at ? coordinated : beyond(sentence, end, 1);
  }

  /** Index behind ", in May"; the index itself where no time stands there. */
  private static int behindTime(Phrases phrases, int at) {
    int i = phrases.sentence().word(at).equals(",") ? at + 1 : at;
    if (TIME_WORDS.contains(phrases.sentence().word(i))) {
      i++;
    }
    return phrases.at(i) instanceof Phrase.When when && when.from() == i ? when.to() : at;
  }

  /** Index behind a remark in brackets; the index itself where none stands there. */
  private static int behindRemark(Sentence sentence, int at) {
    if (!sentence.word(at).equals("(")) {
      return at;
    }
    for (int i = at + 1; i <= at + LONGEST_REMARK && i < sentence.size(); i++) {
      if (sentence.word(i).equals(")")) {
        return i + 1;
      }
    }
    return at;
  }
}
