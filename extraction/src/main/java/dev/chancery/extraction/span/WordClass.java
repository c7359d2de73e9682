package dev.chancery.extraction.span;

import dev.chancery.extraction.text.FunctionWords;
import dev.chancery.extraction.text.WordClasses;
import java.util.Arrays;
import java.util.Set;

/** What finders ask of a word at every token, so that one look-up tells it to all of them. */
enum WordClass {
  FUNCTION(Marked.FUNCTION_WORDS),
  ARTICLE(FunctionWords.ARTICLES),
  POSSESSIVE(PremodifierFinder.POSSESSIVES),

  /** Can start a time expression. */
  TIME(DateFinder.OPENERS),

  /** Can start a number. */
  NUMBER(NumberWords.OPENERS),

  /** Can start the phrase of a person. */
  PERSON(PersonFinder.OPENERS),

  /** Can start "the two sides" or "they". */
  SIDES(SidesFinder.OPENERS),

  /** Can stand before a group. */
  DETERMINER(DelegationFinder.DETERMINERS),

  /** What a group of representatives is called. */
  GROUP(DelegationFinder.HEADS),

  /** What one of a government's people is called. */
  GROUP_MEMBER(DelegationFinder.SINGLE),

  /** A group whose members may be counted. */
  COUNTED_GROUP(DelegationFinder.COUNTED),

  /** The part of a country that is meant. */
  BEARING(Bearings.ADJECTIVES),

  /** "mainly" */
  MOSTLY(Bearings.MOSTLY),

  /** Ends a name although it is written like one. */
  NO_NAME(NameFinder.NO_NAME),

  /** A verb of headlines, which may have a capital as well. */
  HEADLINE_VERB(NameFinder.HEADLINE_VERBS),

  /** Heads the name of an organisation. */
  ORGANISATION(OrganisationFinder.HEADS);

  private static final WordClasses CLASSES =
      new WordClasses(Arrays.stream(values()).map(one -> one.words).toList());

  @SuppressWarnings("ImmutableEnumChecker") // no set of words is ever changed
  private final Set<String> words;

  WordClass(Set<String> words) {
    this.words = words;
  }

  /** One bit for each class that a word is of. */
  static int of(String word) {
    return CLASSES.of(word);
  }

  /** Whether it is among the classes of a word. */
  @SuppressWarnings("EnumOrdinal") // the bits live no longer than the sentence
  boolean isIn(int classes) {
    return (classes >>> ordinal() & 1) != 0;
  }
}
