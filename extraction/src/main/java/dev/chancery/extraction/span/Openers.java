package dev.chancery.extraction.span;

import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Words that have a capital only because they open a sentence, and so are no part of a name. */
final class Openers {

  private static final Set<String> WORDS =
      WordSet.of(
          """
          according accordingly across additional additionally addressing advancing all along
          already also although amid among announces another any anyone approximately arriving
          asked based behind besides better beyond boosts both building builds choosing citing
          combating consequently considering creates currently declaring delivers deputy despite
          details developing directs due each either elsewhere end ensures ensuring establishes
          every everyone existing expanding expands expressing few final finally first following
          former four full further furthermore given having hence hopefully improves improving
          including increases increasing indeed informal initially instead invests later latest
          launches launching less like likely likewise local many meeting modernizes more moreover
          most much nearly neither never nevertheless next nobody none nonetheless nor nothing
          noting notwithstanding now officials once one others overall part perhaps plans please
          previous prior prohibits promoting protects provides providing rather recalling recent
          recognising recognizing reduces reducing referring regarding regardless repeating
          requires responding restores second secures see senior separately several shortly
          similarly some sources speaking specifically starting strengthening strengthens strong
          subsequently supporting supports taking thank thanks therefore third though three
          throughout thus together top toward towards turning two ultimately unfortunately unless
          unlike using visiting whatever whenever wherever whether whose working
          """);

  private Openers() {}

  /** Whether a word of a sentence only opens it. */
  static boolean holds(Marked words, int i) {
    return i == 0 && !words.sentence().heading() && WORDS.contains(words.word(0));
  }
}
