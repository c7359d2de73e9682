package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.cast.Figure;
import dev.chancery.extraction.lexicon.Offices;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom somebody speaks for whose office is told without a country: the government that the same
 * sentence speaks of ("Peru's government says President Ruiz ..."), or else the country that the
 * text speaks of most around them.
 */
final class Allegiance {

  private static final Offices OFFICES = Offices.standard();

  private static final int SENTENCES_BEFORE = 4;
  private static final int SENTENCES_BEHIND = 2;

  /** The weight of the place that a story was written in. */
  private static final double DATELINE = 0.6;

  /** The weight of a mention anywhere in the text. */
  private static final double ANYWHERE = 0.1;

  /** The weight of a mention in the sentence before or behind. */
  private static final double NEAR = 0.5;

  /** Fewer mentions of a country further off prove nothing. */
  private static final int LEAST_MENTIONS = 2;

  /** A country named this often is what the text is about. */
  private static final int CENTRAL_MENTIONS = 3;

  /** Offices of companies and bodies that need not be of the country that the text is about. */
  private static final Set<String> OF_A_COMPANY =
      Set.of("Chief Executive Officer", "Chairman", "Director", "Manager", "Executive", "Analyst");

  private static final String OF_THE_NATIONS = "Secretary-General";

  /** Offices that no union of states has. */
  private static final Set<String> OF_A_STATE =
      Set.of("Prime Minister", "King", "Queen", "Sultan", "Emperor", "Foreign Minister");

  private static final Set<CountryCode> BODIES =
      Set.of(CountryCode.EUROPEAN_UNION, CountryCode.UNITED_NATIONS);

  private static final Set<String> ELSEWHERE =
      WordSet.of("against at by for from in into near of over through to toward towards via with");

  private final Story story;

  /** Where each person without a country is named first. */
  private final Map<Figure, Integer> firstSentence = new HashMap<>();

  private final Map<Figure, CountryCode> byGovernment = new HashMap<>();

  Allegiance(Story story) {
    this.story = story;
    for (Phrases phrases : story.sentences()) {
      CountryCode government = null;
      for (Phrase phrase : phrases.all()) {
        Figure figure = story.cast().of(phrase);
        boolean wanted =
            figure != null
                && figure.country() == null
                && figure.role() != null
                && !OF_A_COMPANY.contains(figure.role());
        if (wanted) {
          firstSentence.putIfAbsent(figure, phrases.sentence().index());
          if (government != null) {
            byGovernment.putIfAbsent(figure, government);
          }
        } else if (speaksForGovernment(phrases, phrase)) {
          government = story.cast().country(phrase);
        }
      }
    }
  }

  private boolean speaksForGovernment(Phrases phrases, Phrase phrase) {
    CountryCode country = story.cast().country(phrase);
    return country != null
        && country.isThreeLetters()
        && !ELSEWHERE.contains(phrases.sentence().word(phrase.from() - 1))
        && (phrase instanceof Phrase.Organisation
            || phrase instanceof Phrase.Person person && person.role() != null
            || phrase instanceof Phrase.Delegation group && group.words().endsWith("officials")
            || phrase instanceof Phrase.Place place
                && (place.kind() == Phrase.PlaceKind.COUNTRY || place.isSeat()));
  }

  static boolean isOfACompany(Figure figure) {
    return OF_A_COMPANY.contains(figure.role());
  }

  /** Whether the text says by whose government somebody is sent, or speaks for one itself. */
  boolean isTold(Figure figure) {
    return isOfAGovernment(figure) || story.isRelease() || story.post() != null;
  }

  /** Whether a government is told of before somebody's first naming in the same sentence. */
  boolean isOfAGovernment(Figure figure) {
    return byGovernment.containsKey(figure);
  }

  /**
   * @param impossible countries that it cannot be: those that such people visit
   * @return null where the text does not tell
   */
  CountryCode of(Figure figure, Collection<CountryCode> impossible) {
    if (OF_A_COMPANY.contains(figure.role())) {
      return null;
    }
    if (OF_THE_NATIONS.equals(figure.role())
        && story.mentions(CountryCode.UNITED_NATIONS) >= CENTRAL_MENTIONS) {
      return CountryCode.UNITED_NATIONS;
    }
    Set<CountryCode> not = new HashSet<>(impossible);
    not.addAll(OFFICES.without(figure.role()));
    CountryCode government = byGovernment.get(figure);
    if (government != null && !not.contains(government)) {
      return government;
    }
    CountryCode topic = story.topic();
    if (topic != null
        && topic.isThreeLetters()
        && !BODIES.contains(topic)
        && !not.contains(topic)) {
      return topic;
    }
    Integer first = firstSentence.get(figure);
    Set<CountryCode> others = new HashSet<>(not);
    if (OF_A_STATE.contains(figure.role())) {
      others.addAll(BODIES);
    }
    CountryCode around = first == null ? null : mostMentionedAround(first, others);
    if (around != null) {
      return around;
    }
    CountryCode home = story.homeBut(not);
    return story.isRelease() || story.mentions(home) >= CENTRAL_MENTIONS ? home : null;
  }

  private CountryCode mostMentionedAround(int sentence, Collection<CountryCode> not) {
    Map<CountryCode, Double> counts = new LinkedHashMap<>();
    if (story.here() != null && !not.contains(story.here().country())) {
      counts.put(story.here().country(), DATELINE);
    }
    int last = Math.min(story.sentences().size() - 1, sentence + SENTENCES_BEHIND);
    for (int s = last; s >= Math.max(0, sentence - SENTENCES_BEFORE); s--) {
      double weight = 1.0 / (1 + Math.abs(s - sentence));
      for (CountryCode country : named(story.sentences().get(s))) {
        if (!not.contains(country)) {
          counts.merge(country, weight, Double::sum);
        }
      }
    }
    counts.replaceAll((country, weight) -> weight + ANYWHERE * story.mentions(country));
    CountryCode best = null;
    for (Map.Entry<CountryCode, Double> entry : counts.entrySet()) {
      if (best == null || entry.getValue() > counts.get(best)) {
        best = entry.getKey();
      }
    }
    boolean certain =
        best != null && (counts.get(best) >= NEAR || story.mentions(best) >= LEAST_MENTIONS);
    return certain ? best : null;
  }

  private List<CountryCode> named(Phrases phrases) {
    List<CountryCode> out = new ArrayList<>();
    for (Phrase phrase : phrases.all()) {
      CountryCode country =
          phrase instanceof Phrase.Place
                  || phrase instanceof Phrase.Nationality
                  || phrase instanceof Phrase.Organisation
              ? story.cast().country(phrase)
              : null;
      if (country != null
          && country.isThreeLetters()
          && !CountryCode.UNITED_NATIONS.equals(country)) {
        out.add(country);
      }
    }
    return out;
  }
}
