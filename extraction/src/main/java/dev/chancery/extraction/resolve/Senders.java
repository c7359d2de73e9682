package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** For whom visitors speak: by the words that name them, or by the text around them. */
final class Senders {

  private static final String IMPLIED = "implied";

  private final Story story;
  private final Hosts hosts;
  private final Allegiance allegiance;

  /** Where those travel whose country the text does not tell. */
  private final Set<CountryCode> hostsOfTheUnknown = new LinkedHashSet<>();

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
      for (Hosts.Host host : Hosts.named(mention)) {
        hostsOfTheUnknown.add(host.country());
        if (host.country().equals(story.post())) {
          guestsOfThePost.add(figure);
        }
      }
    }
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
    if (country == null && (isOurs(mention, visitor) || isOfWhoeverSpeaks(mention, visitor))) {
      return voice();
    }
    if (country == null && figure != null && figure.role() != null && !second) {
      CountryCode voice = Allegiance.isOfACompany(figure) ? null : voice();
      boolean received =
          voice != null
              && voice.equals(hosts.receiving(mention))
              && mention.first("hostactor") != null;
      country = voice == null || received ? around(mention, figure) : voice;
    }
    return isAbroad(mention) && isHere(country) && told(mention, visitor) == null ? null : country;
  }

  /** "our delegation", "our own minister". */
  private static boolean isOurs(Mention mention, Phrase visitor) {
    return mention.phrases().sentence().word(visitor.from() - 1).equals("our")
        || mention.phrases().sentence().word(visitor.from()).equals("our");
  }

  /** "announced a presidential delegation to Peru", in a release: a delegation of no other. */
  private static boolean isOfWhoeverSpeaks(Mention mention, Phrase visitor) {
    return visitor instanceof Phrase.Delegation delegation
        && delegation.country() == null
        && !isImplied(mention)
        && !mention.phrases().sentence().word(visitor.from()).equals("the");
  }

  /** Whether the words say that somebody is not at home where the text was written. */
  static boolean isAbroad(Mention mention) {
    return "abroad".equals(mention.setting("origin"));
  }

  private boolean isHere(CountryCode country) {
    return story.here() != null && story.here().country().equals(country);
  }

  /** In a cable "the Foreign Minister" is the one of the country that it was sent from. */
  private CountryCode around(Mention mention, Figure figure) {
    CountryCode post = story.post();
    if (post == null || Allegiance.isOfACompany(figure)) {
      return allegiance.of(figure, impossible(mention));
    }
    boolean meetsOwn =
        mention.all("visitor").stream().anyMatch(one -> post.equals(story.cast().country(one)));
    return meetsOwn || guestsOfThePost.contains(figure) ? null : post;
  }

  /** Whose office a release comes from; hardly that of a country that its people travel to. */
  private CountryCode voice() {
    CountryCode voice = story.voice();
    CountryCode speaker = story.speaker();
    return voice != null || hostsOfTheUnknown.contains(speaker) ? voice : speaker;
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
