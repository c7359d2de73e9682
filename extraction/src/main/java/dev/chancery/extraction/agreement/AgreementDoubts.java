package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.extraction.candidate.Doubt;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.PartsOfTheWorld;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.WordSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Tells what a telling of an agreement leaves open, and what can be no event by itself. */
final class AgreementDoubts {

  private static final Set<String> OWN_PEOPLE =
      WordSet.of(
          """
          democrats faction factions guerrilla guerrillas insurgents militants militia militias
          rebel rebels republicans separatists strikers
          """);

  /** Words that tell of others than one's own. */
  private static final Set<String> ABROAD =
      WordSet.of(
          """
          abroad bilateral countries foreign multilateral nations trilateral two-way
          """);

  private static final Set<String> PARTS_OF_THE_WORLD = WordSet.of("african arab asian european");

  private static final Set<String> ANY = WordSet.of("all any every future international");

  private final Story story;

  AgreementDoubts(Story story) {
    this.story = story;
  }

  /** What is missing for a telling to be surely an event. */
  Set<Doubt> of(AgreementTelling telling, Mention mention) {
    AgreementParties.Parties bound = telling.parties();
    boolean commitment = isCommitment(telling, mention) && !AgreementMemory.isAnaphoric(mention);
    boolean passing = telling.byNoun() || telling.kind() == AgreementKind.OTHER;
    boolean sure =
        commitment
            ? Commitments.stands(telling, mention)
            : passing
                ? !bound.told().isEmpty() && bound.all().size() > 1
                : bound.all().size() > 1 || !bound.told().isEmpty();
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (!sure) {
      doubts.add(bound.told().isEmpty() ? Doubt.PARTIES_BESIDE : Doubt.ONE_PARTY);
      if (telling.byNoun()) {
        doubts.add(Doubt.NAMED_IN_PASSING);
      }
    }
    if (bound.all().size() == 1 && telling.name().isEmpty() && story.namesOneCountry()) {
      doubts.add(Doubt.ONE_COUNTRY);
    }
    return doubts;
  }

  /** Whether a telling can be an event of its own. */
  boolean canStand(AgreementTelling telling, Mention mention) {
    return !AgreementMemory.isAnaphoric(mention)
        && !isAtHome(telling, mention)
        && !isOwnAffair(telling, mention.phrases())
        && !(isCommitment(telling, mention)
            && (Commitments.isStatistic(mention, telling.date())
                || Commitments.isOwed(mention)
                || Commitments.isNoDeed(mention)));
  }

  /** "Peru signed a ceasefire with the rebels": a single state with some of its own people. */
  private boolean isAtHome(AgreementTelling telling, Mention mention) {
    boolean unnamed = telling.name().isEmpty();
    boolean one = unnamed && telling.parties().all().size() == 1;
    return one && mention.phrases().sentence().has(OWN_PEOPLE)
        || unnamed && isAmongOwnBodies(telling, mention.phrases());
  }

  /** "The department signed a contract with Acme" in a release: no other country is told. */
  private boolean isOwnAffair(AgreementTelling telling, Phrases phrases) {
    CountryCode voice = story.isRelease() ? story.speaker() : null;
    boolean act = !telling.byNoun() && telling.name().isEmpty();
    return voice != null
        && act
        && telling.kind() != AgreementKind.DECLARATION
        && !telling.parties().told().isEmpty()
        && telling.parties().told().stream().allMatch(one -> isOwn(one, voice))
        && !phrases.sentence().has(ABROAD)
        && !PartsOfTheWorld.areNamed(phrases, PARTS_OF_THE_WORLD)
        && phrases.all().stream()
            .map(story.cast()::country)
            .allMatch(one -> one == null || isOwn(one, voice));
  }

  private static boolean isOwn(CountryCode party, CountryCode voice) {
    return party.equals(voice) || CompanyNames.isCompany(party);
  }

  /** "The Peruvian bank and two Peruvian mines signed": all whom the sentence names are of one. */
  private boolean isAmongOwnBodies(AgreementTelling telling, Phrases phrases) {
    Set<CountryCode> countries = new HashSet<>(telling.parties().told());
    int bodies = 0;
    for (Phrase phrase : phrases.all()) {
      CountryCode country = story.cast().country(phrase);
      if (country != null) {
        countries.add(country);
        bodies += isBody(phrase) ? 1 : 0;
      }
    }
    return bodies > 1 && countries.size() == 1;
  }

  private static boolean isBody(Phrase phrase) {
    return phrase instanceof Phrase.Organisation
        || phrase instanceof Phrase.Delegation
        || phrase instanceof Phrase.Nationality;
  }

  /** "all foreign investment deals", "any future treaties": none in particular. */
  static boolean isInGeneral(AgreementTelling telling, Mention mention, Instrument instrument) {
    if (!telling.plural() || telling.count() != null) {
      return false;
    }
    boolean any =
        instrument != null
            && mention
                .phrases()
                .sentence()
                .has(ANY, instrument.from() - 1, Math.min(instrument.from() + 1, instrument.to()));
    boolean loose =
        telling.byNoun()
            && instrument != null
            && instrument.complement() == 0
            && !telling.definite()
            && telling.name().isEmpty()
            && telling.parties().told().isEmpty();
    return any || loose || telling.topics().isEmpty() || isAllowed(telling, mention);
  }

  /** "the right to enter into treaties with states": what somebody may do, no treaty. */
  private static boolean isAllowed(AgreementTelling telling, Mention mention) {
    return telling.stage() == AgreementStage.PROPOSED
        && !telling.definite()
        && telling.parties().told().size() < 2
        && mention.phrases().sentence().word(mention.triggerFrom()).startsWith("enter");
  }

  private static boolean isCommitment(AgreementTelling telling, Mention mention) {
    return mention.first("instrument") == null && !telling.byNoun();
  }

  /** "the treaty": one that other words tell, or that the reader is to know. */
  static boolean isBare(AgreementTelling telling, Instrument instrument) {
    return telling.byNoun()
        && telling.definite()
        && telling.subject() == null
        && telling.name().isEmpty()
        && (instrument == null || instrument.year() == 0);
  }

  /** "The President signed a memorandum": what a government does at home binds no one else. */
  boolean isOwnAct(CountryCode party, Instrument instrument) {
    boolean own = party.equals(story.voice()) || party.equals(story.topic());
    return own && (instrument == null || !instrument.listed());
  }
}
