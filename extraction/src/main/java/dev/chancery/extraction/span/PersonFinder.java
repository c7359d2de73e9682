package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.Phrase.Person;
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

  private static final Set<String> PRONOUNS = WordSet.of("he she his her him");

  /** Adjectives that stand before a role. */
  private static final Set<String> BEFORE_ROLE =
      WordSet.of(
          """
          acting ailing assistant chief communist conservative controversial crown current de
          deposed deputy elected embattled ex exiled facto federal first foreign former hard
          hardline high hon honorable incoming interim interior islamic joint late left
          leftist level line longtime military moderate national new newly old opposition
          ousted outgoing own paramount popular populist present prominent ranking re rebel
          reclusive right royal second senior socialist special state supreme then top
          transitional veteran vice wing young
          """);

  /** What may stand behind an apposition whose comma was forgotten. */
  private static final Set<String> JUNIOR = Set.of("jr", "sr");

  private static final Set<String> VERBS_BEHIND =
      WordSet.of(
          """
          also announced arrived arrives had has is met said says told was will would
          """);

  private static final Set<String> WHERE = WordSet.of("in at from to near outside");

  private static final Set<String> PARTICLES =
      WordSet.of(
          """
          abu af al av ben bin bint da de del della den der di do dos du e el ibn la le st ter
          ud ul ur van von y zu
          """);

  private static final Set<String> SUFFIXES =
      WordSet.of(
          """
          i ii iii iv jr sr v vi xvi
          """);

  /** Capitalised words that end a name: the head of an organisation or a place. */
  static final Set<String> NO_NAME =
      WordSet.of(
          """
          earlier later meanwhile recently today tomorrow yesterday
          fact sheet press briefing statement remarks readout release transcript background
          accord act agreement airport alliance american annex april army article august
          avenue bay chapter charter christmas comment conference confidential consulate
          convention cooperation cup day december declaration defence defense dialogue east
          easter economic embassy european february force forces foreign forum framework
          friday fund games god gulf house initiative international internet island islands
          january july june kingdom march may memorandum mission monday month mountains
          national nations navy north note november ocean october olympic olympics operation
          pact palace partnership peace plan program programme project protocol province ref
          region republic river saturday sea secret section security september south square
          strait strategy street subject summary summit sunday tags thursday trade treaty
          tuesday unclassified valley war wednesday week west world year
          """);

  /** Verbs that stand behind a name in headlines where every word has a capital. */
  private static final Set<String> HEADLINE_VERBS =
      WordSet.of(
          """
          addresses agrees announces arrives asks attends begins brings calls cancels
          concludes condemns congratulates delivers discusses ends flies goes greets heads
          highlights holds hosts invites joins launches leads leaves makes meets opens pays
          postpones praises pushes receives rejects returns says secures seeks sends signs
          speaks starts stresses talks takes tells thanks to tours travels travel urges visit
          visits vows wants warns welcomes wins wraps
          """);

  /** Verbs behind an office in a report all in capitals, beside those in "-ed". */
  private static final Set<String> VERBS_OF_REPORTS =
      WordSet.of(
          """
          already began came does felt gave held himself indicated knew left made met now paid
          saw sent spoke stood thought told too took went
          """);

  private static final Set<String> VERBS_OF_TRAVEL =
      WordSet.of(
          """
          arrived arrives departed due flew flies leaves left returned returns visited visits
          """);

  /** Words of the longest role that is worth looking back for. */
  private static final int LONGEST_ROLE = 5;

  private final Marked words;

  PersonFinder(Marked words) {
    this.words = words;
  }

  /** The person whose phrase starts at a token, null where none does. */
  Person at(int from) {
    Token token = words.token(from);
    if (!token.isWord()) {
      return null;
    }
    Term majesty = HONOURED.contains(token.lower()) ? words.term(from, Category.ROLE) : null;
    if (majesty != null) {
      return withRole(from, new Premodifiers(from, null, false, false), majesty);
    }
    int honoured = HONOURED.contains(token.lower()) ? title(from) : from;
    if (honoured > from && honoured < words.size()) {
      Person person = at(honoured);
      return person == null ? null : person.startingAt(from);
    }
    if (PRONOUNS.contains(token.lower()) && !leadsToCounterpart(from)) {
      return new Person(from, from + 1, null, null, null, token.text(), false);
    }
    Premodifiers before = premodifiers(from);
    int i = before.to();
    if (i >= words.size()) {
      return null;
    }
    Term role = words.term(i, Category.ROLE);
    if (role != null && !isOrdinaryWord(role, i, before)) {
      return withRole(from, before, role);
    }
    int titled = title(i);
    if (titled > i) {
      int end = words.sentence().capitals() ? titledSurname(titled) : name(titled);
      if (end > titled) {
        return apposition(from, person(from, end, titled, end, null, before.country()));
      }
      return null;
    }
    if (before.possessive() || before.article()) {
      return null;
    }
    if (i == from || before.country() != null) {
      int end = name(i);
      if (end - i >= 2
          && !(i == 0
              && words.isNameWord(0)
              && end - i == 2
              && Marked.isFunctionWord(words.word(0)))) {
        if (words.word(end).equals("(") && behindCountry(end) > end) {
          return person(from, behindCountry(end), i, end, null, behind(end));
        }
        return apposition(from, person(from, end, i, end, null, before.country()));
      }
    }
    return null;
  }

  /** "his Mexican counterpart", "her counterpart from Peru". */
  private boolean leadsToCounterpart(int from) {
    Premodifiers before = premodifiers(from);
    Term role = words.term(before.to(), Category.ROLE);
    return role != null && role.code().equals(Person.COUNTERPART);
  }

  /** "an official visit", "the general agreement": a role's word in lower case with no country. */
  private boolean isOrdinaryWord(Term role, int i, Premodifiers before) {
    return role.ambiguous() && before.country() == null && !words.token(i).isCapitalised();
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
        ? person.of(first.country())
        : person;
  }

  /** "President of the Republic of the Congo": a president, of a country that is a republic. */
  private int withoutCountry(int roleEnd) {
    boolean ofRepublic =
        words.word(roleEnd - 1).equals("republic")
            && words.word(roleEnd - 2).equals("the")
            && words.word(roleEnd - 3).equals("of")
            && words.term(roleEnd - 1, Category.COUNTRY) != null
            && words.to(roleEnd - 1) > roleEnd;
    return ofRepublic ? roleEnd - 3 : roleEnd;
  }

  private Person roleAndName(int from, Premodifiers before, Term first) {
    int i = withoutCountry(words.to(before.to()));
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
    Complement complement = complement(i, plural);
    if (complement.country() != null) {
      country = complement.country();
    }
    int bodyEnd = complement.to();
    int nameFrom = bodyEnd;
    if (complement.to() == i || !isComma(nameFrom)) {
      nameFrom = skipTitles(nameFrom);
    }
    int end = plural ? nameFrom : words.sentence().capitals() ? surname(nameFrom) : name(nameFrom);
    if (end > nameFrom) {
      int closed = behindJunior(end);
      int of = country == null ? behindCountry(closed) : closed;
      Person person =
          new Person(
              from,
              of,
              words.sentence().text(nameFrom, end),
              role.code(),
              of > closed ? behind(closed) : country,
              body(from, end),
              false);
      return person.country() == null ? apposition(from, person) : person;
    }
    // "the Iranian president, Mohammad Khatami, said"
    if (isComma(bodyEnd) && !plural) {
      int named = skipTitles(bodyEnd + 1);
      int closing = name(named);
      if (closing - named >= 2
          && closing < words.size()
          && (isComma(closing) || words.word(closing).equals(".") || isSubject(from, closing))
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

  /** The country of "of Peru" or "(Peru)" at a token. */
  private CountryCode behind(int i) {
    return words.code(words.geographic(words.word(i).equals("(") ? i + 1 : ofPlace(i)));
  }

  /**
   * Index behind "of Peru" or "(Peru)" after a name ("Foreign Minister Ruiz of Peru"); the index
   * itself else.
   */
  private int behindCountry(int i) {
    if (words.word(i).equals("(")
        && words.term(i + 1, Category.COUNTRY) != null
        && words.word(words.to(i + 1)).equals(")")) {
      return words.to(i + 1) + 1;
    }
    if (!words.word(i).equals("of")) {
      return i;
    }
    Term country = words.term(ofPlace(i), Category.COUNTRY);
    return country == null ? i : words.to(ofPlace(i));
  }

  private int ofPlace(int of) {
    return words.word(of + 1).equals("the") ? of + 2 : of + 1;
  }

  private boolean isComma(int i) {
    return words.word(i).equals(",");
  }

  private int skipTitles(int i) {
    int at = i;
    int next = title(at);
    while (next > at) {
      at = next;
      next = title(at);
    }
    return at;
  }

  /** Index behind a title and its full stop, the index itself where none is there. */
  private int title(int i) {
    if (i >= words.size()
        || !words.token(i).isCapitalised()
        || words.term(i, Category.TITLE) == null) {
      return i;
    }
    int to = words.to(i);
    return to < words.size() && words.word(to).equals(".") && !words.token(to).spaced()
        ? to + 1
        : to;
  }

  /**
   * What stands before a role or name.
   *
   * @param country the country named there
   * @param possessive whether it is a possessor ("Iran's", "his")
   */
  private record Premodifiers(int to, CountryCode country, boolean possessive, boolean article) {}

  private Premodifiers premodifiers(int from) {
    int i = from;
    CountryCode country = null;
    boolean possessive = false;
    boolean article = false;
    String first = words.word(i);
    if (first.equals("the") || first.equals("a") || first.equals("an")) {
      article = true;
      i++;
    } else if (first.equals("his")
        || first.equals("her")
        || first.equals("its")
        || first.equals("their")) {
      possessive = true;
      i++;
    }
    int adjectives = 0;
    while (i < words.size()) {
      Term nationality = words.term(i, Category.NATIONALITY);
      Term place = nationality == null ? words.geographic(i) : null;
      if (words.term(i, Category.ROLE) != null && !(nationality != null)) {
        break;
      }
      if (nationality != null) {
        country = words.code(nationality);
        i = words.to(i);
      } else if (place != null && words.word(words.to(i)).equals("'s")) {
        country = words.code(place);
        i = words.to(i) + 1;
        possessive = true;
      } else if (place != null && !isWhereabouts(place, i) && leadsToRole(words.to(i))) {
        country = words.code(place);
        i = words.to(i);
      } else if (BEFORE_ROLE.contains(words.word(i)) && leadsToRole(i + 1)) {
        i++;
      } else if (country != null && adjectives < 2 && isAdjective(i) && leadsToRole(i + 1)) {
        adjectives++;
        i++;
      } else if (country != null && isPartOfOffice(i)) {
        i++;
      } else {
        break;
      }
    }
    return new Premodifiers(i, country, possessive, article);
  }

  /** "Peru's International Development Minister": what an office is for, in capitals. */
  private boolean isPartOfOffice(int from) {
    for (int i = from; i <= from + LONGEST_ROLE; i++) {
      if (words.term(i, Category.ROLE) != null) {
        return i > from;
      }
      boolean and = i > from && words.word(i).equals("and");
      if (!and && (!words.isNameWord(i) || words.geographic(i) != null || title(i) > i)) {
        return false;
      }
    }
    return false;
  }

  /** "While in Lima President Okoye": the city says where, not whose president. */
  private boolean isWhereabouts(Term place, int i) {
    return place.category() == Category.CITY && WHERE.contains(words.word(i - 1));
  }

  private boolean isAdjective(int i) {
    if (i >= words.size()) {
      return false;
    }
    Token token = words.token(i);
    return token.isWord()
        && !token.isCapitalised()
        && !Marked.isFunctionWord(token.lower())
        && !token.is("'s");
  }

  /** Whether a role or title stands here or behind up to four words that may precede one. */
  private boolean leadsToRole(int from) {
    int i = from;
    for (int steps = 0; steps < 5 && i < words.size(); steps++) {
      if (words.term(i, Category.ROLE) != null || title(i) > i) {
        return true;
      }
      if (words.term(i, Category.NATIONALITY) != null) {
        i = words.to(i);
      } else if (BEFORE_ROLE.contains(words.word(i)) || (steps < 2 && isAdjective(i))) {
        i++;
      } else {
        return false;
      }
    }
    return false;
  }

  private record Complement(int to, CountryCode country) {}

  /**
   * "of Iran", "of the Republic of Korea", "of the Council of State of Cuba", "for Trade", "to the
   * United Nations".
   */
  private Complement complement(int from, boolean plural) {
    int i = from;
    int end = from;
    CountryCode country = null;
    for (int rounds = 0; rounds < 4 && i < words.size(); rounds++) {
      String link = words.word(i);
      boolean origin = plural && link.equals("from") && rounds == 0;
      if (!link.equals("of")
          && !origin
          && !(link.equals("for") && rounds == 0)
          && !(link.equals("and") && rounds > 0 && country == null)) {
        break;
      }
      int j = i + 1;
      if (words.word(j).equals("the")) {
        j++;
      }
      Term place = words.geographic(j);
      Term nationality = words.term(j, Category.NATIONALITY);
      if (origin && (place == null || country != null)) {
        break;
      }
      if (place != null && (origin || link.equals("of"))) {
        country = words.code(place);
        i = words.to(j);
        end = i;
        break;
      }
      if (nationality != null && link.equals("of")) {
        country = words.code(nationality);
        j = words.to(j);
      }
      int named = Portfolio.end(words, j);
      if (named == j
          && isAdjective(named)
          && (words.word(named + 1).equals("of")
              || isAdjective(named + 1) && words.word(named + 2).equals("of")
              || country != null)) {
        named++;
        if (isAdjective(named) && !words.word(named).equals("of")) {
          named++;
        }
      }
      if (named == j && country == null) {
        break;
      }
      i = named;
      end = named;
    }
    return new Complement(end, country);
  }

  /**
   * Index behind a surname in a text all in capitals: a word behind an office that no lexicon knows
   * and that is no verb.
   */
  private int surname(int from) {
    int i = from;
    while (isInitial(i)) {
      i += words.word(i + 1).equals(".") ? 2 : 1;
    }
    int end = surnameAt(i);
    boolean second = end > i && surnameAt(end) > end && isBehindName(end + 1);
    return end == i ? from : second ? end + 1 : end;
  }

  /** "GENERAL RUIZ'S TRIP", "SIR JON RUIZ WILL"; not "GENERAL ELECTION". */
  private int titledSurname(int from) {
    int mixed = name(from);
    int end = surname(from);
    boolean name = words.word(end).equals("'s") || isBehindName(end);
    return mixed > from ? mixed : name ? end : from;
  }

  /** "A." or "A" in "A. K. RUIZ". */
  private boolean isInitial(int i) {
    String word = words.word(i);
    return (word.length() == 1 || word.length() == 2 && word.endsWith("."))
        && Character.isLetter(word.charAt(0))
        && i + 1 < words.size()
        && (word.length() == 2 || words.word(i + 1).equals("."));
  }

  /** What shows that the words before it were a full name: "MINISTER ANA RUIZ FLEW TO". */
  private boolean isBehindName(int i) {
    String word = words.word(i);
    return VERBS_BEHIND.contains(word)
        || VERBS_OF_REPORTS.contains(word)
        || VERBS_OF_TRAVEL.contains(word);
  }

  private int surnameAt(int i) {
    if (i >= words.size()) {
      return i;
    }
    String word = words.word(i);
    boolean known =
        Marked.isFunctionWord(word)
            || HEADLINE_VERBS.contains(word)
            || VERBS_OF_REPORTS.contains(word)
            || VERBS_OF_TRAVEL.contains(word)
            || NO_NAME.contains(word)
            || OrganisationFinder.isHead(word)
            || word.endsWith("ed")
            || word.endsWith("ing")
            || words.geographic(i) != null
            || words.term(i, Category.NATIONALITY) != null
            || words.term(i, Category.ROLE) != null;
    boolean name = words.token(i).isWord() && !words.token(i).is("'s") && word.length() > 2;
    return name && !known ? i + 1 : i;
  }

  /** Index behind the name that starts here, the index itself where none does. */
  int name(int from) {
    int i = from;
    int parts = 0;
    while (i < words.size() && i - from < 7) {
      Token token = words.token(i);
      if (i > from && (token.isSign() || token.is("'s"))) {
        // "Joseph R. Biden", "Biden, Jr." and quoted nicknames
        if (token.text().equals(",")
            && SUFFIXES.contains(words.word(i + 1))
            && words.token(i + 1).isCapitalised()) {
          i += 2;
        }
        break;
      }
      if (words.isNameWord(i) && (parts == 0 ? startsName(i) : continuesName(i))) {
        parts++;
        i++;
      } else if (parts > 0 && token.isWord() && token.hyphenated()) {
        i++;
      } else if (parts > 0
          && PARTICLES.contains(token.lower())
          && i + 1 < words.size()
          && words.isNameWord(i + 1)
          && !token.isCapitalised()) {
        i++;
      } else {
        break;
      }
    }
    return parts == 0 ? from : i;
  }

  private boolean startsName(int i) {
    Token token = words.token(i);
    if (token.isAllCapitals() && token.text().length() > 2 && token.text().indexOf('.') < 0) {
      return false;
    }
    boolean opening = i == 0 && token.lower().endsWith("ly");
    return !opening
        && !NO_NAME.contains(token.lower())
        && !HEADLINE_VERBS.contains(token.lower())
        && words.term(i, Category.NATIONALITY) == null
        && words.term(i, Category.ROLE) == null
        && (words.geographic(i) == null
            || (words.geographic(i).ambiguous() || isCityAfterRole(i))
                && words.isNameWord(words.to(i)))
        && !OrganisationFinder.isHead(token.lower());
  }

  /**
   * "President Florence Okoye": behind an office the name of a city is a given name if a name
   * follows it.
   */
  /** Index behind the full stop of "Jr." within a sentence; the index itself elsewhere. */
  private int behindJunior(int end) {
    boolean junior = JUNIOR.contains(words.word(end - 1)) && words.word(end).equals(".");
    return junior && end + 1 < words.size() ? end + 1 : end;
  }

  /** "President of Peru, Ana Ruiz arrived": no other clause that the comma could end. */
  private boolean isSubject(int from, int closing) {
    return from == 0
        && !words.token(closing).isCapitalised()
        && !Marked.isFunctionWord(words.word(closing));
  }

  private boolean isCityAfterRole(int i) {
    if (words.geographic(i).category() != Category.CITY || words.geographic(words.to(i)) != null) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - LONGEST_ROLE); k--) {
      if (words.term(k, Category.ROLE) != null && words.to(k) == i) {
        return true;
      }
    }
    return false;
  }

  private boolean continuesName(int i) {
    Token token = words.token(i);
    return !NO_NAME.contains(token.lower())
        && !HEADLINE_VERBS.contains(token.lower())
        && words.term(i, Category.ROLE) == null
        && words.term(i, Category.NATIONALITY) == null
        && (words.geographic(i) == null
            || words.geographic(i).ambiguous()
            || words.geographic(i).category() == Category.CITY)
        && !OrganisationFinder.isHead(token.lower());
  }

  /** ", the Iranian foreign minister," or ", president of Iran," behind a name. */
  private Person apposition(int from, Person person) {
    int i = person.to();
    if (!isComma(i) || i + 2 >= words.size()) {
      return person;
    }
    Premodifiers before = premodifiers(i + 1);
    Term role = before.to() < words.size() ? words.term(before.to(), Category.ROLE) : null;
    if (role == null || role.plural()) {
      return person;
    }
    int roleEnd = words.to(before.to());
    Complement complement = complement(roleEnd, false);
    CountryCode country = complement.country() != null ? complement.country() : before.country();
    int end = complement.to();
    boolean closed =
        end >= words.size()
            || words.token(end).isSign()
            || words.word(end).equals("and")
            || words.word(end).equals("who")
            || country != null && VERBS_BEHIND.contains(words.word(end));
    // "Putin, President Bush and ..." is a list: a name follows the role.
    if (!closed
        || name(end) > end
        || (country == null && person.country() == null && !before.article())) {
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
