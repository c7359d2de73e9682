package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.lexicon.Seats;
import dev.chancery.extraction.lexicon.Territories;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Bearings;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Who is in his own country, or at the seat of the body that he speaks for, and visits nobody. */
final class AtHome {

  private static final Territories TERRITORIES = Territories.standard();

  private static final Seats SEATS = Seats.standard();

  /** Those of member states, who come to the seat of a body. */
  private static final Set<String> MEMBERS =
      WordSet.of("chiefs delegates heads leaders ministers presidents representatives");

  private final Story story;
  private final Senders senders;

  AtHome(Story story, Senders senders) {
    this.story = story;
    this.senders = senders;
  }

  /** Whether a visitor needs no journey to be where the words tell. */
  boolean is(Mention mention, Phrase visitor, CountryCode country, Hosts.Host host) {
    boolean unsaid = senders.told(mention, visitor) == null;
    boolean domestic =
        senders.isFilledFromAround(mention, visitor)
            && (isWithTheWriter(mention, host) || isTourOfOneCountry(mention));
    return host.country().equals(country)
        || Writer.isVisitor(mention) && host.country().equals(story.post())
        || TERRITORIES.isOf(host.country(), country, year())
        || country != null && TERRITORIES.isOf(country, host.country(), year())
        || isAtItsSeat(mention, visitor, country, host)
        || domestic
        || country == null && isPartOfACountry(mention, host)
        || country == null
            && host.country().equals(story.topic())
            && (isTownBesideTheCapital(mention, host) || isTour(mention))
        || unsaid && !Senders.isAbroad(mention) && isNearTheWriter(host)
        || senders.isFilledFromAround(mention, visitor)
            && isTownBesideTheCapital(mention, host)
            && host.country().equals(senders.nearest(visitor));
  }

  /** "visited southern Peru": somebody whose country the text need not tell, since it is Peru. */
  private static boolean isPartOfACountry(Mention mention, Hosts.Host host) {
    return mention.all("host").stream()
        .anyMatch(
            phrase ->
                phrase instanceof Phrase.Place place
                    && host.country().equals(place.country())
                    && Bearings.tellsAPart(mention.phrases().sentence().token(place.from())));
  }

  /** A town other than the capital, where a country's own people go as well. */
  private static boolean isTownBesideTheCapital(Mention mention, Hosts.Host host) {
    return mention.all("host").stream()
        .anyMatch(
            phrase ->
                phrase instanceof Phrase.Place place
                    && place.kind() == Phrase.PlaceKind.CITY
                    && place.name().equals(host.place()));
  }

  /** "a tour of Peru" */
  private static boolean isTour(Mention mention) {
    return mention.phrases().sentence().word(mention.triggerFrom()).startsWith("tour");
  }

  private int year() {
    ReducedDate published = story.document().published();
    return published == null ? 0 : published.earliest().getYear();
  }

  /** "the Secretary General of the OPEC" in Vienna, and not "ministers of the OPEC". */
  private static boolean isAtItsSeat(
      Mention mention, Phrase visitor, CountryCode country, Hosts.Host host) {
    boolean members =
        !CountryCode.EUROPEAN_UNION.equals(country)
            && mention.phrases().sentence().has(MEMBERS, visitor.from(), visitor.to());
    boolean inTheHall = String.valueOf(country).equals(mention.setting("venue"));
    return inTheHall
        || country != null && !members && SEATS.isAt(country, host.country(), host.place());
  }

  /**
   * Another city of the country that the text was written in: "LIMA - The minister went to Ica".
   */
  private boolean isNearTheWriter(Hosts.Host host) {
    Phrase.Place here = story.here();
    return here != null
        && host.place() != null
        && host.country().equals(here.country())
        && !host.place().equalsIgnoreCase(here.name());
  }

  /** "LIMA - The minister chaired a meeting": nothing says that he came from abroad. */
  private boolean isWithTheWriter(Mention mention, Hosts.Host host) {
    return Senders.isImplied(mention)
        && story.document().genre() == Genre.NEWS
        && story.here() != null
        && host.country().equals(story.here().country());
  }

  /** "The governor visited Boston, Chicago and Dallas": a tour at home. */
  private static boolean isTourOfOneCountry(Mention mention) {
    var stops = Stops.named(mention);
    return stops.size() > 1 && stops.stream().map(Hosts.Host::country).distinct().count() == 1;
  }
}
