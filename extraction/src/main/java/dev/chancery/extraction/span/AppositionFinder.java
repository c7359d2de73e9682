package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.OfficeFinder.Complement;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.PremodifierFinder.Premodifiers;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Reads what stands behind a name and a comma: offices, honours and degrees. */
final class AppositionFinder {

  /** Honours and degrees behind a name. */
  private static final Set<String> LETTERS =
      WordSet.of(
          """
          mp m.p. mep m.e.p. kcmg k.c.m.g. cmg c.m.g. gcmg g.c.m.g. kbe k.b.e. cbe c.b.e. obe o.b.e.
          mbe m.b.e. kcb k.c.b. qc q.c. kc k.c. dso d.s.o. mc m.c. ph.d. phd m.d. md esq esq.
          """);

  private final Marked words;
  private final NameFinder names;
  private final PremodifierFinder premodifiers;
  private final OfficeFinder offices;

  AppositionFinder(
      Marked words, NameFinder names, PremodifierFinder premodifiers, OfficeFinder offices) {
    this.words = words;
    this.names = names;
    this.premodifiers = premodifiers;
    this.offices = offices;
  }

  /** "Ana Ruiz, M.P.," with the letters behind the name. */
  Person lettered(Person person) {
    Person lettered = person;
    while (words.isComma(lettered.to()) && LETTERS.contains(words.word(lettered.to() + 1))) {
      Term office = words.term(lettered.to() + 1, Category.ROLE);
      // "the Prime Minister of Kenya, Peter Otieno, M.P.": the higher office stands before.
      boolean known = lettered.role() != null || words.isComma(lettered.from() - 1);
      String role = known || office == null ? lettered.role() : office.code();
      lettered =
          new Person(
              lettered.from(),
              lettered.to() + 2,
              lettered.name(),
              role,
              lettered.country(),
              lettered.body(),
              false);
    }
    return lettered;
  }

  /**
   * "Ana Ruiz, Director-General, Peru; ...", "Ana Ruiz, Director-General, ASEAN-Peru; ...": a roll
   * of those present; the office alone where none stands here.
   */
  private Complement ofRoll(int end) {
    Complement none = new Complement(end, null);
    Term place = words.isComma(end) ? words.geographic(end + 1) : null;
    if (place == null) {
      return none;
    }
    int to = words.to(end + 1);
    Term member = to < words.size() && words.token(to).hyphenated() ? words.geographic(to) : null;
    to = member == null ? to : words.to(to);
    CountryCode country = words.code(member == null ? place : member);
    boolean closed = to >= words.size() || words.word(to).equals(";") || words.word(to).equals(".");
    return closed && country != null && country.isThreeLetters()
        ? new Complement(to, country)
        : none;
  }

  /** ", the Iranian foreign minister," or ", president of Iran," behind a name. */
  Person behind(int from, Person unlettered) {
    Person person = lettered(unlettered);
    int i = person.to();
    if (!words.isComma(i) || i + 2 >= words.size()) {
      return person;
    }
    Premodifiers before = premodifiers.at(i + 1);
    Term role = before.to() < words.size() ? words.term(before.to(), Category.ROLE) : null;
    if (role == null || role.plural()) {
      return person;
    }
    int roleEnd = offices.withoutCountry(words.to(before.to()));
    Complement complement = offices.complement(roleEnd, false);
    CountryCode country = complement.country() != null ? complement.country() : before.country();
    int end = complement.to();
    if (country == null) {
      Complement rolled = ofRoll(end);
      country = rolled.country();
      end = rolled.to();
    }
    boolean closed =
        end >= words.size()
            || words.token(end).isSign()
            || words.word(end).equals("and")
            || words.word(end).equals("who")
            || country != null && PersonFinder.VERBS_BEHIND.contains(words.word(end));
    // "Ruiz, chairman of the joint staff, said": what the office is of tells that it is hers.
    boolean described =
        end > before.to() + 1 && words.isComma(end) && !words.token(before.to()).isCapitalised();
    // "Putin, President Bush and ..." is a list: a name follows the role.
    if (!closed
        || names.end(end) > end
        || country == null && person.country() == null && !before.article() && !described) {
      return person;
    }
    CountryCode whose = person.country() != null ? person.country() : country;
    return new Person(
        from,
        end,
        person.name(),
        person.role() == null ? role.code() : person.role(),
        whose,
        person.body(),
        false);
  }
}
