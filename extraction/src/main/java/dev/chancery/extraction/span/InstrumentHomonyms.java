package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.text.FunctionWords;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Words for instruments that mean something else: "in order to", "to deal with", "in agreement".
 */
final class InstrumentHomonyms {

  private static final Set<String> ORDER_LINKS = WordSet.of("for from worth of with by");

  /** What is done to an order that binds one's own people. */
  private static final Set<String> GIVEN =
      WordSet.of("gave give given giving issue issued issuing");

  private static final Set<String> CEREMONIES =
      WordSet.of("call calls chief department list officer reasons visit visits");

  private static final Set<String> PLURAL_GOODS =
      WordSet.of("arms business goods jets oats planes sales ships tanks weapons");

  /** What a pact or a venture only stands before: "Warsaw Pact forces", "joint venture laws". */
  private static final Set<String> COMPOUNDS =
      WordSet.of(
          """
          allies armies commission commissions countries forces law laws legislation line lines
          members monitoring monitors nations observers states troops
          """);

  /** What stands behind "convention" where people meet. */
  private static final Set<String> BUILDINGS = WordSet.of("center centre complex hall");

  private static final Set<String> TREATY_COMPOUNDS =
      WordSet.of("allies ally organisation organization partner partners");

  /** What is declared by one alone. */
  private static final Set<String> DECLARED = WordSet.of("bankruptcy emergency independence war");

  private static final Set<String> BETWEEN = WordSet.of("between for on to under whereby with");

  private static final Set<String> SUBJECTS =
      WordSet.of(
          "help helped helping helps i they we who which you should must would could may might shall cannot also");

  /** Nouns that end as adverbs do: "an oil supply deal with Peru". */
  private static final Set<String> NOUNS_IN_LY =
      WordSet.of("assembly family italy monopoly supply");

  private static final Set<String> UNTOLD = WordSet.of("any some such");

  private static final Set<String> MADE =
      WordSet.of("concluded maintains negotiated negotiating sign signed signing under");

  /** Words from a verb to "arrangements". */
  private static final int MADE_REACH = 5;

  private final Marked words;
  private final Consent consent;
  private final Papers papers;

  InstrumentHomonyms(Marked words) {
    this.words = words;
    this.consent = new Consent(words);
    this.papers = new Papers(words);
  }

  /** "in order to", "deal with", "a great deal", "to order", "settlement" of people. */
  boolean isOtherWord(int i, Term head) {
    return isOtherNoun(i, head) || papers.isOfLaw(words.to(i));
  }

  private boolean isOtherNoun(int i, Term head) {
    String before = words.word(i - 1);
    int to = words.to(i);
    String after = words.word(to);
    if (COMPOUNDS.contains(after)) {
      return true;
    }
    return switch (words.word(i)) {
      case "order", "orders" ->
          !ORDER_LINKS.contains(after)
              || before.equals("in")
              || before.equals("to")
              || before.equals("by")
              || before.equals("executive")
              || before.equals("task")
              || isDecoration(i)
              || before.equals("public")
              || before.equals("world")
              || before.equals("under")
              || before.equals("the")
              || GIVEN.contains(before)
              || isHonour(i, after);
      case "deal" ->
          before.equals("to")
              || before.equals("great")
              || before.equals("done")
              || before.equals("raw")
              || before.equals("good")
              || before.equals("will")
              || before.equals("not")
              || before.equals("can")
              || isVerb(i, after)
              || isBehindSubject(i, after)
              || isInClause(i, after)
              || isSurname(i);
      case "agreement" ->
          before.equals("in")
              || before.equals("own")
              || before.equals("one")
              || before.equals("of")
              || consent.isAgreement(i);
      case "accord" ->
          before.equals("in")
              || before.equals("own")
              || before.equals("one")
              || before.equals("of")
              || consent.isVerb(i)
              || consent.isAgreement(i);
      case "accords" -> consent.isVerb(i);
      case "arrangement" -> !isBetween(i, words.to(i)) || UNTOLD.contains(words.word(i - 1));
      case "arrangements" -> !isOfTwo(i, words.to(i));
      case "deals" -> after.equals("with") && !isObject(i);
      case "settlement", "settlements" -> consent.isSettlement(i);
      case "understanding" -> consent.isUnderstanding(i, head.plural());
      case "understandings" -> true;
      case "treaty" -> TREATY_COMPOUNDS.contains(after) || after.startsWith("-");
      case "memorandum", "memoranda" -> to == i + 1 && papers.isMemorandum(i);
      case "document", "documents" -> papers.isDocument();
      case "communique", "communiqué", "communiques", "communiqués" ->
          papers.isCommunique(i, head.plural());
      case "action" -> papers.isOwnPlan(i, to);
      case "contract" -> before.equals("to") && !after.equals("for");
      case "statement" -> after.equals("officer");
      case "protocol" -> CEREMONIES.contains(after);
      case "convention" ->
          BUILDINGS.contains(after)
              || before.equals("party")
              || before.equals("national")
              || before.equals("republican")
              || before.equals("democratic");
      case "charter" ->
          after.equals("flight") || after.equals("flights") || papers.isCharter(i, to);
      case "declaration", "declarations" ->
          papers.isDeclaration(i)
              || after.equals("of") && words.sentence().has(DECLARED, to, to + 5);
      default -> false;
    };
  }

  /** "the Order of the Sun" */
  private boolean isDecoration(int i) {
    return i > 0
        && words.word(words.to(i)).equals("of")
        && words.token(i).isCapitalised()
        && !words.sentence().heading()
        && !words.sentence().capitals();
  }

  /** "a trade arrangement", "the arrangement with Peru"; not "through the arrangements of". */
  private boolean isBetween(int noun, int to) {
    boolean bare =
        FunctionWords.ARTICLES.contains(words.word(noun - 1))
            || InstrumentOpening.STOPS.contains(words.word(noun - 1));
    return !bare && !Marked.isFunctionWord(words.word(noun - 1))
        || BETWEEN.contains(words.word(to));
  }

  /**
   * "the Peruvian-Chilean arrangements", "signed trade arrangements"; not "travel arrangements".
   */
  private boolean isOfTwo(int noun, int to) {
    boolean named = noun > 0 && words.term(noun - 1, Category.NATIONALITY) != null;
    boolean made = words.sentence().has(MADE, noun - MADE_REACH, noun);
    return named || words.word(to).equals("between") || made && isBetween(noun, to);
  }

  /** "awarded the Grand Order of the Sun" */
  private boolean isHonour(int order, String after) {
    return order > 0
        && after.equals("of")
        && words.token(order).isCapitalised()
        && !words.sentence().capitals();
  }

  /** "officials deal with Peru"; not "arms deal with Peru". */
  private boolean isVerb(int deal, String after) {
    String before = words.word(deal - 1);
    return after.equals("with")
        && before.endsWith("s")
        && !before.equals("'s")
        && !isName(deal - 1)
        && !isGood(deal - 1)
        && !PLURAL_GOODS.contains(before)
        && !isObject(deal);
  }

  /** "the gas deal with Peru" was signed. */
  private boolean isGood(int i) {
    return words.term(i, Category.GOOD) != null;
  }

  /** "the United States deal with Peru" was signed. */
  private boolean isName(int i) {
    return words.token(i).isCapitalised() && !words.sentence().capitals();
  }

  /** "these actually deal with", "they deal with", "paragraph 2 deals with". */
  private boolean isBehindSubject(int deal, String after) {
    String before = words.word(deal - 1);
    boolean subject =
        before.endsWith("ly") && !NOUNS_IN_LY.contains(before)
            || SUBJECTS.contains(before)
            || deal > 0 && words.token(deal - 1).isNumber();
    return subject && after.equals("with") && !isObject(deal);
  }

  /** "offices in Lima that deal with Peru"; not "said that deal with Peru". */
  private boolean isInClause(int deal, String after) {
    String head = words.word(deal - 2);
    boolean noun = head.endsWith("s") || deal > 1 && words.token(deal - 2).isCapitalised();
    return noun && words.word(deal - 1).equals("that") && after.equals("with");
  }

  /** "Governor Nathan Deal", "said Deal". */
  private boolean isSurname(int i) {
    return words.isNameWord(i)
        && (words.word(i - 1).equals("said")
            || words.isNameWord(i - 1)
                && (words.term(i - 2, Category.ROLE) != null
                    || words.term(i - 2, Category.TITLE) != null));
  }

  /** "signed several economic deals with", not "the chapter deals with". */
  private boolean isObject(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (InstrumentOpening.STOPS.contains(words.word(i))
          || InstrumentOpening.QUANTITIES.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }
}
