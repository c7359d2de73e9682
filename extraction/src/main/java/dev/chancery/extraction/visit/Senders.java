package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.cast.Figure;
import dev.chancery.extraction.cast.StateOffices;
import dev.chancery.extraction.lexicon.Offices;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.story.Story;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** For whom visitors speak: by the words that name them, or by the text around them. */
final class Senders {

  private static final Offices OFFICES = Offices.standard();

  private static final String IMPLIED = "implied";

  /** A country named this often is what a cable is about. */
  private static final int CENTRAL_MENTIONS = 5;

  /** Offices that a cable tells without a country of its own service's people. */
  private static final Set<String> OF_THE_SERVICE =
      Set.of(
          "Ambassador",
          "Congressman",
          "Deputy Secretary",
          "Secretary",
          "Special Envoy",
          "Special Representative");

  private final Story story;
  private final Hosts hosts;
  private final Allegiance allegiance;

  /** Where those travel whose country the text does not tell. */
  private final Set<CountryCode> hostsOfTheUnknown = new LinkedHashSet<>();

  /** Those of them that the words name by more than a town other than the capital. */
  private final Set<CountryCode> hostsByName = new HashSet<>();

  /** Who of them comes to the country that a cable was sent from. */
  private final Set<Figure> guestsOfThePost = new HashSet<>();

  Senders(Story story, Hosts hosts) {
    this.story = story;
    this.hosts = hosts;
    this.allegiance = new Allegiance(story);
  }

  /** Whether the words do not say that somebody travels, only that they act abroad. */
  static boolean isImplied(Mention mention) {
    return IMPLIED.equals(mention.setting("presence"));
  }

  /** Keeps in mind where a visitor of no country goes, before any country is asked for. */
  void learn(Mention mention, Phrase visitor) {
    Figure figure = story.cast().of(visitor);
    boolean unknown = figure != null && figure.country() == null && figure.role() != null;
    if (unknown && !isImplied(mention)) {
      for (Hosts.Host host : Stops.named(mention)) {
        hostsOfTheUnknown.add(host.country());
        if (!isPartOfTheCountry(mention, host)) {
          hostsByName.add(host.country());
        }
        if (host.country().equals(story.post())) {
          guestsOfThePost.add(figure);
        }
      }
    }
  }

  /** A town other than the capital, or a region: perhaps a trip at home. */
  private static boolean isPartOfTheCountry(Mention mention, Hosts.Host host) {
    return mention.all("host").stream()
        .anyMatch(
            phrase ->
                phrase instanceof Phrase.Place place
                    && place.country().equals(host.country())
                    && (place.kind() == Phrase.PlaceKind.CITY
                        || place.kind() == Phrase.PlaceKind.REGION));
  }

  /** Whether the visitor's country is only guessed from the text around. */
  boolean isFilledFromAround(Mention mention, Phrase visitor) {
    return told(mention, visitor) == null && !allegiance.isTold(story.cast().of(visitor));
  }

  /**
   * Whether the words that name a visitor, or the government of the same sentence, tell of whom.
   */
  boolean isToldByTheSentence(Mention mention, Phrase visitor) {
    return told(mention, visitor) != null || allegiance.isOfAGovernment(story.cast().of(visitor));
  }

  /** Whom a visitor speaks for by the words of the text, null where they do not tell. */
  CountryCode told(Mention mention, Phrase visitor) {
    CountryCode country = story.cast().country(visitor);
    return country == null ? story.cast().country(mention.first("sender")) : country;
  }

  /** Whose a visitor would be by the text around if it did not matter where the trip goes. */
  CountryCode nearest(Phrase visitor) {
    Figure figure = story.cast().of(visitor);
    return figure == null || figure.role() == null ? null : allegiance.of(figure, Set.of());
  }

  /** Whom a visitor speaks for; of somebody with an office and no country the text's own voice. */
  CountryCode country(Mention mention, Phrase visitor) {
    Figure figure = story.cast().of(visitor);
    CountryCode country = told(mention, visitor);
    boolean second =
        isImplied(mention)
            && mention.all("visitor").contains(visitor)
            && visitor != mention.first("visitor");
    if (country == null && isOurs(mention, visitor)) {
      return voice();
    }
    if (country == null
        && !isImplied(mention)
        && !isInvitation(mention)
        && isWithoutOffice(visitor, figure)) {
      country = senderOf(mention);
    } else if (country == null && figure != null && figure.role() != null && !second) {
      CountryCode voice = Allegiance.isOfACompany(figure) ? null : voice();
      voice = OFFICES.lacks(voice, figure.role()) ? null : voice;
      boolean received = voice != null && isReceivedIn(mention, voice);
      country = voice == null || received ? around(mention, figure) : voice;
    }
    return isAbroad(mention) && isHere(country) && told(mention, visitor) == null ? null : country;
  }

  /** "hosted President Ruiz at the White House": she is no American. */
  private boolean isReceivedIn(Mention mention, CountryCode country) {
    boolean guest = mention.rule().name().startsWith("receive");
    return mention.first("hostactor") != null && country.equals(hosts.receiving(mention))
        || guest && Stops.named(mention).stream().anyMatch(host -> host.country().equals(country));
  }

  /** "our delegation", "our own minister". */
  private static boolean isOurs(Mention mention, Phrase visitor) {
    return mention.phrases().sentence().word(visitor.from() - 1).equals("our")
        || mention.phrases().sentence().word(visitor.from()).equals("our");
  }

  /** Whether the words say that somebody is not at home where the text was written. */
  static boolean isAbroad(Mention mention) {
    return "abroad".equals(mention.setting("origin"));
  }

  private boolean isHere(CountryCode country) {
    return story.here() != null && story.here().country().equals(country);
  }

  /** "announced a delegation to Peru": a group of which the text tells no country. */
  private static boolean isWithoutOffice(Phrase visitor, Figure figure) {
    return figure == null && visitor instanceof Phrase.Delegation;
  }

  private static boolean isInvitation(Mention mention) {
    return mention.rule().name().contains("invit");
  }

  /**
   * Whose a group is that the text tells no country of: in a release that of the office that
   * speaks, in a cable that of the post, or of the service where it comes to the post.
   */
  private CountryCode senderOf(Mention mention) {
    Set<CountryCode> hosts = hostsOf(mention);
    CountryCode post = story.post();
    if (post != null) {
      return hosts.contains(post) ? serviceBut(post) : post;
    }
    CountryCode voice = voice();
    boolean known = voice != null && !hosts.contains(voice);
    return known || !story.isRelease() ? voice : story.homeBut(hosts);
  }

  /**
   * The country that a cable is about beside the one that it was sent from and its own; null where
   * it speaks little of any.
   */
  private CountryCode third(CountryCode post) {
    Set<CountryCode> both = new HashSet<>(Set.of(post));
    if (story.service() != null) {
      both.add(story.service());
    }
    CountryCode third = story.homeBut(both);
    if (third == null || !third.isThreeLetters()) {
      return null;
    }
    int mentions = story.mentions(third);
    both.add(third);
    CountryCode fourth = story.homeBut(both);
    boolean central =
        mentions >= CENTRAL_MENTIONS
            && mentions > story.mentions(story.service())
            && (fourth == null || mentions >= 2 * story.mentions(fourth));
    return central ? third : null;
  }

  private CountryCode serviceBut(CountryCode post) {
    CountryCode service = story.service();
    return post.equals(service) ? null : service;
  }

  /** "President Ruiz is due here": one of the many that there are. */
  private static boolean isOfEveryState(String role) {
    return role.endsWith("Minister") && !role.startsWith("Assistant")
        || StateOffices.isOfEveryState(role);
  }

  private static Set<CountryCode> hostsOf(Mention mention) {
    Set<CountryCode> hosts = new HashSet<>();
    for (Hosts.Host host : Stops.named(mention)) {
      hosts.add(host.country());
    }
    return hosts;
  }

  /**
   * In a cable "the Foreign Minister" is the one of the country that it was sent from, unless he
   * comes there.
   */
  private CountryCode around(Mention mention, Figure figure) {
    CountryCode post = story.post();
    if (post == null || Allegiance.isOfACompany(figure)) {
      return allegiance.of(figure, impossible(mention));
    }
    if (OF_THE_SERVICE.contains(figure.role())) {
      return story.service();
    }
    if (guestsOfThePost.contains(figure)) {
      CountryCode third = isOfEveryState(figure.role()) ? third(post) : null;
      return third != null || isOfEveryState(figure.role()) ? third : serviceBut(post);
    }
    boolean meetsOwn =
        mention.all("visitor").stream().anyMatch(one -> post.equals(story.cast().country(one)));
    return meetsOwn ? null : post;
  }

  /** Whose office a release comes from; hardly that of a country that its people travel to. */
  private CountryCode voice() {
    CountryCode voice = story.voice();
    CountryCode speaker = story.speaker();
    return voice != null || isHost(speaker) ? voice : speaker;
  }

  /** Where there is little doubt who speaks, a town of that country is no goal abroad. */
  private boolean isHost(CountryCode country) {
    return hostsByName.contains(country)
        || hostsOfTheUnknown.contains(country) && !story.isSureOfSpeaker();
  }

  /** Nobody visits their own country, nor meets their own government abroad. */
  private Set<CountryCode> impossible(Mention mention) {
    Set<CountryCode> out = new LinkedHashSet<>(hostsOfTheUnknown);
    for (Phrase other : mention.all("visitor")) {
      CountryCode country = story.cast().country(other);
      if (country != null) {
        out.add(country);
      }
    }
    return out;
  }
}
