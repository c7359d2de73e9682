package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.OfficeFinder.Complement;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.PremodifierFinder.Premodifiers;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Finds people by structure: nationality or country, role, title and name in any combination that
 * has a role, a title or a name of two words; an apposition on either side; a pronoun. No list of
 * leaders.
 */
final class PersonFinder {

  private static final Set<String> DETERMINERS = WordSet.of("the a an his her its their our");

  /** What "Majesty" and "Excellency" stand behind. */
  private static final Set<String> HONOURED = WordSet.of("his her their your");

  private static final int SHORTEST_PARTICIPLE = 7;

  private static final Set<String> PRONOUNS = WordSet.of("he she his her him");

  /** Words that no lexicon knows and that a person's phrase can start with. */
  static final Set<String> OPENERS = WordSet.joined(PRONOUNS, HONOURED, PremodifierFinder.OPENERS);

  /** What may stand behind an apposition whose comma was forgotten. */
  static final Set<String> VERBS_BEHIND =
      WordSet.of(
          """
          also announced arrived arrives had has is met said says told was will would
          """);

  /** "leader-level talks": no leader is meant. */
  private static final Set<String> PARTICIPLES =
      WordSet.of("approved backed driven led level ordered style to");

  private static final Set<String> JUNIOR = Set.of("jr", "sr");

  /** Before what an envoy is sent to or for. */
  private static final Set<String> ERRANDS = Set.of("for", "on", "to");

  private static final int LONGEST_ERRAND = 7;

  private final Marked words;
  private final NameFinder names;
  private final CapitalsNameFinder capitals;
  private final TitleFinder titles;
  private final PremodifierFinder premodifiers;
  private final OfficeFinder offices;
  private final AppositionFinder appositions;

  PersonFinder(Marked words, NameFinder names) {
    this.words = words;
    this.names = names;
    this.capitals = new CapitalsNameFinder(words, names);
    this.titles = new TitleFinder(words);
    this.premodifiers = new PremodifierFinder(words, titles);
    this.offices = new OfficeFinder(words);
    this.appositions = new AppositionFinder(words, names, premodifiers, offices);
  }

  /** The person whose phrase starts at a token, null where none does. */
  Person at(int from) {
    Token token = words.token(from);
    if (!token.isWord() || !opens(from)) {
      return null;
    }
    int leader = words.sentence().capitals() ? capitals.leader(from) : from;
    if (leader > from) {
      return person(from, leader, from, leader, null, null);
    }
    Term majesty = HONOURED.contains(token.lower()) ? words.term(from, Category.ROLE) : null;
    if (majesty != null) {
      return withRole(from, new Premodifiers(from, null, false, false), majesty);
    }
    int honoured = HONOURED.contains(token.lower()) ? titles.end(from) : from;
    if (honoured > from && honoured < words.size()) {
      Person person = at(honoured);
      return person == null ? null : person.startingAt(from);
    }
    if (PRONOUNS.contains(token.lower())
        && words.term(from, Category.COUNTRY) == null
        && !leadsToCounterpart(from)) {
      return new Person(from, from + 1, null, null, null, token.text(), false);
    }
    Premodifiers before = premodifiers.at(from);
    int i = before.to();
    if (i >= words.size()) {
      return null;
    }
    Term role = words.term(i, Category.ROLE);
    if (role != null && !isOrdinaryWord(role, i, before)) {
      return withRole(from, before, role);
    }
    int titled = titles.end(i);
    if (titled > i) {
      int end = words.sentence().capitals() ? capitals.titledSurname(titled) : names.end(titled);
      if (end > titled) {
        return appositions.behind(from, person(from, end, titled, end, null, before.country()));
      }
      return null;
    }
    if (before.possessive() || before.article()) {
      return null;
    }
    if (i == from || before.country() != null) {
      int end = names.end(i);
      if (end - i >= 2
          && !(i == 0
              && words.isNameWord(0)
              && end - i == 2
              && (Marked.isFunctionWord(words.word(0)) || isParticiple(words.word(0))))) {
        if (words.word(end).equals("(") && offices.behindCountry(end) > end) {
          return person(from, offices.behindCountry(end), i, end, null, offices.behind(end));
        }
        return appositions.behind(from, person(from, end, i, end, null, before.country()));
      }
    }
    return null;
  }

  /** "Reminding Ruiz of the deal", "Restoring Peace" */
  private static boolean isParticiple(String word) {
    return word.endsWith("ing") && word.length() >= SHORTEST_PARTICIPLE;
  }

  /** Whether anything at a token is such that a person's phrase can start there. */
  private boolean opens(int from) {
    return words.token(from).isCapitalised()
        || words.isKnown(from)
        || words.is(from, WordClass.PERSON);
  }

  /** "his Mexican counterpart", "her counterpart from Peru". */
  private boolean leadsToCounterpart(int from) {
    Premodifiers before = premodifiers.at(from);
    Term role = words.term(before.to(), Category.ROLE);
    return role != null && role.code().equals(Person.COUNTERPART);
  }

  /**
   * "leader-level talks", "an official visit", "the general agreement": a role's word in lower case
   * with no country.
   */
  private boolean isOrdinaryWord(Term role, int i, Premodifiers before) {
    int behind = words.to(i);
    boolean compound =
        behind < words.size()
            && words.token(behind).hyphenated()
            && PARTICIPLES.contains(words.word(behind));
    return compound
        || role.ambiguous() && before.country() == null && !words.token(i).isCapitalised();
  }

  private Person person(
      int from, int to, int nameFrom, int nameTo, String role, CountryCode country) {
    String name = nameTo > nameFrom ? words.sentence().text(nameFrom, nameTo) : null;
    return new Person(from, to, name, role, country, body(from, to), false);
  }

  /** The phrase without its article. */
  private String body(int from, int to) {
    int start = from;
    while (start < to - 1 && DETERMINERS.contains(words.word(start))) {
      start++;
    }
    return words.sentence().text(start, to);
  }

  private Person withRole(int from, Premodifiers before, Term first) {
    Person person = roleAndName(from, before, first);
    return person.country() == null && first.country() != null
        ? person.inOfficeOf(first.country())
        : person;
  }

  private Person roleAndName(int from, Premodifiers before, Term first) {
    int i = behindShortForm(offices.withoutCountry(words.to(before.to())));
    Term role = first;
    boolean plural = first.plural();
    CountryCode country = before.country();
    // "Prime Minister and Foreign Minister X", "President, General X", "Secretary of State"
    while (i < words.size()) {
      int next = words.word(i).equals("and") || words.word(i).equals("/") ? i + 1 : i;
      Term more = words.term(next, Category.ROLE);
      if (more == null || (next > i && !words.token(next).isCapitalised())) {
        break;
      }
      plural = plural && more.plural();
      i = words.to(next);
    }
    Complement complement = offices.complement(i, plural);
    if (complement.country() != null) {
      country = complement.country();
    }
    int bodyEnd = complement.to();
    int nameFrom = bodyEnd;
    if (complement.to() == i || !words.isComma(nameFrom)) {
      nameFrom = titles.endOfAll(nameFrom);
    }
    int end =
        plural
            ? nameFrom
            : words.sentence().capitals() ? capitals.surname(nameFrom) : names.end(nameFrom);
    if (end > nameFrom) {
      int closed = behindJunior(end);
      int of = country == null ? offices.behindCountry(closed) : closed;
      Person person =
          new Person(
              from,
              of,
              words.sentence().text(nameFrom, end),
              role.code(),
              of > closed ? offices.behind(closed) : country,
              body(from, end),
              false);
      return person.country() == null
          ? appositions.behind(from, person)
          : appositions.lettered(person);
    }
    // "the Iranian president, Mohammad Khatami, said"
    int comma = isEnvoy(role) ? behindErrand(bodyEnd) : bodyEnd;
    if (words.isComma(comma) && !plural) {
      int named = titles.endOfAll(comma + 1);
      int closing = words.sentence().capitals() ? capitals.apposed(named) : names.end(named);
      if (closing - named >= 2
          && closing < words.size()
          && (words.isComma(closing) || words.word(closing).equals(".") || isSubject(from, closing))
          && words.term(closing + 1, Category.ROLE) == null) {
        return new Person(
            from,
            closing,
            words.sentence().text(named, closing),
            role.code(),
            country,
            body(from, bodyEnd),
            false);
      }
    }
    return new Person(from, bodyEnd, null, role.code(), country, body(from, bodyEnd), plural);
  }

  private static boolean isEnvoy(Term role) {
    return role.detail().equals("ENVOY");
  }

  /** Index behind "to the nuclear talks" in "Peru's envoy to the nuclear talks, Ana Ruiz". */
  private int behindErrand(int from) {
    if (!ERRANDS.contains(words.word(from))) {
      return from;
    }
    for (int i = from + 1; i < Math.min(from + LONGEST_ERRAND, words.size()); i++) {
      if (words.isComma(i)) {
        return i;
      }
      if (!words.token(i).isWord()) {
        return from;
      }
    }
    return from;
  }

  /** Index behind "(PM)" in "Prime Minister (PM) Ana Ruiz"; the index itself elsewhere. */
  private int behindShortForm(int i) {
    boolean form =
        words.word(i).equals("(")
            && words.word(i + 2).equals(")")
            && words.token(i + 1).isAllCapitals()
            && words.isNameWord(i + 3);
    return form ? i + 3 : i;
  }

  /** Index behind the full stop of "Jr." within a sentence; the index itself elsewhere. */
  private int behindJunior(int end) {
    boolean junior = JUNIOR.contains(words.word(end - 1)) && words.word(end).equals(".");
    return junior && end + 1 < words.size() ? end + 1 : end;
  }

  /** "President of Peru, Ana Ruiz arrived": no other clause that the comma could end. */
  private boolean isSubject(int from, int closing) {
    return (from == 0 || words.word(from - 1).equals(":"))
        && !words.token(closing).isCapitalised()
        && !Marked.isFunctionWord(words.word(closing));
  }
}
