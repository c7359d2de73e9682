package dev.chancery.extraction.trade;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Flow;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.PartsOfTheWorld;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells sums that cross a border from a country's own. */
final class TradeBorder {

  private static final Set<String> DIRECTIONS = WordSet.of("to into from in with");

  private static final Set<String> INTO = WordSet.of("to in into for across throughout");

  private static final Set<String> FOREIGN =
      WordSet.of(
          """
          abroad bilateral continent developing external fdi foreign international latin overseas
          """);

  private static final Set<String> PARTS_OF_THE_WORLD =
      WordSet.of("africa african asia asian europe european");

  /** "Imports and exports", which are no home trade. */
  private static final Set<String> BOTH_WAYS = WordSet.of("import export imports exports");

  /** How many sentences back the other country may be named. */
  private static final int BACK = 2;

  /** The other country of an international document is named a third as often as the first. */
  private static final int SECOND = 3;

  private static final int LEAST_OF_SECOND = 2;

  /** How many sentences after a figure between two countries the text is still about the two. */
  private static final int GOES_ON = 4;

  private final Story story;
  private final boolean international;

  /** Whose post or office it is that tells; null where the text does not say. */
  private final CountryCode own;

  /** The sentence that last told a figure between two countries. */
  private int lastCrossed = -GOES_ON - 1;

  TradeBorder(Story story) {
    this.story = story;
    this.international = isInternational();
    this.own = story.document().genre() == Genre.CABLE ? story.implied() : story.voice();
  }

  /** Notes that a sentence tells a figure with these sides. */
  void told(TradeSides.Sides sides, int sentence) {
    if (isState(sides.reporter()) && isState(sides.partner())) {
      lastCrossed = sentence;
    }
  }

  private static boolean isState(CountryCode country) {
    return country != null && country.isThreeLetters() && !country.equals(CountryCode.WORLD);
  }

  /** Whether the document speaks of a second country nearly as much as of its first. */
  private boolean isInternational() {
    CountryCode home = story.home();
    CountryCode other = home == null ? null : story.homeBut(List.of(home));
    return other != null
        && story.mentions(other) >= LEAST_OF_SECOND
        && story.mentions(other) * SECOND >= story.mentions(home);
  }

  /** Whether a sentence speaks of more than one country's own affairs. */
  boolean isCrossed(Phrases phrases, TradeCue cue) {
    Flow flow = cue.flow();
    if (phrases.sentence().index() - lastCrossed <= GOES_ON) {
      return true;
    }
    List<CountryCode> here = new ArrayList<>();
    int index = phrases.sentence().index();
    for (int s = index; s >= Math.max(0, index - BACK); s--) {
      for (Phrase phrase : story.sentences().get(s).all()) {
        CountryCode country =
            phrase instanceof Phrase.Amount goods
                ? goods.origin()
                : NamedSide.country(story, phrase);
        if (country != null && !here.contains(country)) {
          here.add(country);
        }
        // "They" of a sentence before may be anybody.
        boolean they = phrase.to() - phrase.from() == 1;
        if (phrase instanceof Phrase.Sides && (s == index || !they)) {
          return true;
        }
      }
      if (here.size() > 1) {
        return true;
      }
      if (cue.weak()) {
        break;
      }
    }
    if (international && (here.isEmpty() || here.stream().anyMatch(story.pair()::contains))) {
      return true;
    }
    boolean lent =
        here.stream().anyMatch(one -> !one.isThreeLetters())
            || namesPlace(phrases) && Lenders.areUnnamed(phrases.sentence());
    if (flow == Flow.CREDIT && lent) {
      return true;
    }
    if (flow == Flow.INVESTMENT && here.stream().anyMatch(one -> !one.equals(story.home()))) {
      return true;
    }
    boolean deal = flow == Flow.CONTRACT || flow == Flow.CREDIT;
    if (deal && !cue.weak() && own != null && here.stream().anyMatch(one -> !one.equals(own))) {
      return true;
    }
    if (isGovernedElsewhere(phrases) || own != null && isRegional(phrases.sentence())) {
      return true;
    }
    if (here.isEmpty() && story.home() == null) {
      return false;
    }
    if (flow == Flow.EXPORT || flow == Flow.IMPORT || flow == Flow.BALANCE) {
      return true;
    }
    boolean given = flow == Flow.CREDIT && !cue.weak() && hasGiver(phrases, cue);
    boolean afar = given && speaksOfRegions(index);
    return afar || isAbroad(phrases) || phrases.sentence().has(BOTH_WAYS, cue.from(), cue.to());
  }

  /** Whether a state or body stands as the subject before the cue. */
  private boolean hasGiver(Phrases phrases, TradeCue cue) {
    return phrases.all().stream()
        .anyMatch(
            phrase ->
                phrase.to() <= cue.from()
                    && NamedSide.country(story, phrase) != null
                    && NamedSide.preposition(phrases, phrase).isEmpty());
  }

  /** Whether the sentences before speak of what lies abroad without naming a country. */
  private boolean speaksOfRegions(int index) {
    for (int s = Math.max(0, index - BACK); s < index; s++) {
      if (isAbroad(story.sentences().get(s))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbroad(Phrases phrases) {
    return phrases.sentence().has(FOREIGN) || PartsOfTheWorld.areNamed(phrases, PARTS_OF_THE_WORLD);
  }

  private boolean namesPlace(Phrases phrases) {
    return phrases.all().stream()
        .anyMatch(
            phrase -> phrase instanceof Phrase.Place && NamedSide.country(story, phrase) != null);
  }

  /** "Investments for the region" of which a government speaks. */
  private static boolean isRegional(Sentence sentence) {
    for (int i = 2; i < sentence.size(); i++) {
      if (sentence.word(i).equals("region")
          && sentence.word(i - 1).equals("the")
          && INTO.contains(sentence.word(i - 2))) {
        return true;
      }
    }
    return false;
  }

  /** Whether something goes to, into or from a country other than the document's own. */
  private boolean isGovernedElsewhere(Phrases phrases) {
    for (Phrase phrase : phrases.all()) {
      CountryCode country =
          phrase instanceof Phrase.Place ? NamedSide.country(story, phrase) : null;
      if (country != null
          && !country.equals(story.home())
          && DIRECTIONS.contains(NamedSide.preposition(phrases, phrase))) {
        return true;
      }
    }
    return false;
  }
}
