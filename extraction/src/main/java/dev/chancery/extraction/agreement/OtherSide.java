package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.cast.Cast;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.span.Phrase.Place;
import dev.chancery.extraction.span.Phrase.PlaceKind;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Finds whom an act is done to, behind its verb: "to Peru", "from a Chilean firm", "Peruvian
 * copper", "the small country", and where a rule asks for it the place of the works.
 */
public final class OtherSide {

  private static final int WIDEST_OBJECT = 16;

  /** Words between a verb and a maker's name in what is bought: "new, cleaner Acme engines". */
  private static final int WIDEST_MODIFIERS = 6;

  private static final Set<String> CLAUSE_ENDS =
      WordSet.of(
          """
          ; : that which who whose but while although because after before since if when
          following despite amid unless until
          """);

  /** Prepositions that lead from the act to its other side. */
  private static final Set<String> SIDE_LINKS = WordSet.of("from to with by for of between");

  private static final Set<String> SITE_LINKS = WordSet.of("in near at outside inside into on");

  private static final Set<String> COUNTRY_NOUNS = WordSet.of("country nation state");

  /** How far before "country" its article may stand. */
  private static final int WIDEST_COUNTRY_NOUN = 4;

  private static final Set<String> ARTICLES = WordSet.of("the a an its their");

  private final Story story;

  OtherSide(Story story) {
    this.story = story;
  }

  /**
   * Adds the first country behind the verb that is no doer.
   *
   * @param both whether two of them are bound, since whoever acts only speaks for them
   * @return the first company of no told country that stands there, null where none does
   */
  Organisation find(PartyRoll roll, Mention mention, Set<CountryCode> doers, boolean both) {
    Phrases phrases = mention.phrases();
    Sentence sentence = phrases.sentence();
    boolean site = "party".equals(mention.setting("site"));
    boolean clause = sentence.word(mention.triggerTo()).equals("that");
    Organisation company = null;
    int enough = doers.size() + (both ? 2 : 1);
    int i = clause ? mention.to() : mention.triggerTo();
    for (int n = 0; n < WIDEST_OBJECT && i < sentence.size() && roll.found().size() < enough; n++) {
      if (CLAUSE_ENDS.contains(sentence.word(i)) || endsObject(phrases, i)) {
        return company;
      }
      Phrase phrase = phrases.at(i);
      if (phrase != null && canBeOther(phrases, phrase, site)) {
        CountryCode country =
            phrase instanceof Phrase.Amount amount ? amount.origin() : story.cast().country(phrase);
        if (country != null && !doers.contains(country)) {
          roll.add(country);
          PartyComplements.list(roll, phrase.to());
        } else if (company == null && country == null && isObject(mention, phrase)) {
          company = unknown(story, phrase);
        }
      } else if (COUNTRY_NOUNS.contains(sentence.word(i)) && isDefinite(sentence, i)) {
        meantBefore(roll, i, doers);
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
    return company;
  }

  /** "to buy a stake in a Peruvian daily" by a Peruvian firm: a deal at home. */
  static boolean isAtHome(Phrases phrases, Mention mention, Set<CountryCode> doers, Cast cast) {
    Sentence sentence = phrases.sentence();
    for (int i = mention.triggerTo();
        i < Math.min(sentence.size(), mention.triggerTo() + WIDEST_OBJECT);
        i++) {
      if (CLAUSE_ENDS.contains(sentence.word(i)) || endsObject(phrases, i)) {
        return false;
      }
      Phrase phrase = phrases.at(i);
      boolean owned = phrase instanceof Phrase.Nationality || phrase instanceof Organisation;
      if (owned && doers.contains(cast.country(phrase))) {
        return true;
      }
    }
    return false;
  }

  /** A company whose country the text does not tell, null where the phrase is none. */
  public static Organisation unknown(Story story, Phrase phrase) {
    return phrase instanceof Organisation organisation
            && story.cast().country(organisation) == null
            && CompanyNames.isName(organisation)
        ? organisation
        : null;
  }

  /** Adds whom "the west African country" means: the last one named that is no doer. */
  private void meantBefore(PartyRoll roll, int token, Set<CountryCode> doers) {
    for (CountryCode country : story.countriesBefore(roll.phrases(), token, 1)) {
      if (!doers.contains(country)) {
        roll.add(country);
        return;
      }
    }
  }

  private static boolean isDefinite(Sentence sentence, int noun) {
    return sentence.has("the", noun - WIDEST_COUNTRY_NOUN, noun);
  }

  /** Whether a name stands where the other side is named, or as the maker of what is bought. */
  private static boolean isObject(Mention mention, Phrase phrase) {
    boolean maker =
        "CONTRACT".equals(mention.setting("kind"))
            && phrase.to() - phrase.from() > 1
            && phrase.from() - mention.triggerTo() <= WIDEST_MODIFIERS;
    return maker
        || phrase.from() == mention.triggerTo()
        || SIDE_LINKS.contains(mention.phrases().sentence().word(phrase.from() - 1));
  }

  /** A comma ends what the verb governs, but not before "to Peru" or within a list. */
  private static boolean endsObject(Phrases phrases, int i) {
    if (!phrases.sentence().word(i).equals(",")) {
      return false;
    }
    String next = phrases.sentence().word(i + 1);
    return !SIDE_LINKS.contains(next) && !next.equals("and") && phrases.at(i + 1) != null;
  }

  private static boolean canBeOther(Phrases phrases, Phrase phrase, boolean site) {
    if (phrase instanceof Phrase.Nationality || phrase instanceof Phrase.Amount) {
      return true;
    }
    if (!(phrase instanceof Phrase.Actor) || phrase instanceof Phrase.Sides) {
      return false;
    }
    int before = phrase.from() - 1;
    while (ARTICLES.contains(phrases.sentence().word(before))) {
      before--;
    }
    String link = phrases.sentence().word(before);
    if (SITE_LINKS.contains(link)) {
      return site && phrase instanceof Place place && place.isSomewhere();
    }
    boolean city = phrase instanceof Place place && place.kind() == PlaceKind.CITY;
    return !city || SIDE_LINKS.contains(link);
  }
}
