package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.candidate.Doubt;
import dev.chancery.extraction.candidate.Drop;
import dev.chancery.extraction.cast.Figure;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What speaks against a visit that a rule has found: why it is none, or what is open about it. */
final class VisitObjections {

  private static final Set<String> CARRIERS = Set.of("airline", "airlines", "airways", "lines");

  private static final Set<String> OF_ANYBODY =
      WordSet.of("against all any ban bans for non-essential of on restrict warning");

  /** What is told of those who come to live in a country, too. */
  private static final Set<String> COMING =
      WordSet.of("arrive arrived arrives arriving came come comes coming taken taking took");

  private static final Set<String> EVERY = Set.of("any", "each", "every");

  /** Words from "every" to a group: "every member of the". */
  private static final int WORDS_FROM_EVERY = 4;

  private static final Set<String> HABITUALLY =
      WordSet.of("can commonly frequently often regularly routinely usually");

  private static final Set<String> TAKEN_FOR_GRANTED =
      WordSet.of("after as before since what when while why");

  /** What somebody says or writes, which may be told far from where it is said. */
  private static final Set<String> SAYINGS =
      WordSet.of(
          "announcement appeal call claim comment comments decision letter offer remark remarks"
              + " statement statements words");

  private final Story story;
  private final Senders senders;
  private final Standing standing;
  private final Posts posts;
  private final AtHome atHome;
  private final boolean sport;

  /** Who is told to be on a trip through their own country. */
  private final Set<Figure> touringAtHome = new HashSet<>();

  VisitObjections(Story story, Senders senders) {
    this.story = story;
    this.senders = senders;
    this.standing = new Standing(story);
    this.posts = new Posts(story);
    this.atHome = new AtHome(story, senders);
    this.sport = story.isOfSport();
  }

  /** Why the words tell of no visit, null where they do. */
  Drop to(Mention mention, Phrase visitor, Figure figure, CountryCode country, Hosts.Host host) {
    if (visitor instanceof Phrase.Sides) {
      return Drop.BOTH_SIDES;
    }
    if (OtherSubject.isBetween(mention, visitor) || isOwnerOfTheTraveller(mention, visitor)) {
      return Drop.OTHER_SUBJECT;
    }
    if (OtherSense.isMeant(mention, visitor)) {
      return Drop.OTHER_SENSE;
    }
    if (isSender(mention, visitor) || story.cast().isFarFetched(visitor)) {
      return Drop.NO_VISITOR;
    }
    if (mention.phrases().sentence().word(visitor.from() - 1).equals("no")) {
      return Drop.DENIED;
    }
    if (isOfAnybody(mention) || isHabit(mention, visitor) || isEverybody(mention, visitor)) {
      return Drop.GENERAL;
    }
    if (isAsked(mention, visitor)) {
      return Drop.ASKED;
    }
    boolean told = senders.told(mention, visitor) != null;
    if (standing.isPrivate(visitor, figure, told) || isNobodyKnown(mention, figure, country)) {
      return Drop.PRIVATE;
    }
    if (isOfUnknownCountry(mention, visitor, figure, country)) {
      return Drop.VISITOR_WITHOUT_COUNTRY;
    }
    if (atHome.is(mention, visitor, country, host)) {
      if (figure != null && figure.named() && isTripTo(mention, host)) {
        touringAtHome.add(figure);
      }
      return Drop.AT_HOME;
    }
    if (host.guessed() && touringAtHome.contains(figure)) {
      return Drop.AT_HOME;
    }
    if (sport && (figure == null || figure.role() == null || Allegiance.isOfACompany(figure))) {
      return Drop.SPORTS;
    }
    if (visitor instanceof Phrase.Organisation organisation && isCarrier(organisation)) {
      return Drop.CARRIER;
    }
    return posts.isResident(mention, visitor, figure, host) ? Drop.RESIDENT : null;
  }

  /** What the words of a visit leave open. */
  Set<Doubt> doubts(Mention mention, Phrase visitor, CountryCode country, Hosts.Host host) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (host.guessed()) {
      doubts.add(Doubt.HOST_FROM_AROUND);
    }
    if (country == null) {
      doubts.add(Doubt.VISITOR_OF_NO_COUNTRY);
    }
    if (senders.told(mention, visitor) == null) {
      boolean guess = Senders.isImplied(mention) && senders.isFilledFromAround(mention, visitor);
      doubts.add(guess ? Doubt.VISITOR_FROM_AROUND : Doubt.PIECED_TOGETHER);
    }
    return doubts;
  }

  /** "the navy's ship visited Peru", "Ruiz's remarks come after talks in Peru" */
  private static boolean isOwnerOfTheTraveller(Mention mention, Phrase visitor) {
    Sentence sentence = mention.phrases().sentence();
    String behind = sentence.word(visitor.to());
    boolean owns = behind.equals("'s") || behind.equals("’s");
    boolean said =
        SAYINGS.contains(sentence.word(visitor.to() + 1))
            && visitor.to() + 1 < mention.triggerFrom();
    boolean ship =
        visitor instanceof Phrase.Organisation && !"noun".equals(mention.setting("grammar"));
    return owns && (said || ship);
  }

  /** "received a letter from Ruiz" */
  private static boolean isSender(Mention mention, Phrase visitor) {
    return mention.rule().name().startsWith("receive")
        && mention.triggerTo() <= visitor.from()
        && mention.phrases().sentence().word(visitor.from() - 1).equals("from");
  }

  /**
   * "a warning against travel to Peru", "Be careful when visiting Peru": nobody's in particular.
   */
  private static boolean isOfAnybody(Mention mention) {
    if (!mention.all("visitor").isEmpty()) {
      return false;
    }
    Sentence sentence = mention.phrases().sentence();
    int trigger = mention.triggerFrom();
    boolean named =
        mention.phrases().all().stream()
            .anyMatch(one -> one instanceof Phrase.Person || one instanceof Phrase.Delegation);
    return switch (sentence.word(trigger)) {
      case "touring", "visiting" -> !named;
      case "travel" -> sentence.has(OF_ANYBODY, trigger - 2, trigger);
      default -> false;
    };
  }

  /** "every Peruvian minister who travels to Chile" */
  private static boolean isEverybody(Mention mention, Phrase visitor) {
    int from = visitor.from();
    return mention.phrases().sentence().has(EVERY, from - WORDS_FROM_EVERY, from + 1);
  }

  /** "Peruvian officials often visit Chile", "can travel to Chile": no trip in particular. */
  private static boolean isHabit(Mention mention, Phrase visitor) {
    int trigger = mention.triggerFrom();
    return visitor instanceof Phrase.Delegation
        && visitor.to() < trigger
        && trigger - visitor.to() <= 2
        && HABITUALLY.contains(mention.phrases().sentence().word(trigger - 1));
  }

  /** "Ana came to Peru as a child": somebody of no office and no country, outside a cable. */
  private boolean isNobodyKnown(Mention mention, Figure figure, CountryCode country) {
    return country == null
        && figure != null
        && figure.role() == null
        && COMING.contains(mention.phrases().sentence().word(mention.triggerFrom()))
        && story.document().genre() != Genre.CABLE;
  }

  /** "Will he go to Peru?", and not "Why did his visit to Peru end?": that he was there is told. */
  private static boolean isAsked(Mention mention, Phrase visitor) {
    Sentence sentence = mention.phrases().sentence();
    boolean noun =
        "noun".equals(mention.setting("grammar")) && visitor.to() != mention.triggerFrom();
    return sentence.word(sentence.size() - 1).equals("?")
        && !noun
        && !Senders.isImplied(mention)
        && !sentence.has(TAKEN_FOR_GRANTED, 0, mention.triggerFrom());
  }

  private boolean isOfUnknownCountry(
      Mention mention, Phrase visitor, Figure figure, CountryCode country) {
    boolean around = senders.isFilledFromAround(mention, visitor);
    boolean met = Senders.isImplied(mention) && !isSubject(mention, visitor);
    boolean guess =
        met
            && (mustBeTold(mention)
                ? senders.told(mention, visitor) == null
                : !senders.isToldByTheSentence(mention, visitor));
    boolean borrowed =
        "context".equals(mention.setting("host")) && mention.first("hostactor") == null && around;
    return guess || borrowed || isUnknown(mention, figure, country);
  }

  /** Somebody without a country is a visitor only where the text says outright that they travel. */
  private static boolean isUnknown(Mention mention, Figure figure, CountryCode country) {
    boolean office = figure != null && figure.role() != null;
    boolean implied =
        Senders.isImplied(mention) && (!office || Allegiance.isOfACompany(figure))
            || figure != null && !office && mention.first("hostactor") != null;
    // In a heading all words have capitals, so that many a verb looks like a name.
    boolean heading = !office && mention.phrases().sentence().heading();
    return country == null && (implied || heading || figure == null || !figure.named());
  }

  /** Whoever acts, not whoever is met. */
  private static boolean isSubject(Mention mention, Phrase visitor) {
    boolean acts = visitor == mention.first("visitor") || !mention.all("visitor").contains(visitor);
    return acts
        && !mustBeTold(mention)
        && (visitor.to() <= mention.triggerFrom()
            || mention.phrases().sentence().word(visitor.from() - 1).equals(","));
  }

  private static boolean mustBeTold(Mention mention) {
    return "told".equals(mention.setting("country"));
  }

  /** "paid a visit to southern Peru", and not "returned to Lima". */
  private static boolean isTripTo(Mention mention, Hosts.Host host) {
    return "noun".equals(mention.setting("grammar"))
        && !Senders.isImplied(mention)
        && Stops.named(mention).contains(host);
  }

  /** An airline's planes land everywhere. */
  private static boolean isCarrier(Phrase.Organisation organisation) {
    String[] words = organisation.name().toLowerCase(Locale.ROOT).split(" ");
    return CARRIERS.contains(words[words.length - 1]);
  }
}
