package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.resolve.AgreementParties.Parties;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.span.Phrase.Place;
import dev.chancery.extraction.span.Phrase.PlaceKind;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds who is bound by an act that no noun for an instrument tells ("Peru will buy Chilean
 * copper"): the doer before the verb and the other side behind it. Where the text does not tell the
 * country of a company, an official release speaks of its own country's; in other texts the company
 * stands for itself.
 */
final class CommitmentParties {

  private static final int WIDEST_OBJECT = 16;

  private static final Set<String> CLAUSE_ENDS =
      WordSet.of(
          """
          ; : that which who whose but while although because after before since if when
          following despite amid unless until
          """);

  /** Prepositions that lead from the act to its other side. */
  private static final Set<String> SIDE_LINKS = WordSet.of("from to with by for of between");

  private static final Set<String> SITE_LINKS = WordSet.of("in near at outside inside into");

  /** Words in the names of offices, which are no companies. */
  private static final Set<String> OFFICES =
      WordSet.of(
          """
          academy administration agency association authority bureau commission committee council
          department foundation government institute ministry office parliament senate university
          """);

  /** Nouns that look like a company's name where they open a sentence. */
  private static final Set<String> PEOPLE =
      WordSet.of(
          """
          officials sources traders analysts dealers diplomats ministers members leaders authorities
          experts producers exporters importers buyers
          """);

  private static final Set<String> COUNTRY_NOUNS = WordSet.of("country country's nation state");

  /** How far before "country" its article may stand. */
  private static final int WIDEST_COUNTRY_NOUN = 4;

  private static final Set<String> ARTICLES = WordSet.of("the a an its their");

  private final Story story;
  private final AgreementParties parties;

  CommitmentParties(Story story, AgreementParties parties) {
    this.story = story;
    this.parties = parties;
  }

  /** Who is bound; nobody where the doer is not of the kind that the rule asks for. */
  Parties of(Mention mention) {
    PartyRoll roll = new PartyRoll(story.cast(), mention.phrases());
    Phrase doer = doer(roll, mention);
    if (!fits(mention.setting("actor"), doer)
        || !fits(mention.setting("partner"), mention.first("party"))) {
      return new Parties(Set.of(), Set.of(), Set.of());
    }
    Set<CountryCode> doers = new LinkedHashSet<>(roll.found());
    Organisation company = roll.found().isEmpty() ? unknown(doer) : null;
    mention.all("party").forEach(roll::take);
    if (mention.first("goods") instanceof Phrase.Amount goods && goods.origin() != null) {
      roll.add(goods.origin());
    }
    Organisation other = null;
    if (!isComplete(mention, doers) && roll.found().size() == doers.size()) {
      other = otherSide(roll, mention, doers);
    }
    if (roll.found().size() < 2) {
      for (Phrase party : mention.all("party")) {
        other = other == null ? unknown(party) : other;
      }
      addCompanies(roll, company, other, "companies".equals(mention.setting("sides")));
    }
    if (roll.found().size() == 1) {
      addRelease(roll, doer);
    }
    Set<CountryCode> told = new LinkedHashSet<>(roll.found());
    Set<CountryCode> others = new LinkedHashSet<>(told);
    others.removeAll(doers);
    if (roll.found().size() == 1) {
      addContext(roll);
    }
    return new Parties(told, roll.found(), others);
  }

  /** Whether the doers alone are bound: "Peru and Chile agreed to extend the railway to Bolivia". */
  private static boolean isComplete(Mention mention, Set<CountryCode> doers) {
    String other = mention.setting("other");
    return "none".equals(other) || "context".equals(other) && doers.size() > 1;
  }

  /** Whoever acts: the subject of the verb, or the one that the rule has captured. */
  private Phrase doer(PartyRoll roll, Mention mention) {
    Phrase captured = mention.first("doer");
    if (captured != null) {
      roll.take(captured);
      return captured;
    }
    return parties.doer(roll, mention.triggerFrom() - 1);
  }

  private boolean fits(String kind, Phrase party) {
    if (kind == null) {
      return true;
    }
    boolean company = party instanceof Organisation organisation && !isOffice(organisation);
    return party != null && kind.equals("company") == company;
  }

  /** What a foreign state undertakes in an official release it undertakes to the one that tells. */
  private void addRelease(PartyRoll roll, Phrase doer) {
    boolean state = doer instanceof Place || doer instanceof Phrase.Person;
    boolean release = story.document().genre() == Genre.PRESS_RELEASE && story.home() != null;
    if (state && release && !roll.found().contains(story.home())) {
      roll.add(story.home());
    }
  }

  /** "DOJ", "the Department of Justice": an organisation that is no company. */
  private static boolean isOffice(Organisation organisation) {
    String name = organisation.name();
    return name.equals(name.toUpperCase(Locale.ROOT))
        || Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+")).anyMatch(OFFICES::contains);
  }

  /** A company whose country the text does not tell, null where the phrase is none. */
  private Organisation unknown(Phrase phrase) {
    return phrase instanceof Organisation organisation
            && story.cast().country(organisation) == null
            && Character.isUpperCase(organisation.name().charAt(0))
            && !PEOPLE.contains(organisation.name().toLowerCase(Locale.ROOT))
        ? organisation
        : null;
  }

  /**
   * Adds the first country behind the verb that is no doer and can be the other side; the first
   * unknown company there.
   */
  private Organisation otherSide(PartyRoll roll, Mention mention, Set<CountryCode> doers) {
    Phrases phrases = mention.phrases();
    Sentence sentence = phrases.sentence();
    boolean site = "party".equals(mention.setting("site"));
    Organisation company = null;
    boolean clause = sentence.word(mention.triggerTo()).equals("that");
    int i = clause ? mention.to() : mention.triggerTo();
    for (int n = 0; n < WIDEST_OBJECT && i < sentence.size(); n++) {
      if (CLAUSE_ENDS.contains(sentence.word(i)) || endsObject(phrases, i)) {
        return company;
      }
      Phrase phrase = phrases.at(i);
      if (phrase != null && canBeOther(phrases, phrase, site)) {
        CountryCode country =
            phrase instanceof Phrase.Amount amount ? amount.origin() : story.cast().country(phrase);
        if (country != null && !doers.contains(country)) {
          roll.add(country);
          parties.list(roll, phrase.to());
          return company;
        }
        if (company == null && country == null && isObject(mention, phrase)) {
          company = unknown(phrase);
        }
      } else if (COUNTRY_NOUNS.contains(sentence.word(i)) && isDefinite(sentence, i)) {
        CountryCode meant = meantBefore(phrases, i, doers);
        if (meant != null) {
          roll.add(meant);
          return company;
        }
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
    return company;
  }

  /** "the west African country": the last one named that is no doer, null where there is none. */
  private CountryCode meantBefore(Phrases phrases, int token, Set<CountryCode> doers) {
    return story.countriesBefore(phrases, token, 1).stream()
        .filter(country -> !doers.contains(country))
        .findFirst()
        .orElse(null);
  }

  private static boolean isDefinite(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= noun - WIDEST_COUNTRY_NOUN; i--) {
      if (sentence.word(i).equals("the")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name stands where the other side of an act is named, not in what it acts upon. */
  private static boolean isObject(Mention mention, Phrase phrase) {
    return phrase.from() == mention.triggerTo()
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
    if (SITE_LINKS.contains(link) || link.equals("on")) {
      return site && phrase instanceof Place place && place.isSomewhere();
    }
    boolean city = phrase instanceof Place place && place.kind() == PlaceKind.CITY;
    return !city || SIDE_LINKS.contains(link);
  }

  /**
   * Names the sides that are companies of no told country: in a text about two countries by these,
   * elsewhere by themselves.
   */
  private void addCompanies(PartyRoll roll, Organisation doer, Organisation other, boolean both) {
    Organisation company = doer != null ? doer : other;
    List<CountryCode> pair = story.pair();
    boolean sides =
        roll.found().isEmpty() ? both && doer != null && other != null : company != null;
    if (sides && !pair.isEmpty() && pair.containsAll(roll.found())) {
      roll.found().addAll(pair);
    } else if (sides && !roll.found().isEmpty()) {
      CountryCode voice = story.voice();
      boolean own = voice != null && !roll.found().contains(voice);
      roll.add(own ? voice : CountryCode.of("ORG:" + company.name().replace('\n', ' ')));
    }
  }

  /** The other of the two countries that a text is about, or the one that it is about. */
  private void addContext(PartyRoll roll) {
    if (story.pair().containsAll(roll.found()) && !story.pair().isEmpty()) {
      roll.found().addAll(story.pair());
    } else if (story.topic() != null) {
      roll.add(story.topic());
    }
  }
}
