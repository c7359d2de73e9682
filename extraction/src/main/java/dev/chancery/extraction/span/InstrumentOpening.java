package dev.chancery.extraction.span;

import dev.chancery.extraction.text.FunctionWords;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * What stands before the noun of an instrument and belongs to it: article, number, nationalities
 * and adjectives, as in "the three long-awaited Peruvian-Chilean". Read from the noun to the left.
 */
final class InstrumentOpening {

  static final Set<String> DEFINITE =
      WordSet.of("'s both his its such that the their these this those");

  /** Words that end the way to the left: verbs that govern an instrument, and the like. */
  static final Set<String> STOPS =
      WordSet.of(
          """
          abandon abandoned abandoning accept accepted adopt adopted announce announced
          announces announcing approve approved approves approving awarded awarding awards
          backed backs became become breach breached breaches breaching breaking breaks
          bring bringing brings broke broken brokered brought call called calling cancel
          canceled cancelled cancelling clinch clinched close closed complete completed
          concerning conclude concluded concludes concluding consider considered considering
          create created criticised criticized defend defended denounce denounced denounces
          describe described describes discuss discussed discussing ditch ditched drafted
          drafting ended ending endorse endorsed endorses enforce enforced enforcing enter
          entered establish established exchanged exchanging expected extend extended
          finalise finalised finalising finalize finalized finalizes finalizing follow following
          follows formed fulfil fulfill gave get given gives got hail hailed hails hammered
          honor honored honour honoured implement implemented implementing implements include
          includes including initialed initialled initiate initiated initiates ink inked inking
          inks issued issues issuing joined joining joins keep keeping kept known
          launch launched launches launching law led like made make makes negotiate negotiated
          negotiates negotiating obtain obtained offered opened opening opens oppose opposed
          opposes pass passed passes passing place placed praise praised prepare prepared
          preparing produce produced produces producing propose proposed proposes proposing
          pursue pursuing put quit quits ratified ratifies ratify ratifying reach reached
          reaches reaching receive received reflected regarding reject rejected rejecting
          rejects renew renewed renewing renews replaced replacing respected respecting
          resume resumed resuming review reviewed revive revived reviving salvage salvaged save
          saved saving say says scrap scrapped scrapping seal sealed sealing seals secured
          secures securing see seek seeking send sent sign signal signalled signed signing signs
          sought strike strikes striking struck studied submit submitted
          submitting support supported supporting supports suspend suspended suspending suspends
          terminate terminated terminates terminating transmit transmits transmitted under
          undermine undermined undermining upheld uphold urged urging using violated violates
          violating voted want welcome welcomed welcomes welcoming win witness witnessed
          witnessing won worked yield yielded yields
          """);

  static final Set<String> QUANTITIES =
      WordSet.of("several many some various numerous multiple new other");

  /** Nouns that a number behind them belongs to: "article 5 treaty". */
  private static final Set<String> NUMBERED =
      WordSet.of("article chapter paragraph part resolution section title");

  /** What may stand before a number: "the two treaties", "its first three accords". */
  private static final Set<String> ORDINALS = WordSet.of("first last latest other some over");

  private static final int LONGEST = 9;

  /** In a headline verbs are written like the words of a name. */
  private static final int LONGEST_IN_HEADING = 3;

  private static final int TOO_MANY = 1000;

  /** Tokens of an abbreviation with its brackets. */
  private static final int ABBREVIATION = 3;

  private final Marked words;
  private final int head;
  private int from;
  private int end;
  private boolean definite;
  private boolean plural;
  private Integer count;

  /**
   * @param floor index of the first token that may belong to it
   * @param head index of the noun
   * @param plural whether the noun is in the plural
   */
  InstrumentOpening(Marked words, int floor, int head, boolean plural) {
    this.words = words;
    this.head = head;
    this.plural = plural;
    this.count = plural ? null : 1;
    this.from = head;
    int longest = words.sentence().heading() ? LONGEST_IN_HEADING : LONGEST;
    this.end = isAbbreviation(head - 1, floor) ? head - 1 - ABBREVIATION : head - 1;
    while (end >= floor && head - end <= longest && isPart(end, floor)) {
      end -= isAbbreviation(end - 1, floor) ? 1 + ABBREVIATION : 1;
    }
  }

  /** Index of the first token. */
  int from() {
    return from;
  }

  /** Index of the token where the way to the left ended. */
  int end() {
    return end;
  }

  /** Whether it is one known from before ("the agreement"). */
  boolean isDefinite() {
    return definite;
  }

  boolean isPlural() {
    return plural;
  }

  /** Number of instruments; null for a plural without a number. */
  Integer count() {
    return count;
  }

  /** "the Peru-Chile Fishing (PCF) Treaty": the letters in brackets, by the one that closes. */
  private boolean isAbbreviation(int close, int floor) {
    return close - ABBREVIATION >= floor
        && words.token(close).is(")")
        && words.token(close - 1).isAllCapitals()
        && words.token(close - 2).is("(")
        && words.token(close + 1).isCapitalised();
  }

  /** Takes in a token where it belongs to the noun; whether the way to the left goes on. */
  private boolean isPart(int i, int floor) {
    Token token = words.token(i);
    if (isInAbbreviation(i)) {
      return true;
    }
    if (isDeterminer(token.lower())) {
      definite |= DEFINITE.contains(token.lower());
      from = token.is("'s") ? from : i;
      return false;
    }
    if (plural && token.is("of") && words.word(i - 1).equals("pair")) {
      count = 2;
      from = i - 1;
      return false;
    }
    if (token.is("of") || token.isSign() || STOPS.contains(token.lower())) {
      return false;
    }
    int number = number(i);
    if (number > 0) {
      plural = true;
      count = number;
      from = i;
      return mayStandBeforeNumber(words.word(i - 1));
    }
    boolean joins = token.is("and") && i > floor && joinsModifiers(i);
    if (Marked.isFunctionWord(token.lower()) && !joins) {
      return false;
    }
    from = i;
    return true;
  }

  /** "the Peru-Chile-Bolivia (PCB) Treaty" */
  private boolean isInAbbreviation(int i) {
    int open = head - 3;
    return open > 0
        && i >= open
        && words.word(open).equals("(")
        && words.word(head - 1).equals(")")
        && words.token(head - 2).isAllCapitals();
  }

  static boolean isDeterminer(String word) {
    return FunctionWords.ARTICLES.contains(word) || DEFINITE.contains(word);
  }

  private static boolean mayStandBeforeNumber(String word) {
    return word.equals("a") || DEFINITE.contains(word) || ORDINALS.contains(word);
  }

  /** How many instruments a token tells of, 0 where it does not count them. */
  private int number(int i) {
    int number = NUMBERED.contains(words.word(i - 1)) ? 0 : NumberWords.small(words.sentence(), i);
    boolean counts =
        (plural || number > 1 && isNextToHead(i)) && number < TOO_MANY && !isYear(words.token(i));
    return counts ? number : 0;
  }

  /** "three memorandum of understanding" is as plural as "three memoranda". */
  private boolean isNextToHead(int number) {
    return number == head - 1
        && !words.token(number).isNumber()
        && !words.token(number).hyphenated()
        && !words.token(head).hyphenated();
  }

  private boolean joinsModifiers(int and) {
    Token before = words.token(and - 1);
    Token after = words.token(and + 1);
    boolean capitals = before.isCapitalised() && after.isCapitalised();
    boolean lower =
        before.isWord() && after.isWord() && !before.isCapitalised() && !after.isCapitalised();
    return capitals
        || lower
            && !Marked.isFunctionWord(before.lower())
            && !STOPS.contains(before.lower())
            && !before.lower().endsWith("ed");
  }

  /** The year of "the 1972 treaty", 0 without one; "the 2005-2009 agreement" has none. */
  int year() {
    int year = 0;
    for (int i = from; i < head; i++) {
      String text = words.token(i).text();
      if (isYear(words.token(i)) && text.matches("1[789]\\d\\d|20\\d\\d")) {
        year = year == 0 ? Integer.parseInt(text) : -1;
      }
    }
    return Math.max(0, year);
  }

  private static boolean isYear(Token token) {
    return token.isNumber() && token.text().length() == 4 && token.text().indexOf(',') < 0;
  }
}
