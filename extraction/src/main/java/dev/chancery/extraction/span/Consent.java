package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.text.FunctionWords;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Agreement of minds, which binds nobody: "expressed agreement", "failing agreement on prices", "a
 * closer understanding", "settlement"; and the verbs that are written like it ("this accords
 * with").
 */
final class Consent {

  /** "broad agreement", "prior agreement". */
  private static final Set<String> QUALITIES =
      WordSet.of(
          """
          any broad common complete cordial early entire every explicit express expressed
          expressing failing full further general implicit implied indicate indicated mutual no
          obtain obtaining prior signified signify strong substantial tacit total unanimous
          universal voluntary whatever wide widespread withhold without
          """);

  /** "a greater understanding". */
  private static final Set<String> SHARED =
      WordSet.of(
          """
          better clear clearer close closer common deep deeper friendlier friendly full fuller good
          greater improved increased mutual shared sympathetic thorough wider
          """);

  /** "goodwill and understanding" */
  private static final Set<String> AMITY =
      WordSet.of(
          """
          amity confidence cooperation co-operation cordiality empathy friendship goodwill harmony
          knowledge peace respect sympathy tolerance trust
          """);

  /** "a lasting settlement": wished for, never signed. */
  private static final Set<String> PEACE_TALK =
      WordSet.of(
          """
          comprehensive early fair final just lasting negotiated overall pacific peace peaceful permanent
          political satisfactory ultimate
          """);

  private static final Set<String> LAND_USE =
      WordSet.of("activity building construction expansion freeze growth");

  private static final Set<String> DISPUTES = WordSet.of("claim claims dispute disputes");

  private static final Set<String> PEOPLE = WordSet.of("human israeli jewish");

  /** Verbs that make an instrument of what is agreed. */
  private static final Set<String> MAKING =
      WordSet.of(
          """
          agreed approved clinch clinched conclude concluded concludes concluding finalised finalized
          initialed initialled initials ink inked inks reach reached reaches reaching seal seals
          sealed sign signed signing signs signature conclusion
          """);

  private static final Set<String> POSSESSIVES = WordSet.of("her his its our their your");

  /** "withdrew their agreement". */
  private static final Set<String> CONSENTING =
      WordSet.of(
          """
          confirm confirmed convey conveyed express expressed gave give given giving indicated obtain
          obtained obtaining secure secured securing signified withdraw withdrew withheld withhold
          """);

  private static final Set<String> REACHING = WordSet.of("clinch conclude reach seal sign");

  private static final Set<String> MANAGING = WordSet.of("able enabled managed");

  private static final Set<String> MADE = WordSet.of("agreed concluded reached signed");

  private static final Set<String> PASSIVES = WordSet.of("been is was were are");

  private static final Set<String> CLOSERS = WordSet.of(", ; : . ( )");

  private static final Set<String> CONDITIONS = WordSet.of("if unless until till when whether");

  private static final Set<String> MODALS =
      WordSet.of("can cannot could may might must not should shall to we will would they who you");

  private static final Set<String> GIVEN =
      WordSet.of("a all any each her him his it our the their them this us you");

  private static final Set<String> POINT_LINKS = Set.of("about", "on", "over", "upon");

  private static final Set<String> POINTS =
      WordSet.of(
          """
          all any anything everything it many nothing some such that them these this those what
          whether which whom
          """);

  private static final Set<String> VERB_LINKS = WordSet.of("to with");

  private static final Set<String> ABOUT = WordSet.of("between concerning for on regarding");

  /** Tokens of a number or bullet before an item of a list. */
  private static final int LIST_MARK = 2;

  /** Words from a verb of making to "settlement", and back. */
  private static final int MAKING_REACH = 4;

  /** Words between "agreement" and those who made it. */
  private static final int LINK_REACH = 8;

  private final Marked words;

  Consent(Marked words) {
    this.words = words;
  }

  /** Whether "agreement" or "accord" at a token tells of a thing that somebody made. */
  boolean isAgreement(int i) {
    String before = words.word(i - 1);
    boolean own = POSSESSIVES.contains(before) && CONSENTING.contains(words.word(i - 2));
    boolean view = POSSESSIVES.contains(before) && words.word(i + 1).equals("that");
    if (QUALITIES.contains(before) || isOfPeople(i) || own || view) {
      return true;
    }
    boolean plain = !words.sentence().heading() && !words.sentence().capitals();
    return plain && isBare(i) && (!isMade(i) || isOnAPoint(i));
  }

  /** "reach agreement on that point", "agreement upon which": no thing of its own. */
  private boolean isOnAPoint(int i) {
    return POINT_LINKS.contains(words.word(i + 1)) && POINTS.contains(words.word(i + 2));
  }

  /** "the Greek agreement to wait": they agree. */
  private boolean isOfPeople(int i) {
    boolean people =
        words.term(i - 1, Category.NATIONALITY) != null
            && !words.token(i - 1).hyphenated()
            && !FunctionWords.ARTICLES.contains(words.word(i - 2));
    return people && words.word(i + 1).equals("to");
  }

  /** Without article or any other word that belongs to it. */
  private boolean isBare(int i) {
    Sentence sentence = words.sentence();
    String before = sentence.word(i - 1);
    if (i <= LIST_MARK && ABOUT.contains(sentence.word(i + 1))) {
      return false;
    }
    boolean list = before.equals(",") || before.equals("and") || i == 0;
    boolean named = before.equals(")") && sentence.token(i).isCapitalised();
    return list
        ? !hasParties(i + 1) && !isReached(i)
        : isGoverning(i - 1) && !named && !sentence.word(i + 1).equals("between");
  }

  /** Whether a noun without article stands behind a word: "reach agreement", "for agreement". */
  private boolean isGoverning(int i) {
    String word = words.word(i);
    boolean article =
        InstrumentOpening.isDeterminer(word) || InstrumentOpening.isDeterminer(words.word(i - 1));
    return !article
        && (Marked.isFunctionWord(word)
            || InstrumentOpening.STOPS.contains(word)
            || MAKING.contains(word)
            || CLOSERS.contains(word));
  }

  private boolean hasParties(int from) {
    return words.sentence().has(InstrumentSubject.PARTY_LINKS, from, from + LINK_REACH);
  }

  /** "reached agreement on prices", "conclusion of agreement with", "agreement was reached". */
  private boolean isMade(int i) {
    String before = words.word(i - 1);
    String governing = before.equals("of") ? words.word(i - 2) : before;
    return MAKING.contains(governing) && !isWished(i - 1) || isReached(i);
  }

  /** "if they can reach agreement", "failure to reach agreement": they have not. */
  private boolean isWished(int verb) {
    String before = words.word(verb - 1);
    boolean managed = MANAGING.contains(words.word(verb - 2));
    return REACHING.contains(words.word(verb)) && MODALS.contains(before) && !managed;
  }

  private boolean isReached(int i) {
    boolean made = false;
    for (int k = i + 1; k < i + MAKING_REACH && !made; k++) {
      made = PASSIVES.contains(words.word(k)) && MADE.contains(words.word(k + 1));
    }
    return made && !words.sentence().has(CONDITIONS, i - 2, i);
  }

  /** "a closer understanding", "of understanding", "on the understanding that". */
  boolean isUnderstanding(int i, boolean plural) {
    String before = words.word(i - 1);
    boolean the = before.equals("the") && words.word(i - 2).equals("on");
    return plural
        || the
        || before.equals("of")
        || SHARED.contains(before)
        || before.equals("and") && AMITY.contains(words.word(i - 2))
        || words.word(i + 1).equals("of")
        || isGoverning(i - 1) && !isMade(i)
        || !words.token(i).isCapitalised() && !isOne(i);
  }

  /** "an understanding", "reached understanding on"; not "supports Alpine understanding". */
  private boolean isOne(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - MAKING_REACH); i--) {
      String word = words.word(i);
      if (InstrumentOpening.isDeterminer(word) || MAKING.contains(word)) {
        return true;
      }
      if (Marked.isFunctionWord(word) || InstrumentOpening.STOPS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** "a just settlement", "the settlement of the west", "an Israeli settlement". */
  boolean isSettlement(int i) {
    String before = words.word(i - 1);
    String after = words.word(i + 1);
    boolean made =
        words.sentence().has(MAKING, i - MAKING_REACH, i) || MAKING.contains(after) || isReached(i);
    return PEOPLE.contains(before)
        || LAND_USE.contains(after)
        || DISPUTES.contains(before)
        || isPlace(i)
        || PEACE_TALK.contains(before)
        || FunctionWords.ARTICLES.contains(before) && !InstrumentSubject.PARTY_LINKS.contains(after)
        || isGoverning(i - 1) && !made;
  }

  /** "the Hilltop settlement": where people live. */
  private boolean isPlace(int noun) {
    int before = noun - 1;
    return before > 0
        && words.isNameWord(before)
        && words.term(before, Category.NATIONALITY) == null
        && words.geographic(before) == null
        && !words.token(noun).isCapitalised();
  }

  /** "this accords with", "to accord them": no noun. */
  boolean isVerb(int i) {
    String before = words.word(i - 1);
    String after = words.word(i + 1);
    if (words.word(i).equals("accord")) {
      return MODALS.contains(before)
          || VERB_LINKS.contains(after) && before.endsWith("er")
          || after.equals("to");
    }
    boolean object =
        InstrumentOpening.STOPS.contains(before)
            || InstrumentOpening.QUANTITIES.contains(before)
            || InstrumentOpening.DEFINITE.contains(before)
            || FunctionWords.ARTICLES.contains(before);
    return !object && (VERB_LINKS.contains(after) || GIVEN.contains(after));
  }
}
