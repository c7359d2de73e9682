package dev.chancery.extraction.story;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.cast.Cast;
import dev.chancery.extraction.cast.StateOffices;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrase.PlaceKind;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * For which country a release or briefing speaks. It seldom says so: its own people go without
 * their country, its own offices and commitments are told, and other countries are met with,
 * travelled to and thanked.
 */
final class Voice {

  /** The weight of an office of the country, and of somebody in one that no other has. */
  private static final int OFFICE = 2;

  /** The weight of a country that is named as one that acts or owns. */
  private static final int ACTS = 1;

  /** The weight of the place that the text was written in. */
  private static final int HERE = 1;

  /** Against a country: the title names it as one that is met, gone to or spoken of. */
  private static final int IN_TITLE = -1;

  /** Against a country: one of its leaders is told with it, or it makes war. */
  private static final int FOREIGN = -3;

  /** So much weight leaves little doubt. */
  private static final int SURE = 3;

  private static final Set<String> DIRECTIONS =
      WordSet.of(
          """
          about across against around at between by concerning defend defending for from help
          helped helping in inside into near on outside over regarding support supported supporting
          to toward towards with within
          """);

  /** "the people of Peru" */
  private static final Set<String> SPOKEN_OF =
      WordSet.of("invasion leader leaders neighbors neighbours people president sovereignty");

  private static final Set<String> WAR =
      WordSet.of("aggression airstrikes barbarism bombardment buildup invasion");

  /** "Peru's brutal and unjustified further invasion" */
  private static final int WORDS_TO_WAR = 7;

  /** Words in the names of offices of government, which parties and armies do not bear. */
  private static final Set<String> OFFICES =
      WordSet.of(
          """
          administration agency congress department house kremlin ministry office one palace
          parliament pentagon senate street treasury two usaid whitehall
          """);

  /** "Peru and Chile", "Peruvian-Chilean": tokens from one country to the next of a pair. */
  private static final int WITHIN_PAIR = 2;

  private final Map<CountryCode, Integer> offices = new HashMap<>();

  private final Set<String> seats = new HashSet<>();

  /** In the order of the first mentions. */
  private final Map<CountryCode, Integer> weights = new LinkedHashMap<>();

  private final CountryCode told;
  private final CountryCode likeliest;

  /**
   * @param here where the text was written, null where it does not say
   */
  Voice(List<Phrases> sentences, Cast cast, Phrase.Place here) {
    if (here != null) {
      add(here.country(), HERE);
    }
    for (Phrases phrases : sentences) {
      Phrase before = null;
      for (Phrase phrase : phrases.all()) {
        CountryCode country = cast.country(phrase);
        if (country != null
            && country.isThreeLetters()
            && !CountryCode.UNITED_NATIONS.equals(country)) {
          weigh(phrases.sentence(), before, phrase, country);
        }
        before = phrase;
      }
    }
    if (!sentences.isEmpty()) {
      weights.keySet().removeAll(dealtWith(sentences.get(0), cast));
    }
    this.told = heaviest(offices);
    this.likeliest = told == null ? heaviest(weights) : told;
  }

  /**
   * "President Ruiz Strikes Deal with Peru", "Remarks by President Ruiz and President Moi of
   * Kenya": with whom a leader of no told country deals.
   */
  private static Set<CountryCode> dealtWith(Phrases title, Cast cast) {
    Set<CountryCode> others = new HashSet<>();
    boolean leader = false;
    Phrase before = null;
    for (Phrase phrase : title.all()) {
      CountryCode country = cast.country(phrase);
      boolean own =
          phrase instanceof Person person
              && country == null
              && isLeader(person.role())
              && !title.sentence().word(person.to()).equals("of");
      leader |= own;
      boolean guest =
          phrase instanceof Person person && isLeader(person.role()) && !person.byOffice();
      boolean directed = isName(phrase) && isDirected(title.sentence(), before, phrase);
      if (leader && country != null && (guest || directed)) {
        others.add(country);
      }
      before = phrase;
    }
    return others;
  }

  private void weigh(Sentence sentence, Phrase before, Phrase phrase, CountryCode country) {
    if (phrase instanceof Person person) {
      weigh(person, country);
    } else if (phrase instanceof Phrase.Place place && place.isSeat()) {
      // However often a text speaks of one: others do so too.
      if (isOffice(place) && seats.add(place.name())) {
        addOffice(country);
      }
    } else if (isName(phrase)) {
      if (isAtWar(phrase, sentence)) {
        add(country, FOREIGN);
      } else if (!isDirected(sentence, before, phrase)) {
        add(country, ACTS);
      } else if (sentence.index() == 0) {
        add(country, IN_TITLE);
      }
    }
  }

  private static boolean isName(Phrase phrase) {
    return phrase instanceof Phrase.Nationality
        || phrase instanceof Phrase.Place place && place.kind() == PlaceKind.COUNTRY;
  }

  private void weigh(Person person, CountryCode country) {
    boolean leader = isLeader(person.role());
    boolean spokesman = person.country() != null && Cast.SPOKESMAN.equals(person.role());
    if (spokesman || person.byOffice() && !leader) {
      addOffice(country);
    } else if (person.country() != null && !person.byOffice()) {
      boolean minister = person.role() != null && person.role().endsWith("Minister");
      add(country, leader || minister ? FOREIGN : 0);
    }
  }

  private void addOffice(CountryCode country) {
    offices.merge(country, OFFICE, Integer::sum);
    add(country, OFFICE);
  }

  private void add(CountryCode country, int weight) {
    weights.merge(country, weight, Integer::sum);
  }

  /** One that every state has, or whose foreign title is used everywhere. */
  private static boolean isLeader(String role) {
    return "Prime Minister".equals(role)
        || "Pope".equals(role)
        || StateOffices.isOfEveryState(role);
  }

  private static boolean isOffice(Phrase.Place place) {
    return Arrays.stream(place.name().toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(OFFICES::contains);
  }

  /** "Peru's brutal and unjustified further invasion", "sanctions against Peru" */
  private static boolean isAtWar(Phrase phrase, Sentence sentence) {
    return sentence.has(WAR, phrase.to(), phrase.to() + WORDS_TO_WAR)
        || sentence.word(phrase.from() - 1).equals("against");
  }

  /** "in Peru", "with Chile", and the second of "Peru and Chile" and of "Peruvian-Chilean". */
  private static boolean isDirected(Sentence sentence, Phrase before, Phrase phrase) {
    boolean second =
        (before instanceof Phrase.Place || before instanceof Phrase.Nationality)
            && phrase.from() - before.to() <= WITHIN_PAIR;
    return second
        || DIRECTIONS.contains(sentence.word(phrase.from() - 1))
        || sentence.word(phrase.from() - 1).equals("of")
            && SPOKEN_OF.contains(sentence.word(phrase.from() - 2));
  }

  /** The country that speaks, by its own offices; null where the text tells none or several. */
  CountryCode told() {
    return told;
  }

  /** The country that most likely speaks; null where the text does not tell. */
  CountryCode likeliest() {
    return likeliest;
  }

  /** Whether the likeliest country acts or is named by its offices again and again. */
  boolean isSure() {
    return likeliest != null && weights.get(likeliest) >= SURE;
  }

  /** The one of the greatest weight above 0, null where there is none or several. */
  private static CountryCode heaviest(Map<CountryCode, Integer> weights) {
    CountryCode best = null;
    int most = 0;
    for (Map.Entry<CountryCode, Integer> entry : weights.entrySet()) {
      int weight = entry.getValue();
      if (weight > most) {
        best = entry.getKey();
        most = weight;
      } else if (weight == most) {
        best = null;
      }
    }
    return best;
  }
}
