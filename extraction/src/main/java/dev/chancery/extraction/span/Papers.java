package dev.chancery.extraction.span;

import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Papers that bind nobody: a memorandum to a minister, documents, press communiques, the Charter
 * that somebody invokes, an act of parliament about treaties.
 */
final class Papers {

  private static final Set<String> SIGNING =
      WordSet.of(
          """
          concluded exchanged initialled initialed sign signed signing signature
          """);

  private static final Set<String> ADOPTING =
      WordSet.of(
          "adopt adopted approve approved finalize finalized finalise framework outlined sign signed");

  private static final Set<String> ABOUT =
      WordSet.of("about between concerning for on regarding with");

  private static final Set<String> SHARED = Set.of("between", "with");

  private static final Set<String> SIGNED = WordSet.of("agreed reached sign signed signing signs");

  private static final Set<String> PRESS = WordSet.of("official press unilateral weekly");

  private static final Set<String> JOINT = WordSet.of("allied bilateral common joint trilateral");

  /** Words from "joint" to the noun. */
  private static final int JOINT_REACH = 5;

  private static final Set<String> NATIONS = WordSet.of("nations un u.n.");

  private static final Set<String> OWNERS = WordSet.of("her his my our see their your");

  /** What a government writes for its own people. */
  private static final Set<String> OWN_PAPERS =
      WordSet.of("decision internal presidential security");

  private static final Set<String> ARTICLES = WordSet.of("a an in of that the this under");

  /** "the Trade Agreements Act": a law, an office. */
  private static final Set<String> COMPOUNDS =
      WordSet.of(
          """
          act acts bill branch bureau committee department division office officer officers
          organisation organization section series
          """);

  /** Tokens of a number or bullet before an item of a list. */
  private static final int LIST_MARK = 2;

  private final Marked words;

  Papers(Marked words) {
    this.words = words;
  }

  /** "your memorandum of 3 March", "Memorandum to the Minister": one that nobody signs. */
  boolean isMemorandum(int noun) {
    String after = words.word(noun + 1);
    if (noun <= LIST_MARK && !after.equals("by")) {
      return !ABOUT.contains(after) && !words.sentence().has(SIGNING);
    }
    if (OWN_PAPERS.contains(words.word(noun - 1)) || after.equals("by")) {
      return true;
    }
    boolean place = words.token(noun - 1).hyphenated() || isEndOfPlace(noun - 1);
    boolean untied =
        words.word(noun).equals("memoranda") || !InstrumentSubject.PARTY_LINKS.contains(after);
    return !place && !words.sentence().has(SIGNING) && untied;
  }

  /** "the ministry's action plan": what one side sets itself; not one between two. */
  boolean isOwnPlan(int noun, int to) {
    for (int i = Math.max(0, noun - JOINT_REACH); i < noun; i++) {
      if (words.token(i).hyphenated() || JOINT.contains(words.word(i))) {
        return false;
      }
    }
    return !SHARED.contains(words.word(to)) && !words.sentence().has(SIGNED, 0, noun);
  }

  private boolean isEndOfPlace(int i) {
    return words.geographic(i) != null && words.to(i) == i + 1;
  }

  /** "seized documents", "Document 58". */
  boolean isDocument() {
    return !words.sentence().has(ADOPTING);
  }

  /** "official communiques". */
  boolean isCommunique(int noun, boolean plural) {
    String before = words.word(noun - 1);
    return PRESS.contains(before) || plural && !words.sentence().has(SIGNING);
  }

  /** "customs declarations", "a declaration of policy": what one side says alone. */
  boolean isDeclaration(int noun) {
    boolean joint = words.sentence().has(JOINT, noun - JOINT_REACH, noun);
    boolean ofTwo = noun > 0 && words.token(noun - 1).hyphenated();
    return !joint
        && !ofTwo
        && !words.token(noun).isCapitalised()
        && !words.word(noun + 2).equals("intent")
        && !InstrumentSubject.PARTY_LINKS.contains(words.word(noun + 1))
        && !words.sentence().has(SIGNING);
  }

  /**
   * "upholding the UN Charter", "Article 3 of the Charter": a principle, unless somebody signs it.
   */
  boolean isCharter(int noun, int to) {
    String before = words.word(noun - 1);
    boolean nations =
        NATIONS.contains(before)
            || words.word(to).equals("of") && words.word(to + 2).equals("united");
    boolean bare = ARTICLES.contains(before) && !words.word(to).equals("of");
    return (nations || bare || OWNERS.contains(before)) && !words.sentence().has(SIGNING);
  }

  /** "the Trade Agreements Act". */
  boolean isOfLaw(int to) {
    return to < words.size()
        && words.token(to).isCapitalised()
        && COMPOUNDS.contains(words.word(to))
        && !words.sentence().capitals();
  }
}
