package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.AgreementKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A stretch of tokens of one sentence that names one thing. Phrases of a sentence do not overlap.
 */
public sealed interface Phrase {

  /** Index of the first token. */
  int from();

  /** Index behind the last token. */
  int to();

  /** What kind of place a name stands for. */
  enum PlaceKind {
    COUNTRY,
    CAPITAL,
    CITY,
    REGION,
    VENUE,
    METONYM,
    /** The building of a government in which somebody is: "at the White House". */
    SEAT,
    BODY
  }

  /** A phrase that can act: sign, visit, sell. */
  sealed interface Actor extends Phrase permits Place, Person, Delegation, Organisation, Sides {}

  /** A country, city, seat of government or intergovernmental body by its name. */
  record Place(int from, int to, CountryCode country, String name, PlaceKind kind)
      implements Actor {

    /** Whether it is a government by the name of its seat or office. */
    public boolean isSeat() {
      return kind == PlaceKind.METONYM || kind == PlaceKind.SEAT;
    }

    /** Whether one can travel to it. */
    public boolean isSomewhere() {
      return kind != PlaceKind.METONYM && kind != PlaceKind.BODY;
    }

    Place startingAt(int token) {
      return new Place(token, to, country, name, kind);
    }
  }

  /** A single word that a rule has captured. */
  record Word(int from, int to) implements Phrase {}

  /** An adjective or noun of nationality: "Iranian", "Iranians". */
  record Nationality(int from, int to, CountryCode country) implements Phrase {}

  /**
   * One person, by name, by role, or both; or a pronoun.
   *
   * @param name null where only the role is told
   * @param role canonical role, null where only the name is told
   * @param country whom the person speaks for by this phrase's own words, null where they do not
   *     tell
   * @param body tokens of the phrase without title and apposition, for quoting
   * @param byOffice whether no word tells the country but the office's own name, which one country
   *     alone uses
   */
  record Person(
      int from,
      int to,
      String name,
      String role,
      CountryCode country,
      String body,
      boolean plural,
      boolean byOffice)
      implements Actor {

    public Person(
        int from,
        int to,
        String name,
        String role,
        CountryCode country,
        String body,
        boolean plural) {
      this(from, to, name, role, country, body, plural, false);
    }

    public boolean isPronoun() {
      return name == null && role == null;
    }

    /** The role of somebody in the office of the person named before. */
    public static final String COUNTERPART = "Counterpart";

    /** The same person in another office. */
    public Person withRole(String office) {
      return new Person(from, to, name, office, country, body, plural, byOffice);
    }

    /** The same phrase with what stands before it. */
    Person startingAt(int token) {
      return new Person(token, to, name, role, country, body, plural, byOffice);
    }

    /** The same person speaking for a country. */
    public Person of(CountryCode whose) {
      return new Person(from, to, name, role, whose, body, plural, false);
    }

    /** The same person in an office that one country alone has under this name. */
    Person inOfficeOf(CountryCode whose) {
      return new Person(from, to, name, role, whose, body, plural, true);
    }
  }

  /**
   * A group that travels or talks for a country: "Iranian businessmen", "a delegation from Peru".
   */
  record Delegation(int from, int to, String words, CountryCode country) implements Actor {}

  /** A company, ministry, party or other organisation. */
  record Organisation(int from, int to, String name, CountryCode country) implements Actor {}

  /** The parties named before, as a whole: "the two countries", "both sides", "they". */
  record Sides(int from, int to, int number) implements Actor {}

  /** A time expression, not yet placed on the calendar. */
  record When(int from, int to, TimeExpression expression) implements Phrase {}

  /**
   * A number of money, goods or physical units.
   *
   * @param unit currency code, or the unit or goods in the singular
   * @param money whether the unit is a currency
   * @param commodity the goods that a physical unit measures, null where none are named
   * @param origin the country in the goods' own adjectives ("20 Peruvian boats"), null where none
   */
  record Amount(
      int from,
      int to,
      BigDecimal number,
      String unit,
      boolean money,
      String commodity,
      CountryCode origin)
      implements Phrase {

    Amount(int from, int to, BigDecimal number, String unit, boolean money, String commodity) {
      this(from, to, number, unit, money, commodity, null);
    }
  }

  /** A percentage, without its direction. */
  record Percent(int from, int to, BigDecimal number) implements Phrase {}

  /**
   * A treaty, agreement, contract or the like.
   *
   * @param count number of instruments; null for a plural without a number
   * @param plural whether the noun is in the plural
   * @param definite whether it is one known from before ("the agreement")
   * @param parties countries in the noun's own adjectives ("the Soviet-Cuban trade agreement")
   * @param subject the noun's own adjectives and complement, null where it has none
   * @param complement index of the complement's first token, 0 where it has none
   * @param name the words of its proper name in lower case ("paris climate"), empty where it is
   *     called by common nouns only
   * @param listed whether it is known by that name everywhere, mostly as a treaty of many states
   * @param partyWords the words before it that name its parties, in lower case
   * @param year the year it is told by ("the 1972 treaty"), 0 where it is not
   */
  record Instrument(
      int from,
      int to,
      AgreementKind kind,
      Integer count,
      boolean plural,
      boolean definite,
      List<CountryCode> parties,
      String subject,
      int complement,
      Set<String> name,
      boolean listed,
      Set<String> partyWords,
      int year)
      implements Phrase {

    Instrument startingAt(int token) {
      return new Instrument(
          token,
          to,
          kind,
          count,
          plural,
          definite,
          parties,
          subject,
          complement,
          name,
          listed,
          partyWords,
          year);
    }

    /** Whether it is called by a proper name, so that other nouns of that name mean it too. */
    public boolean isNamed() {
      return !name.isEmpty();
    }
  }
}
