package dev.chancery.extraction.story;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.PlaceKind;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import java.util.Set;

/**
 * Words for parts of the world, which are no country: "African buyers". In the name of a country or
 * of its people they tell of nothing else: "South African buyers".
 */
public final class PartsOfTheWorld {

  private PartsOfTheWorld() {}

  /** Whether a sentence names one of them elsewhere than in the name of a country. */
  public static boolean areNamed(Phrases phrases, Set<String> words) {
    Sentence sentence = phrases.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (words.contains(sentence.word(i)) && !isOfCountry(phrases.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfCountry(Phrase phrase) {
    CountryCode country = null;
    if (phrase instanceof Phrase.Nationality people) {
      country = people.country();
    } else if (phrase instanceof Phrase.Place place && place.kind() != PlaceKind.BODY) {
      country = place.country();
    } else if (phrase instanceof Phrase.Person person) {
      country = person.country();
    } else if (phrase instanceof Phrase.Delegation delegation) {
      country = delegation.country();
    }
    return country != null && country.isThreeLetters();
  }
}
