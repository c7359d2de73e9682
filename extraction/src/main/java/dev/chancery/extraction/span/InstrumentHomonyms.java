package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Words for instruments that mean something else: "in order to", "to deal with", "in agreement".
 */
final class InstrumentHomonyms {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final Set<String> ORDER_LINKS = WordSet.of("for from worth of with by");

  /** "broad agreement": of minds. */
  private static final Set<String> CONSENT =
      WordSet.of(
          """
          broad common complete full general mutual strong substantial total unanimous universal
          wide widespread
          """);

  /** "accord to them": give. */
  private static final Set<String> RECEIVERS = WordSet.of("all each him it the them us you");

  /** "a greater understanding": of minds too. */
  private static final Set<String> SHARED =
      WordSet.of(
          "better clear clearer common deep deeper full fuller good greater mutual shared thorough");

  /** "a lasting settlement": wished for, never signed. */
  private static final Set<String> PEACE_TALK =
      WordSet.of("comprehensive final just lasting negotiated overall permanent political");

  private static final Set<String> CEREMONIES =
      WordSet.of("call calls chief department list officer reasons visit visits");

  private static final Set<String> PLURAL_GOODS =
      WordSet.of("arms business goods jets oats planes sales ships tanks weapons");

  private static final Set<String> LAND_USE =
      WordSet.of("activity building construction expansion freeze growth");

  private static final Set<String> TREATY_COMPOUNDS =
      WordSet.of("allies ally organisation organization partner partners");

  /** What is declared by one alone. */
  private static final Set<String> DECLARED = WordSet.of("bankruptcy emergency independence war");

  private static final Set<String> BETWEEN = WordSet.of("between for on to under whereby with");

  private static final Set<String> SIGNING =
      WordSet.of("concluded initialled sign signed signing signature");

  private static final Set<String> OWNERS = WordSet.of("her my our see your");

  private static final Set<String> PARTY_LINKS = Set.of("between", "with");

  private static final Set<String> NATIONS = WordSet.of("nations un u.n.");

  /** Tokens of a number or bullet before an item of a list. */
  private static final int LIST_MARK = 2;

  private final Marked words;

  InstrumentHomonyms(Marked words) {
    this.words = words;
  }

  /** "in order to", "deal with", "a great deal", "to order", "settlement" of people. */
  boolean isOtherWord(int i, Term head) {
    String before = words.word(i - 1);
    int to = words.to(i);
    String after = words.word(to);
    return switch (words.word(i)) {
      case "order", "orders" ->
          !ORDER_LINKS.contains(after)
              || before.equals("in")
              || before.equals("to")
              || before.equals("by")
              || before.equals("executive")
              || before.equals("public")
              || before.equals("world")
              || before.equals("under")
              || before.equals("the");
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
              || isSurname(i);
      case "agreement", "accord" ->
          before.equals("in")
              || before.equals("own")
              || before.equals("one")
              || before.equals("of")
              || CONSENT.contains(before)
              || after.equals("to") && RECEIVERS.contains(words.word(to + 1));
      case "arrangement", "arrangements" -> !isBetween(i, words.to(i));
      case "deals" -> after.equals("with") && !isObject(i);
      case "settlement", "settlements" ->
          before.equals("israeli")
              || before.equals("jewish")
              || before.equals("peaceful")
              || before.equals("human")
              || LAND_USE.contains(after)
              || PEACE_TALK.contains(before)
              || ARTICLES.contains(before) && !PARTY_LINKS.contains(after);
      case "understanding" ->
          before.equals("of")
              || SHARED.contains(before)
              || after.equals("of")
              || after.equals("that") && head.plural();
      case "understandings" -> true;
      case "treaty" -> TREATY_COMPOUNDS.contains(after) || after.startsWith("-");
      case "memorandum", "memoranda" -> to == i + 1 && i > LIST_MARK && isPaper(i);
      case "contract" -> before.equals("to") && !after.equals("for");
      case "statement" -> after.equals("officer");
      case "protocol" -> CEREMONIES.contains(after);
      case "convention" ->
          before.equals("party")
              || before.equals("national")
              || before.equals("republican")
              || before.equals("democratic");
      case "charter" -> after.equals("flight") || after.equals("flights") || isPrinciple(i, to);
      case "declaration" -> after.equals("of") && words.sentence().has(DECLARED, to, to + 5);
      default -> false;
    };
  }

  /** "your memorandum of 3 March": one that nobody signs. */
  private boolean isPaper(int noun) {
    boolean named = words.token(noun - 1).isCapitalised() && !isDeterminer(words.word(noun - 1));
    return !named && !words.sentence().has(SIGNING) && !PARTY_LINKS.contains(words.word(noun + 1));
  }

  private static boolean isDeterminer(String word) {
    return InstrumentFinder.DEFINITE.contains(word)
        || OWNERS.contains(word)
        || Marked.isFunctionWord(word);
  }

  /** "upholding the UN Charter": a principle, unless somebody signs it. */
  private boolean isPrinciple(int charter, int to) {
    boolean nations =
        NATIONS.contains(words.word(charter - 1))
            || words.word(to).equals("of") && words.word(to + 2).equals("united");
    return nations && !words.sentence().has(SIGNING);
  }

  /** "a trade arrangement", "the arrangement with Peru"; not "through the arrangements of". */
  private boolean isBetween(int noun, int to) {
    boolean bare =
        ARTICLES.contains(words.word(noun - 1))
            || InstrumentFinder.STOPS.contains(words.word(noun - 1));
    return !bare && !Marked.isFunctionWord(words.word(noun - 1))
        || BETWEEN.contains(words.word(to));
  }

  /** "officials deal with Peru"; not "arms deal with Peru". */
  private boolean isVerb(int deal, String after) {
    String before = words.word(deal - 1);
    return after.equals("with")
        && before.endsWith("s")
        && !before.equals("'s")
        && !PLURAL_GOODS.contains(before)
        && !isObject(deal);
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
      if (InstrumentFinder.STOPS.contains(words.word(i))
          || InstrumentFinder.QUANTITIES.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }
}
