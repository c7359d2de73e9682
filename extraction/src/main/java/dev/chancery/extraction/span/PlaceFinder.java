package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.Phrase.Place;
import dev.chancery.extraction.span.Phrase.PlaceKind;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Finds countries, their bodies and seats of government, and cities: "Peru", "the Kremlin", "Kiev,
 * Ukraine", "the Kenyan capital".
 */
final class PlaceFinder {

  private static final CountryCode UNITED_STATES = CountryCode.of("USA");

  private static final String GEORGIA = "GEO";

  private static final String REGION = "REGION";

  /** Places of a country that are told by their kind: "the Kenyan capital". */
  private static final Set<String> SEATS =
      WordSet.of("capital city port resort town village seaport island");

  private static final Set<String> SEAT_ADJECTIVES =
      WordSet.of(
          """
          ancient central coastal commercial eastern largest main northeastern northern
          northwestern port resort second sea southeastern southern southwestern western
          """);

  private static final Set<String> INSIDE = Set.of("at", "in", "inside", "into", "outside");

  private static final int MOST_ADJECTIVES = 3;

  private final Marked words;

  PlaceFinder(Marked words) {
    this.words = words;
  }

  /** The place whose phrase starts at a token, null where none does. */
  Place at(int from) {
    boolean article = words.word(from).equals("the") && from + 1 < words.size();
    int i = article ? from + 1 : from;
    Place seat = seat(from, i);
    if (seat != null) {
      return seat;
    }
    Place known = known(from, i, Category.COUNTRY, PlaceKind.COUNTRY);
    if (known == null) {
      known = known(from, i, Category.BODY, PlaceKind.BODY);
    }
    if (known == null && words.term(i, Category.METONYM) != null) {
      PlaceKind kind = isGoneTo(from, i) ? PlaceKind.SEAT : PlaceKind.METONYM;
      known = known(from, i, Category.METONYM, kind);
    }
    return known != null || article && words.term(from, Category.CITY) == null ? known : city(from);
  }

  /** The place in "southern India", "the lakeside town of Entebbe"; null where none is. */
  Place behindBearings(int from) {
    int name = Bearings.nameBehind(words, from);
    Place place = name > from ? at(name) : null;
    return place == null ? null : place.startingAt(from);
  }

  /** "at the White House": the building, not the government. */
  private boolean isGoneTo(int from, int i) {
    return INSIDE.contains(words.word(from - 1)) && words.term(i, Category.CITY) != null;
  }

  private Place known(int from, int i, Category category, PlaceKind kind) {
    Term term = words.term(i, category);
    return term == null ? null : new Place(from, words.to(i), words.code(term), term.form(), kind);
  }

  /** "the Kenyan capital", "Kenya's port city of Mombasa"; null where none starts here. */
  private Place seat(int from, int i) {
    Term nationality = words.term(i, Category.NATIONALITY);
    Term owner = nationality == null ? words.term(i, Category.COUNTRY) : nationality;
    if (owner == null) {
      return null;
    }
    int to = words.to(i);
    if (words.word(to).equals("'s")) {
      to++;
    }
    for (int n = 0; n < MOST_ADJECTIVES && SEAT_ADJECTIVES.contains(words.word(to)); n++) {
      to++;
    }
    if (!SEATS.contains(words.word(to))) {
      return null;
    }
    boolean capital = words.word(to).equals("capital");
    to++;
    if (SEATS.contains(words.word(to))) {
      to++;
    }
    String name = words.sentence().text(i, to);
    int named = words.word(to).equals("of") || words.word(to).equals(",") ? to + 1 : to;
    Term city = words.term(named, Category.CITY);
    if (city != null) {
      name = city.form();
      to = words.to(named);
    } else if (!capital && words.word(to).equals("of") && words.isNameWord(to + 1)) {
      name = words.token(to + 1).text();
      to += 2;
    }
    return new Place(
        from, to, words.code(owner), name, capital ? PlaceKind.CAPITAL : PlaceKind.CITY);
  }

  private Place city(int i) {
    Term city = words.term(i, Category.CITY);
    if (city == null) {
      return null;
    }
    PlaceKind kind =
        switch (city.detail()) {
          case "CAPITAL" -> PlaceKind.CAPITAL;
          case REGION -> PlaceKind.REGION;
          case "VENUE" -> PlaceKind.VENUE;
          default -> PlaceKind.CITY;
        };
    int to = words.to(i);
    Place within = words.word(to).equals(",") ? within(i, to + 1, city, kind) : null;
    return within == null ? new Place(i, to, words.code(city), city.form(), kind) : within;
  }

  /**
   * "Kiev, Ukraine" and "Moscow, Idaho": the country or region behind the comma decides; null where
   * it does not tell where the city lies.
   */
  private Place within(int from, int behind, Term city, PlaceKind kind) {
    int to = words.to(behind);
    Term country = words.term(behind, Category.COUNTRY);
    if (country == null) {
      Term region = words.term(behind, Category.CITY);
      return region != null && region.detail().equals(REGION) && closes(to)
          ? new Place(from, to, words.code(region), city.form(), kind)
          : null;
    }
    if (isStateOfGeorgia(city, country) && closes(to)) {
      return new Place(from, to, UNITED_STATES, city.form(), PlaceKind.CITY);
    }
    return country.code().equals(city.code()) || city.ambiguous() && closes(to)
        ? new Place(from, to, words.code(country), city.form(), kind)
        : null;
  }

  /** "Athens, Georgia": no town of the republic. */
  private static boolean isStateOfGeorgia(Term city, Term behind) {
    return behind.code().equals(GEORGIA) && !city.code().equals(GEORGIA);
  }

  private boolean closes(int i) {
    return i >= words.size() || words.token(i).isSign();
  }
}
