package dev.chancery.extraction.visit;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Times at which one mention tells of further trips: "visits to Peru in 1957 and 1985". */
final class RepeatedTrips {

  private static final Set<String> PLURALS = WordSet.of("journeys tours trips visits");

  private static final Set<String> LINKS = WordSet.of(", and in on again then");

  private RepeatedTrips() {}

  /**
   * The times behind the first, each of a trip of its own; empty where one trip is told.
   *
   * @param first the time of the first trip, null where none is told
   */
  static List<Phrase.When> behind(Mention mention, Phrase.When first) {
    Sentence sentence = mention.phrases().sentence();
    boolean plural = PLURALS.contains(sentence.word(mention.triggerFrom()));
    if (first == null || !plural || !"noun".equals(mention.setting("grammar"))) {
      return List.of();
    }
    List<Phrase.When> others = new ArrayList<>();
    int i = first.to();
    while (i < sentence.size()) {
      Phrase phrase = mention.phrases().at(i);
      if (phrase instanceof Phrase.When when) {
        others.add(when);
        i = when.to();
      } else if (phrase == null && LINKS.contains(sentence.word(i))) {
        i++;
      } else {
        break;
      }
    }
    return others;
  }
}
