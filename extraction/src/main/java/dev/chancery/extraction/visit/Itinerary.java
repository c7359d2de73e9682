package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.cast.Figure;
import java.util.ArrayList;
import java.util.List;

/** The trips that a text has told of so far; joins all tellings of one. */
final class Itinerary {

  /** How many trips back one told before may be meant; keeps the work linear. */
  private static final int MEMORY = 200;

  private final List<Trip> trips = new ArrayList<>();

  List<Trip> trips() {
    return trips;
  }

  void add(Trip trip) {
    trips.add(trip);
  }

  /** Whether somebody of another country is told to come to one. */
  boolean hasGuests(CountryCode country) {
    return recent().stream()
        .anyMatch(trip -> country.equals(trip.host()) && !country.equals(trip.country()));
  }

  /** Whether somebody of a country is told to go abroad. */
  boolean isLeaving(CountryCode country) {
    return recent().stream()
        .anyMatch(trip -> country.equals(trip.country()) && !country.equals(trip.host()));
  }

  private List<Trip> recent() {
    return trips.subList(Math.max(0, trips.size() - MEMORY), trips.size());
  }

  /** Where the last trip told goes, unless to this country; else null. */
  CountryCode lastHost(CountryCode not) {
    CountryCode host = trips.isEmpty() ? null : trips.get(trips.size() - 1).host();
    return host == null || host.equals(not) ? null : host;
  }

  /**
   * The trip that a return visit answers: the last one of others to the visitor's country; null
   * where none is told.
   *
   * @param own whom the visitor speaks for, null where the text does not tell
   */
  Trip lastOfGuests(CountryCode own) {
    List<Trip> recent = recent();
    for (int i = recent.size() - 1; i >= 0; i--) {
      Trip trip = recent.get(i);
      if (trip.country() != null && (own == null || own.equals(trip.host()))) {
        return trip;
      }
    }
    return null;
  }

  /** The last trip of somebody, null where none is told. */
  Trip last(Figure figure) {
    List<Trip> recent = recent();
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (figure != null && figure.equals(recent.get(i).visitor())) {
        return recent.get(i);
      }
    }
    return null;
  }

  /**
   * The trip abroad on which somebody meets a guest when something happens; null where none is
   * told, or trips to several countries are, or one to the guest's own.
   *
   * @param ahead whether that still lies ahead
   * @param date null where it is not told
   */
  Trip underWay(Figure figure, CountryCode guest, boolean ahead, ReducedDate date) {
    Trip only = null;
    for (Trip trip : recent()) {
      boolean his = figure != null && figure.equals(trip.visitor());
      if (his && trip.host().equals(guest) && trip.isDuring(ahead, null)) {
        return null;
      }
      if (his && trip.isDuring(ahead, date)) {
        if (only != null && !only.host().equals(trip.host())) {
          return null;
        }
        only = trip;
      }
    }
    return only;
  }

  /** A trip that is made once more, at a time of its own. */
  void repeat(Trip trip, Trip.Telling telling) {
    for (Trip other : recent()) {
      if (other != trip && other.isRepeated(trip) && other.isCompatible(telling)) {
        other.add(telling);
        return;
      }
    }
    Trip again = trip.again();
    trips.add(again);
    again.add(telling);
  }

  /**
   * A further telling of a trip that names no host: it joins the visitor's last trip.
   *
   * @param figure null where nobody in particular travels
   * @param country whom the visitor speaks for, null where unknown
   * @return whether there is such a trip
   */
  boolean further(Figure figure, CountryCode country, Trip.Telling telling) {
    List<Trip> recent = recent();
    for (int i = recent.size() - 1; i >= 0; i--) {
      Trip trip = recent.get(i);
      boolean same =
          figure != null && figure.equals(trip.visitor())
              || figure == null && country != null && country.equals(trip.country());
      if (same) {
        Trip meant = isAnother(trip, telling) ? trip.again() : trip;
        if (meant != trip) {
          trips.add(meant);
        }
        meant.add(telling);
        return true;
      }
    }
    return false;
  }

  /** "She is due in May. Her March trip was called off." */
  private static boolean isAnother(Trip trip, Trip.Telling telling) {
    return telling.status() == VisitStatus.CANCELLED
        && telling.date() != null
        && !trip.isCompatible(telling);
  }

  /** The trip that such a telling speaks of, null where it is a new one. */
  Trip known(Trip told, Trip.Telling telling) {
    for (Trip trip : recent()) {
      if (trip.host().equals(told.host())
          && (isSameVisitor(trip, told)
              || isHeadlineOf(trip, told)
              || isGeneral(trip, told)
              || isSpokenOfGenerally(trip, told)
              || isBySurname(trip, told)
              || isBySurname(told, trip))
          && trip.isCompatible(telling)) {
        return trip;
      }
    }
    return null;
  }

  /** The trip that such a telling speaks of, which is a further one where none is known. */
  Trip knownOrNew(Trip told, Trip.Telling telling) {
    Trip known = known(told, telling);
    if (known == null) {
      add(told);
    }
    return known == null ? told : known;
  }

  private static boolean isOfOneCountry(Trip one, Trip other) {
    return one.country() != null && one.country().equals(other.country());
  }

  private static boolean isOfOneRole(Trip trip, Trip told) {
    String role = told.visitor().role();
    return role != null && role.equals(trip.visitor().role());
  }

  /** A headline's "Peruvian FM" is the minister named below it. */
  private static boolean isHeadlineOf(Trip trip, Trip told) {
    return told.visitor() != null
        && told.visitor().named()
        && trip.isUnnamed()
        && trip.visitor() != null
        && (isOfOneCountry(trip, told) || told.country() == null && isOfOneRole(trip, told))
        && trip.isOfHeadline();
  }

  /** "the Peruvian delegation" is the one that somebody named leads. */
  private static boolean isGeneral(Trip trip, Trip told) {
    return isOfOneCountry(trip, told) && (told.isGeneral() || trip.isGeneral());
  }

  /** "the Peruvian leaders' visit" is that of somebody whose country the text does not tell. */
  private static boolean isSpokenOfGenerally(Trip trip, Trip told) {
    return trip.isGeneral() && trip.country() != null && told.isOfUnknownCountry()
        || told.isGeneral() && told.country() != null && trip.isOfUnknownCountry();
  }

  /** A headline's "Peru's Ruiz", which nothing above it says is a name, is the Ana Ruiz below. */
  private static boolean isBySurname(Trip bare, Trip full) {
    return bare.visitor() == null
        && full.visitor() != null
        && full.visitor().named()
        && full.surname().equals(bare.surname())
        && (bare.country() == null || bare.country().equals(full.country()));
  }

  private static boolean isSameVisitor(Trip trip, Trip told) {
    Figure known = trip.visitor();
    Figure figure = told.visitor();
    if (figure != null && known != null) {
      boolean named = figure.named() && known.named();
      if (figure.equals(known) || named && told.surname().equals(trip.surname())) {
        return true;
      }
      // A role without a name may be the person named elsewhere.
      return (!figure.named() || !known.named())
          && figure.role() != null
          && figure.role().equals(known.role())
          && isOfOneCountry(trip, told);
    }
    return figure == null
        && known == null
        && isOfOneCountry(trip, told)
        && (trip.isGeneral() || told.isGeneral() || trip.isOfTheSamePeople(told));
  }
}
