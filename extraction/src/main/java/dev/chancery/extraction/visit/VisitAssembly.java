package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.candidate.Candidate;
import dev.chancery.extraction.candidate.Doubt;
import dev.chancery.extraction.candidate.Drop;
import dev.chancery.extraction.candidate.Drops;
import dev.chancery.extraction.cast.Figure;
import dev.chancery.extraction.lexicon.Successions;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.story.Quotes;
import dev.chancery.extraction.story.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes visits of their mentions: finds who and where, reads the status, and joins all tellings of
 * a trip.
 */
public final class VisitAssembly {

  private static final Set<String> MEETINGS =
      Set.of(
          "attend",
          "attended",
          "chaired",
          "meet",
          "meeting",
          "meetings",
          "meets",
          "met",
          "negotiations",
          "summit",
          "talks");

  private static final Successions SUCCESSIONS = Successions.standard();

  private final Story story;
  private final Drops drops;
  private final String engine;
  private final VisitTellings tellings;
  private final Travellers travellers;
  private final Senders senders;
  private final Hosts hosts;
  private final VisitObjections objections;
  private final List<Mention> mentions = new ArrayList<>();
  private final Itinerary itinerary = new Itinerary();

  public VisitAssembly(Story story, Quotes quotes, Drops drops, String engine) {
    this.story = story;
    this.drops = drops;
    this.engine = engine;
    this.tellings = new VisitTellings(story, quotes);
    this.travellers = new Travellers(story);
    this.hosts = new Hosts(story, itinerary);
    this.senders = new Senders(story, hosts);
    this.objections = new VisitObjections(story, senders);
  }

  /** Takes in a mention. */
  public void add(Mention mention) {
    mentions.add(mention);
    travellers.of(mention).forEach(visitor -> senders.learn(mention, visitor));
  }

  /**
   * The visits that the mentions tell of; one that lacks visitor or host and cannot borrow them
   * from the text is dropped.
   */
  public List<Candidate> visits() {
    // Where people meet who are not told to travel depends on all who are.
    mentions.stream().filter(one -> !hosts.isWhereOthersAre(one)).forEach(this::resolve);
    mentions.stream().filter(hosts::isWhereOthersAre).forEach(this::resolve);
    mentions.clear();
    addSpeakers();
    return itinerary.trips().stream().map(trip -> trip.visit(story.document(), engine)).toList();
  }

  /** Who gives the speech that the text is, where that is abroad. */
  private void addSpeakers() {
    SpeechHead assembly = AssemblySpeech.of(story);
    List<SpeechHead> heads = assembly == null ? SpeechHead.of(story) : List.of(assembly);
    heads.forEach(this::addSpeaker);
  }

  private void addSpeaker(SpeechHead head) {
    Figure figure = story.cast().of(head.speaker());
    Trip.Telling telling = tellings.of(head);
    Trip told =
        new Trip(
            figure,
            Travellers.words(head.speaker(), figure),
            head.country(),
            then(head.host(), head.day()),
            EnumSet.noneOf(Doubt.class));
    Trip trip = itinerary.knownOrNew(told, telling);
    trip.place(head.city());
    trip.add(telling);
  }

  private void resolve(Mention mention) {
    Outlook outlook = VisitStatuses.outlook(mention);
    if (outlook == Outlook.DENIED || isAnotherVenue(mention)) {
      drops.note(mention, outlook == Outlook.DENIED ? Drop.DENIED : Drop.OTHER_VENUE);
      return;
    }
    Set<CountryCode> leading = new LinkedHashSet<>();
    List<Phrase> visitors = travellers.of(mention);
    if (visitors.isEmpty()) {
      drops.note(mention, Drop.NO_VISITOR);
    } else if (isMeetingAtHome(mention, visitors)) {
      visitors = travellers.others(mention, visitors);
    }
    for (Phrase visitor : visitors) {
      CountryCode own = senders.country(mention, visitor);
      boolean follows = own == null ? visitor != visitors.get(0) : !leading.add(own);
      resolve(mention, outlook, visitor, follows);
    }
  }

  /** "her Kenyan counterpart, at a meeting in Nairobi": the one who is at home receives. */
  private boolean isMeetingAtHome(Mention mention, List<Phrase> visitors) {
    if (!Senders.isImplied(mention)
        || !MEETINGS.contains(mention.phrases().sentence().word(mention.triggerFrom()))) {
      return false;
    }
    List<Hosts.Host> places = Stops.named(mention);
    return places.size() == 1
        && visitors.stream()
            .allMatch(one -> places.get(0).country().equals(story.cast().country(one)));
  }

  /**
   * @param follows whether somebody of the same country was named before as the one who leads
   */
  private void resolve(Mention mention, Outlook outlook, Phrase visitor, boolean follows) {
    List<Hosts.Host> places = hosts.of(mention, visitor);
    if (!places.isEmpty()) {
      for (Hosts.Host host : places) {
        trip(
            mention,
            visitor,
            host,
            tellings.of(mention, outlook, host.when(), places.size()),
            follows);
        for (Phrase.When again : RepeatedTrips.behind(mention, tellings.when(mention))) {
          trip(mention, visitor, host, tellings.of(mention, outlook, again, 1), follows);
        }
      }
      return;
    }
    Trip.Telling telling = tellings.of(mention, outlook, null, 1);
    Figure figure = story.cast().of(visitor);
    if ("return".equals(mention.setting("host"))) {
      inReturn(mention, visitor, telling);
      return;
    }
    if ("again".equals(mention.setting("host"))) {
      again(mention, itinerary.last(figure), telling);
      return;
    }
    if (!hosts.isOfThoseWhoMeet(mention)
        && itinerary.further(figure, story.cast().country(visitor), telling)) {
      return;
    }
    boolean pronoun = visitor instanceof Phrase.Person person && person.isPronoun();
    Hosts.Host here = pronoun ? null : hosts.unsaid(mention, senders.told(mention, visitor));
    if (here == null) {
      drops.note(mention, Drop.NO_HOST);
    } else {
      trip(mention, visitor, here, telling, follows);
    }
  }

  /** "Ruiz was here. Her host will pay a return visit": to whom she speaks for. */
  private void inReturn(Mention mention, Phrase visitor, Trip.Telling telling) {
    CountryCode own = senders.told(mention, visitor);
    Trip guests = itinerary.lastOfGuests(own);
    if (guests == null || guests.country().equals(own)) {
      drops.note(mention, Drop.NO_HOST);
      return;
    }
    Figure figure = story.cast().of(visitor);
    Trip told =
        new Trip(
            figure,
            Travellers.words(visitor, figure),
            own == null ? guests.host() : own,
            guests.country(),
            EnumSet.of(Doubt.HOST_FROM_AROUND));
    itinerary.knownOrNew(told, telling).add(telling);
  }

  /** "was there in May and will return in June" */
  private void again(Mention mention, Trip last, Trip.Telling telling) {
    if (last == null || !last.isOver() || telling.date() == null) {
      drops.note(mention, Drop.NO_HOST);
    } else {
      itinerary.repeat(last, telling);
    }
  }

  /** A rule for one body ("addressed the United Nations") met another. */
  private boolean isAnotherVenue(Mention mention) {
    String venue = mention.setting("venue");
    return venue != null
        && !venue.equals(String.valueOf(story.cast().country(mention.first("venue"))));
  }

  private void trip(
      Mention mention, Phrase visitor, Hosts.Host host, Trip.Telling telling, boolean follows) {
    Figure figure = story.cast().of(visitor);
    CountryCode country = senders.country(mention, visitor);
    Drop objection = objections.to(mention, visitor, figure, country, host);
    if (objection != null) {
      drops.note(mention, objection);
      return;
    }
    Trip told =
        new Trip(
            figure,
            Travellers.words(visitor, figure),
            country,
            then(host.country(), telling.date()),
            objections.doubts(mention, visitor, country, host));
    Trip trip = itinerary.known(told, telling);
    if (trip == null) {
      if (follows) {
        return;
      }
      trip = told;
      itinerary.add(trip);
    } else {
      trip.identify(told);
    }
    trip.place(host.place());
    trip.add(telling);
    Phrase.When later =
        telling.status() == VisitStatus.CANCELLED ? Postponement.newTime(mention) : null;
    if (later != null) {
      itinerary.repeat(trip, telling.at(story.date(mention.phrases(), later, Outlook.AHEAD)));
    }
  }

  /** Who went to Moscow in 1989 went to the Soviet Union, whenever that is told. */
  private static CountryCode then(CountryCode host, ReducedDate date) {
    return date == null ? host : SUCCESSIONS.then(host, date.latest().getYear());
  }
}
