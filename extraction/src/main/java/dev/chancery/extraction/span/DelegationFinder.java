package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.Phrase.Delegation;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Finds groups that travel or talk for a country: "a 4-man Soviet delegation", "representatives of
 * Peru's navy".
 */
final class DelegationFinder {

  static final Set<String> DETERMINERS = WordSet.of("the a an another this that his her its their");

  static final Set<String> HEADS =
      WordSet.of(
          """
          academicians advisers advisors athletes bankers businessmen businesspeople
          commanders companies congressmen contingent delegates delegation delegations
          deputies diplomats economists engineers entourage entrepreneurs envoys executives
          experts firms generals group inspectors investors journalists lawmakers leaders
          legislators mission mps negotiators officers officials parliamentarians personnel
          representatives scientists senators ships specialists squadron students team
          technicians traders trainers troops warships
          """);

  /** One of a government's people: "a senior Kenyan official said". */
  static final Set<String> SINGLE =
      WordSet.of(
          """
          banker businessman businesswoman economist engineer inspector lawmaker lawyer legislator
          negotiator official parliamentarian scientist
          """);

  /** "the first Kenyan official to visit Peru" is named elsewhere. */
  private static final Set<String> UNIQUE = WordSet.of("first highest last no only");

  private static final int WORDS_TO_UNIQUE = 3;

  /** What is told of one, and so no noun that "official" could stand before. */
  private static final Set<String> DEEDS =
      WordSet.of(
          """
          arrived arrives flew has held is left met said says signed told travelled traveled visited
          was went
          """);

  /** Heads that travel only where a country is named with them. */
  private static final Set<String> DELEGATION =
      WordSet.of("delegation delegations mission delegates");

  /**
   * Verbs and adverbs that stand before a delegation and are no part of it: "will lead Peru's
   * delegation".
   */
  private static final Set<String> VERBS =
      WordSet.of(
          """
          accompanied accompany accompanying allow allowed allowing allows announce announced
          announces announcing designated designates dispatch dispatched earlier greet greeted
          greeting head headed heading heads host hosted hosting include included includes
          including invite invited inviting join joined joining later lead leading leads led
          meet meeting meets met receive received receiving send sending sends sent told urged
          welcome welcomed welcoming
          """);

  /** Groups whose members may be counted: "a team of forty geologists". */
  static final Set<String> COUNTED = WordSet.of("delegation group mission party team");

  private static final int MOST_WORDS_OF_MEMBERS = 5;

  private final Marked words;
  private final OrganisationFinder organisations;

  /** At each token the first head from there on. */
  private final int[] nextHead;

  private final boolean counts;

  DelegationFinder(Marked words, OrganisationFinder organisations) {
    this.words = words;
    this.organisations = organisations;
    this.nextHead = new int[words.size() + 1];
    nextHead[words.size()] = words.size();
    boolean counted = false;
    for (int i = words.size() - 1; i >= 0; i--) {
      nextHead[i] = isHead(i) ? i : nextHead[i + 1];
      counted |= words.is(i, WordClass.COUNTED_GROUP);
    }
    this.counts = counted;
  }

  /** The delegation whose phrase starts at a token, null where none does. */
  Delegation at(int from) {
    Delegation delegation = counts ? counted(from) : null;
    if (delegation == null) {
      delegation = uncounted(from);
    }
    return delegation == null || delegation.country() != null ? delegation : ofOffice(delegation);
  }

  /** "a delegation of the Ministry of Trade of Peru": it speaks for the office's country. */
  private Delegation ofOffice(Delegation delegation) {
    String link = words.word(delegation.to());
    boolean linked = link.equals("of") || link.equals("from");
    Organisation office = linked ? organisations.at(delegation.to() + 1) : null;
    if (office == null || office.country() == null) {
      return delegation;
    }
    int from = delegation.from();
    int start = words.word(from).equals("the") ? from + 1 : from;
    String text = words.sentence().text(start, office.to());
    return new Delegation(from, office.to(), text, office.country());
  }

  /** "a group of eleven Peruvian wine growers", "a team of 40 geologists"; null where none is. */
  private Delegation counted(int from) {
    int head = words.is(from, WordClass.DETERMINER) ? from + 1 : from;
    Term first = words.term(head, Category.NATIONALITY);
    CountryCode country = first == null ? null : words.code(first);
    int group = first == null ? head : words.to(head);
    int number = group + 2;
    if (number >= words.size()
        || !words.is(group, WordClass.COUNTED_GROUP)
        || !words.word(group + 1).equals("of")
        || !words.token(number).isNumber() && NumberWords.small(words.sentence(), number) < 2) {
      return null;
    }
    int i = number + 1;
    while (i <= number + MOST_WORDS_OF_MEMBERS && isMember(i)) {
      Term nationality = words.term(i, Category.NATIONALITY);
      country = country == null && nationality != null ? words.code(nationality) : country;
      i = nationality == null ? i + 1 : words.to(i);
      if (isPeople(i - 1)) {
        int origin = origin(i);
        country = country == null && origin > i ? originCountry(i) : country;
        return new Delegation(from, origin, words.sentence().text(head, origin), country);
      }
    }
    return null;
  }

  private boolean isMember(int i) {
    return i < words.size()
        && words.token(i).isWord()
        && !Marked.isFunctionWord(words.word(i))
        && (words.term(i, Category.NATIONALITY) != null || words.geographic(i) == null);
  }

  /** Those who do something: "growers", "geologists", "people". */
  private boolean isPeople(int i) {
    String word = words.word(i);
    return HEADS.contains(word)
        || word.equals("people")
        || word.endsWith("ers")
        || word.endsWith("ors")
        || word.endsWith("ists")
        || word.endsWith("ians")
        || word.endsWith("men")
        || words.term(i, Category.ROLE) != null && words.term(i, Category.ROLE).plural();
  }

  private Delegation uncounted(int from) {
    int i = from;
    CountryCode country = null;
    boolean article = words.is(i, WordClass.DETERMINER);
    if (article) {
      i++;
    }
    int limit = Math.min(i + 8, words.size());
    if (nextHead[i] >= limit || VERBS.contains(words.word(i))) {
      return null;
    }
    while (i < limit) {
      Token token = words.token(i);
      Term nationality = words.term(i, Category.NATIONALITY);
      Term place = nationality == null ? words.geographic(i) : null;
      if (isHead(i)) {
        break;
      }
      if (nationality != null) {
        country = country == null ? words.code(nationality) : country;
        i = words.to(i);
      } else if (place != null) {
        country = country == null ? words.code(place) : country;
        i = words.to(i);
        if (words.word(i).equals("'s")) {
          i++;
        }
      } else if (token.isSign()
          || words.is(i, WordClass.FUNCTION)
          || words.term(i, Category.ROLE) != null && !words.term(i, Category.ROLE).plural()) {
        return null;
      } else {
        i++;
      }
    }
    if (i >= limit
        || !isHead(i)
        || isOneOfThem(i) && words.sentence().has(UNIQUE, Math.max(0, from - WORDS_TO_UNIQUE), i)) {
      return null;
    }
    boolean delegation = DELEGATION.contains(words.word(i));
    int end = i + 1;
    int origin = origin(end);
    if (origin > end) {
      country = country == null ? originCountry(end) : country;
      end = origin;
    }
    if (country == null && !delegation && !isTheTeam(from, i)) {
      return null;
    }
    int start = article ? from + 1 : from;
    return new Delegation(from, end, words.sentence().text(start, end), country);
  }

  /** Whether a word is what a group of representatives is called: "officials". */
  static boolean isHead(String word) {
    return HEADS.contains(word);
  }

  private boolean isHead(int i) {
    return words.is(i, WordClass.GROUP) || isOneOfThem(i);
  }

  /** "official" in "an official who", not in "an official visit". */
  private boolean isOneOfThem(int i) {
    if (!words.is(i, WordClass.GROUP_MEMBER) || words.token(i).isCapitalised()) {
      return false;
    }
    String next = words.word(i + 1);
    return i + 1 >= words.size()
        || !words.token(i + 1).isWord()
        || Marked.isFunctionWord(next)
        || DEEDS.contains(next);
  }

  /** "the team": one that was told before. */
  private boolean isTheTeam(int from, int head) {
    return words.word(head).equals("team")
        && head == from + 1
        && words.word(from).equals("the")
        && !words.word(head + 1).equals("of");
  }

  /** Index behind "of Peru", "from the Russian Navy"; the index itself where no origin follows. */
  private int origin(int i) {
    if (!words.word(i).equals("of") && !words.word(i).equals("from")) {
      return i;
    }
    int j = words.word(i + 1).equals("the") ? i + 2 : i + 1;
    Term nationality = words.term(j, Category.NATIONALITY);
    Term place = words.geographic(j);
    if (nationality == null && place == null) {
      return i;
    }
    int end = words.to(j);
    if (words.word(end).equals("'s")) {
      end++;
    }
    int steps = 0;
    while (end < words.size()
        && steps < 4
        && words.token(end).isWord()
        && !Marked.isFunctionWord(words.word(end))
        && (words.isNameWord(end)
            || nationality != null
            || words.word(end - 1).equals("'s")
            || isPeople(end)
            || steps > 0)
        && !words.word(end).endsWith("ed")
        && words.geographic(end) == null) {
      end++;
      steps++;
      if (place != null && steps >= 2) {
        break;
      }
    }
    return end;
  }

  private CountryCode originCountry(int i) {
    int j = words.word(i + 1).equals("the") ? i + 2 : i + 1;
    Term nationality = words.term(j, Category.NATIONALITY);
    return words.code(nationality != null ? nationality : words.geographic(j));
  }
}
