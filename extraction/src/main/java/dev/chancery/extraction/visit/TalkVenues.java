package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.cast.Figure;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.story.AtADistance;
import dev.chancery.extraction.story.Gathering;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;

/**
 * Where people meet of whose meeting no place is told: at a gathering that the text tells the place
 * of, where the text was written, or at the seat of the office that a briefing comes from.
 */
final class TalkVenues {

  private final Story story;

  TalkVenues(Story story) {
    this.story = story;
  }

  /** Where the gathering is held at which somebody is: "attended the summit"; else null. */
  Hosts.Host ofGathering(Mention mention, Phrase visitor) {
    Gathering gathering = isMadeOfStates(visitor) ? null : story.gatherings().of(mention);
    return gathering == null ? null : new Hosts.Host(gathering.country(), gathering.city(), null);
  }

  /** "leaders of the Union": those who gather, not one who goes there. */
  private boolean isMadeOfStates(Phrase visitor) {
    CountryCode country = story.cast().country(visitor);
    boolean group = visitor instanceof Phrase.Person person && person.plural();
    return country != null
        && !country.isThreeLetters()
        && (group || visitor instanceof Phrase.Delegation);
  }

  /**
   * "The President will meet the King of Jordan on Monday": in a briefing that tells of other
   * guests and of no journey of its own people, he comes as well; null elsewhere.
   */
  Hosts.Host atOwnSeat(Mention mention, Phrase visitor, Itinerary itinerary) {
    CountryCode own = story.speaker();
    CountryCode guest = story.cast().country(visitor);
    if (own == null || guest == null || guest.equals(own) || !isOfOwnOffice(mention, own)) {
      return null;
    }
    boolean away = story.here() != null && !own.equals(story.here().country());
    boolean ahead = VisitStatuses.outlook(mention) == Outlook.AHEAD;
    boolean receives = itinerary.hasGuests(own) && !itinerary.isLeaving(own);
    return !away && ahead && receives && !isElsewhere(mention, own)
        ? new Hosts.Host(own, null, null, true)
        : null;
  }

  /**
   * "Ruiz is in Nairobi for the summit. She met the King of Jordan": whom somebody meets who is
   * abroad for a gathering of many is there as well, unless at home; null elsewhere.
   */
  Hosts.Host besideATraveller(Mention mention, Phrase visitor, Itinerary itinerary) {
    CountryCode own = story.cast().country(visitor);
    boolean state = own != null && own.isThreeLetters() && !CountryCode.EUROPEAN_UNION.equals(own);
    if (!state || VisitStatuses.isEarlier(mention) || isNameOfAGathering(mention)) {
      return null;
    }
    Outlook outlook = VisitStatuses.outlook(mention);
    Phrase.When when = story.when(mention);
    ReducedDate date = story.date(mention.phrases(), when, outlook);
    for (Phrase other : mention.phrases().all()) {
      boolean met =
          other instanceof Phrase.Person
              && other != visitor
              && Math.min(other.from(), visitor.from()) < mention.triggerFrom();
      Trip trip =
          met
              ? itinerary.underWay(story.cast().of(other), own, outlook == Outlook.AHEAD, date)
              : null;
      if (trip != null
          && story.gatherings().isOfManyIn(trip.host())
          && trip.country() != null
          && !own.equals(trip.country())
          && !isElsewhere(mention, trip.host())) {
        return new Hosts.Host(trip.host(), null, null, true);
      }
    }
    return null;
  }

  /** "the Andean Ministers' Meeting" */
  private static boolean isNameOfAGathering(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    return sentence.token(mention.triggerFrom()).isCapitalised()
        && mention.triggerFrom() > 0
        && !sentence.heading();
  }

  /** Whether the first of those who meet holds an office of the text's own. */
  private boolean isOfOwnOffice(Mention mention, CountryCode own) {
    Phrase host = mention.first("visitor");
    Figure figure = host == null ? null : story.cast().of(host);
    boolean ours = figure != null && (figure.country() == null || figure.country().equals(own));
    return ours && figure.role() != null && host.to() <= mention.triggerFrom();
  }

  /** Whether the sentence tells a town or venue of another country, or of a telephone. */
  private static boolean isElsewhere(Mention mention, CountryCode own) {
    if (AtADistance.isTold(mention.phrases().sentence())) {
      return true;
    }
    for (Phrase phrase : mention.phrases().all()) {
      if (phrase instanceof Phrase.Place place
          && place.isSomewhere()
          && place.kind() != Phrase.PlaceKind.COUNTRY
          && !own.equals(place.country())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "LIMA - Peru's minister met her Kenyan colleague": one side is at home where the text was
   * written, no other place is told, and nobody is on the telephone.
   */
  boolean isOnTheSpot(Mention mention) {
    if (story.here() == null || story.document().genre() == Genre.TRANSCRIPT) {
      return false;
    }
    CountryCode spot = story.here().country();
    boolean home = false;
    for (Phrase visitor : mention.all("visitor")) {
      home |= spot.equals(story.cast().country(visitor)) || isReceivingTheService(mention, visitor);
    }
    return home && !isElsewhere(mention, spot);
  }

  /**
   * "The Assistant Secretary met the Minister of Trade", in a cable: an office without a country is
   * one of the post where somebody of the cable's own service meets its holder.
   */
  private boolean isReceivingTheService(Mention mention, Phrase receiver) {
    Phrase guest = mention.first("visitor");
    Figure figure = story.cast().of(receiver);
    return story.service() != null
        && receiver != guest
        && guest.to() <= mention.triggerFrom()
        && story.service().equals(story.cast().country(guest))
        && figure != null
        && figure.role() != null
        && figure.country() == null
        && !Posts.isResidentRole(figure.role());
  }
}
