package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Lexicon;
import dev.chancery.extraction.lexicon.Successions;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Tokeniser;
import java.util.List;

/** Sentences for tests of phrases. */
public final class SampleSentence {

  private static final PhraseFinder FINDER =
      new PhraseFinder(Lexicon.standard(), Successions.standard());

  private SampleSentence() {}

  /** The phrases of a text that is one sentence. */
  public static Phrases phrases(String text) {
    return FINDER.find(
        new Sentence(0, 0, Tokeniser.tokens(text, 0, text.length()), false, false), 0);
  }

  /** Its phrases of one kind. */
  static <T extends Phrase> List<T> all(Class<T> kind, String text) {
    return phrases(text).all().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
