package dev.chancery.extraction.lexicon;

import dev.chancery.contracts.country.CountryCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where bodies sit: the head of the OPEC in Vienna is at home. */
public final class Seats {

  private static final String ANYWHERE = "-";

  private record Seat(CountryCode country, String city) {}

  private final Map<CountryCode, Set<Seat>> seats;

  private Seats(Map<CountryCode, Set<Seat>> seats) {
    this.seats = Map.copyOf(seats);
  }

  /** The seats that come with the engine. */
  public static Seats standard() {
    Map<CountryCode, Set<Seat>> seats = new HashMap<>();
    for (TsvResource.Row row : TsvResource.read("seats.tsv")) {
      seats
          .computeIfAbsent(CountryCode.of(row.cell(0)), code -> new HashSet<>())
          .add(new Seat(CountryCode.of(row.cell(1)), row.cell(2).toLowerCase(Locale.ROOT)));
    }
    return new Seats(seats);
  }

  /**
   * Whether a body sits in a place.
   *
   * @param city null where only the country is told: then only a body that is told to sit anywhere
   *     in it does
   */
  public boolean isAt(CountryCode body, CountryCode country, String city) {
    String town = city == null ? ANYWHERE : city.toLowerCase(Locale.ROOT);
    for (Seat seat : seats.getOrDefault(body, Set.of())) {
      boolean there = seat.city().equals(ANYWHERE) || town.startsWith(seat.city());
      if (seat.country().equals(country) && there) {
        return true;
      }
    }
    return false;
  }
}
