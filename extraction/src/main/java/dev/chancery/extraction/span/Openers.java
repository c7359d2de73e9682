package dev.chancery.extraction.span;

import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Words that have a capital only because they open a sentence, and so are no part of a name. */
final class Openers {

  private static final Set<String> WORDS =
      WordSet.of(
          """
          according accordingly across addressing additional additionally advancing all along already
          also although amid among another any anyone approximately arriving asked based behind besides
          better beyond both building choosing citing combating consequently considering currently
          declaring deputy despite details developing due each either elsewhere end ensuring every
          everyone existing expanding expressing few final finally first following former four full
          further furthermore given having hence hopefully improving including increasing indeed
          informal initially instead later latest launching less like likewise likely local many
          meeting more moreover most much nearly neither never nevertheless next nobody none
          nonetheless nor nothing noting notwithstanding now officials once one others overall part
          perhaps please plans previous prior promoting providing rather recalling recent
          recognizing recognising reducing referring regarding regardless repeating responding second
          see senior separately several shortly similarly some sources speaking specifically
          starting strengthening strong subsequently supporting taking thank thanks therefore third
          though three throughout thus together top toward towards turning two ultimately
          unfortunately unless unlike using visiting whatever whenever wherever whether whose working
          """);

  private Openers() {}

  /** Whether a word of a sentence only opens it. */
  static boolean holds(Marked words, int i) {
    return i == 0 && !words.sentence().heading() && WORDS.contains(words.word(0));
  }
}
