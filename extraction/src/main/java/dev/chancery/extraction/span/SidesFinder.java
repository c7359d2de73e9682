package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.span.Phrase.Sides;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Finds what stands for the parties named before: "the two countries", "both sides", "they". */
final class SidesFinder {

  private static final Set<String> PRONOUNS = Set.of("they", "them");

  private static final Set<String> ARTICLES = Set.of("the", "our", "all");

  private static final Set<String> APOSTROPHES = Set.of("'", "’");

  private static final Set<String> EVIDENT_SIDES = WordSet.of("sides parties countries");

  /** What "the two" do. */
  private static final Set<String> ACTS =
      WordSet.of(
          """
          agreed also announced concluded decided discussed have issued jointly pledged reached
          signed then will
          """);

  private static final Set<String> SIDES =
      WordSet.of(
          """
          allies capitals companies countries delegations firms governments leaders ministers
          nations neighbors neighbours parties partners powers premiers presidents republics sides
          states statesmen
          """);

  /** Words that "the two countries", "both sides" or "they" start with. */
  static final Set<String> OPENERS =
      WordSet.joined(PRONOUNS, ARTICLES, Set.of("both"), NumberWords.OPENERS);

  private static final int FEWEST = 2;

  /** From so many on they are not the parties of something. */
  private static final int TOO_MANY = 30;

  private final Marked words;

  SidesFinder(Marked words) {
    this.words = words;
  }

  /** The parties whose phrase starts at a token, null where none does. */
  Sides at(int from) {
    String first = words.word(from);
    if (PRONOUNS.contains(first)) {
      return new Sides(from, from + 1, FEWEST);
    }
    if (first.equals("both")) {
      return counted(from, from + 1, FEWEST);
    }
    boolean article = ARTICLES.contains(first);
    int i = article ? from + 1 : from;
    int number = NumberWords.small(words.sentence(), i);
    if (number < FEWEST || number >= TOO_MANY) {
      return article ? uncounted(from, i) : null;
    }
    return article && ACTS.contains(words.word(i + 1))
        ? new Sides(from, i + 1, number)
        : counted(from, i + 1, number);
  }

  /** "the countries"; not "the countries of the region". */
  private Sides uncounted(int from, int noun) {
    boolean evident = EVIDENT_SIDES.contains(words.word(noun));
    return evident && !words.word(noun + 1).equals("of") ? sides(from, noun, FEWEST) : null;
  }

  /** "the two former Soviet republics", "both neighbouring states". */
  private Sides counted(int from, int behindNumber, int number) {
    int noun = behindNumber;
    if (words.word(noun).equals("former")) {
      noun = words.term(noun + 1, Category.NATIONALITY) == null ? noun + 1 : words.to(noun + 1);
    }
    if (isModifier(noun)) {
      noun++;
    }
    return SIDES.contains(words.word(noun)) ? sides(from, noun, number) : null;
  }

  private boolean isModifier(int i) {
    return SIDES.contains(words.word(i + 1))
        && !SIDES.contains(words.word(i))
        && words.term(i, Category.NATIONALITY) == null
        && words.token(i).isWord()
        && !Marked.isFunctionWord(words.word(i));
  }

  private Sides sides(int from, int noun, int number) {
    boolean possessive = APOSTROPHES.contains(words.word(noun + 1));
    return new Sides(from, possessive ? noun + 2 : noun + 1, number);
  }
}
