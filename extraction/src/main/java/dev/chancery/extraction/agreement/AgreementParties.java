package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds who is bound by an instrument or a commitment: the noun's own adjectives and owner, what
 * stands behind "between", "with" or "by", the subject of the verb, and only then the context.
 * Places where something happens are no parties.
 */
final class AgreementParties {

  private static final Set<String> ARTICLES = Set.of("a", "an", "its", "their");

  /** Words from "the two countries" to a noun that is theirs. */
  private static final int SIDES_REACH = 10;

  private static final Set<String> RELATIVES = Set.of("that", "which");

  private final Story story;
  private final SilentParties silent;
  private final PartySubjects subjects;
  private final Declarers declarers;

  AgreementParties(Story story) {
    this.story = story;
    this.silent = new SilentParties(story);
    this.subjects = new PartySubjects(story);
    this.declarers = new Declarers(story);
  }

  /**
   * The parties of one mention.
   *
   * @param told those that the words around the instrument name
   * @param all these and those that the context adds
   * @param partners those of them that stand behind "with"
   */
  record Parties(Set<CountryCode> told, Set<CountryCode> all, Set<CountryCode> partners) {

    /** The same, all of them as if told by the words themselves. */
    Parties asTold() {
      return new Parties(all, all, partners);
    }
  }

  /** Who is bound, by the words of a mention and, where these leave it open, by the context. */
  Parties of(Mention mention, Instrument instrument, boolean byNoun) {
    PartyRoll roll = new PartyRoll(story.cast(), mention.phrases());
    boolean verb = !byNoun;
    boolean sale =
        instrument == null || AgreementKinds.of(mention, instrument) == AgreementKind.CONTRACT;
    if (instrument != null) {
      instrument.parties().forEach(roll::add);
      declarers.addBehind(roll, instrument);
      PartyComplements.take(roll, instrument.to(), sale);
      if (mention.triggerFrom() >= instrument.to() && roll.found().size() < 2) {
        PartyComplements.take(roll, mention.triggerTo(), sale);
      }
    }
    boolean active = instrument == null || mention.triggerFrom() < instrument.from();
    if (verb && active && instrument != null && roll.found().size() < 2) {
      PartyComplements.take(roll, mention.triggerTo(), sale);
    }
    // In "he said that under the treaty between Peru and Chile" he is no party.
    boolean whole =
        roll.found().size() > 1
            && mention.phrases().sentence().word(mention.triggerFrom()).equals("under");
    if (verb && active && !whole && !bePassive(mention)) {
      subjects.subject(roll, mention.triggerFrom() - 1);
    }
    if (verb && active && roll.found().size() < 2) {
      subjects.behindComma(roll, mention.triggerFrom());
    }
    if (verb && mention.first("verb") != null) {
      subjects.subject(roll, mention.first("verb").from() - 1);
    }
    if (verb && !active && isInRelativeClause(mention, instrument)) {
      subjects.subject(roll, mention.triggerFrom() - 1);
    }
    if (verb && active && instrument != null && roll.found().size() < 2) {
      receiver(roll, mention.triggerTo(), instrument.from());
    }
    boolean noun = byNoun && instrument != null;
    boolean its = noun && PartyNouns.isTheirs(mention, instrument);
    if (noun && roll.found().size() < 2 && (its || namesPartnersAlone(roll))) {
      subjects.subject(roll, instrument.from() - 1);
      if (its && namesPartnersAlone(roll)) {
        subjects.takeBefore(roll);
      }
    }
    if (noun
        && roll.found().isEmpty()
        && PartyNouns.isDescribed(mention.phrases().sentence(), instrument)) {
      sidesBefore(roll, instrument);
    }
    if (instrument != null
        && roll.found().isEmpty()
        && PartyNouns.isCalledBilateral(mention, instrument)) {
      roll.nameTwoSides();
    }
    for (Phrase party : mention.all("party")) {
      roll.take(party);
    }
    if (sale && roll.found().size() < 2) {
      PartyComplements.otherSide(roll, instrument == null ? mention.triggerTo() : instrument.to());
    }
    silent.addWriterTo(roll, mention, instrument);
    CountryCode land = byNoun && roll.found().isEmpty() ? landAtPeace(roll, instrument) : null;
    if (land != null) {
      return new Parties(Set.of(land), Set.of(land), Set.of());
    }
    roll.dropPredecessor();
    boolean guessed = false;
    boolean theirs =
        noun && PartyNouns.isOneOfTheirs(instrument) && !PartyNouns.isOfPlace(mention, instrument);
    if (theirs && roll.found().isEmpty()) {
      guessed = !silent.addPairTo(roll) && !PartyNouns.isBilateral(mention, instrument);
    }
    if (roll.found().size() < 2 && Declarers.isTitle(mention, instrument)) {
      addDeclarers(roll);
    }
    if (roll.found().size() < 2 && instrument != null) {
      declarers.addOfMeeting(roll, instrument);
    }
    boolean trades = instrument != null && (sale || PartyNouns.isDeal(mention, instrument));
    if (trades && roll.maker() != null && !roll.partners().isEmpty() && roll.hasOnlyPartners()) {
      roll.add(roll.maker());
    }
    Set<CountryCode> told = guessed ? new LinkedHashSet<>() : new LinkedHashSet<>(roll.found());
    // One party told of an instrument is no sign that the other is the one we think of.
    boolean open =
        roll.found().isEmpty() || roll.namesSides() || roll.hasPronoun() || instrument == null;
    if (roll.found().size() < 2 && !roll.isClosed() && open) {
      silent.addTo(roll, verb);
    }
    boolean declared = instrument != null && instrument.kind() == AgreementKind.DECLARATION;
    if (!roll.isClosed() && verb && !declared) {
      silent.addThoseOfParagraphTo(roll);
    }
    boolean passing = byNoun || mention.setting("grammar") != null;
    CountryCode outsider = story.speaker();
    boolean only = passing && roll.partners().isEmpty() && instrument != null;
    if (outsider != null
        && PartyNouns.isPeace(mention.phrases(), instrument)
        && (!told.contains(outsider) || only && !instrument.parties().contains(outsider))) {
      roll.found().remove(outsider);
      told.remove(outsider);
    }
    if (roll.namesSides() && roll.found().size() > 1) {
      told.addAll(roll.found());
    }
    if (roll.found().size() == 1 && roll.company() != null) {
      roll.found().add(roll.company());
      told.add(roll.company());
    }
    return new Parties(told, roll.found(), roll.partners());
  }

  /** Those who declare what a title is over: those the text names as such, else the context's. */
  private void addDeclarers(PartyRoll roll) {
    if (!declarers.addIssuers(roll)) {
      silent.addTo(roll, true);
      silent.addThoseOfParagraphTo(roll);
    }
    if (roll.found().size() == 1) {
      declarers.addOfLead(roll);
    }
  }

  private static boolean namesPartnersAlone(PartyRoll roll) {
    return !roll.found().isEmpty() && roll.hasOnlyPartners();
  }

  /** Those whom the sentence names, though not as bound. */
  Parties beside(Phrases phrases, Instrument instrument) {
    Set<CountryCode> named = silent.beside(phrases);
    if (PartyNouns.isPeace(phrases, instrument)) {
      named.remove(story.speaker());
    }
    return new Parties(Set.of(), named, Set.of());
  }

  /** "a lasting peace agreement in Peru": the country that it is to bring peace to; or null. */
  private CountryCode landAtPeace(PartyRoll roll, Instrument instrument) {
    Phrases phrases = roll.phrases();
    boolean in =
        instrument != null
            && phrases.sentence().word(instrument.to()).equals("in")
            && PartyNouns.isPeace(phrases, instrument);
    return in
            && phrases.at(instrument.to() + 1) instanceof Phrase.Place place
            && place.kind() == Phrase.PlaceKind.COUNTRY
        ? place.country()
        : null;
  }

  /** "The two countries praised the tax treaty". */
  private static void sidesBefore(PartyRoll roll, Instrument instrument) {
    for (int i = instrument.from() - 1; i > instrument.from() - SIDES_REACH && i >= 0; i--) {
      Phrase phrase = roll.phrases().at(i);
      if (phrase instanceof Phrase.Sides && phrase.to() > phrase.from() + 1) {
        roll.take(phrase);
        return;
      }
      if (phrase != null && canBeParty(phrase)) {
        return;
      }
    }
  }

  /**
   * "the treaty that Peru signed", "the treaty Peru signed": the subject stands before the verb.
   */
  private static boolean isInRelativeClause(Mention mention, Instrument instrument) {
    for (int i = instrument.to(); i < mention.triggerFrom(); i++) {
      Phrase phrase = mention.phrases().at(i);
      String before = mention.phrases().sentence().word(i - 1);
      boolean opens = i == instrument.to() || RELATIVES.contains(before);
      if (phrase != null && canBeParty(phrase) && opens) {
        return true;
      }
    }
    return false;
  }

  /** "awarded a Chilean firm a contract": who stands between the verb and the noun. */
  private static void receiver(PartyRoll roll, int from, int to) {
    int i = ARTICLES.contains(roll.phrases().sentence().word(from)) ? from + 1 : from;
    Phrase phrase = i < to ? roll.phrases().at(i) : null;
    if (phrase instanceof Phrase.Actor && phrase.to() <= to) {
      roll.take(phrase);
    }
  }

  private static boolean bePassive(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    if (sentence.word(mention.triggerFrom()).endsWith("ing")) {
      return false;
    }
    String before = sentence.word(mention.triggerFrom() - 1);
    return before.equals("been") || before.equals("be") || before.equals("being");
  }

  static boolean canBeParty(Phrase phrase) {
    return phrase instanceof Phrase.Actor || phrase instanceof Phrase.Nationality;
  }
}
