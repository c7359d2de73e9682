package dev.chancery.extraction.rule;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An attempt to fit a pattern around a trigger of a sentence: what it has captured and how far it
 * has come. It serves one pattern after the other. A direction is 1 to the right and -1 to the
 * left. Where the rest of a pattern does not fit behind an element, what the element captured is
 * given up again.
 */
final class Attempt {

  private static final Set<String> CLAUSE_ENDS =
      WordSet.of(", but which who that where while when after before because if although though");

  private static final Kinds PLACES = Kinds.of(Set.of(PhraseKind.PLACE));

  private static final Set<String> GAP_ENDS = WordSet.of("; ? ! •");

  private record Captured(String name, Phrase phrase) {}

  private final Phrases phrases;
  private final KindsInSentence kinds;
  private final List<Captured> captured = new ArrayList<>(4);
  private int reached;

  Attempt(Phrases phrases, KindsInSentence kinds) {
    this.phrases = phrases;
    this.kinds = kinds;
  }

  /** Forgets what the pattern before has captured. */
  void restart() {
    captured.clear();
    reached = 0;
  }

  Phrases phrases() {
    return phrases;
  }

  /** Index of the token that the pattern looks at when all of it has fitted. */
  int reached() {
    return reached;
  }

  boolean reach(int at) {
    reached = at;
    return true;
  }

  void capture(String name, Phrase phrase) {
    captured.add(new Captured(name, phrase));
  }

  boolean isStart(int at) {
    return at < 0 || at == 0 && phrases.sentence().token(0).isSign();
  }

  boolean isWord(int at, Set<String> words) {
    return words.contains(phrases.sentence().word(at));
  }

  boolean word(int at, Element.Words words, int direction, Pattern.Step next) {
    String word = phrases.sentence().word(at);
    if (word.isEmpty() || !words.words().contains(word)) {
      return false;
    }
    int mark = captured.size();
    if (words.capture() != null) {
      capture(words.capture(), new Phrase.Word(at, at + 1));
    }
    return next.fits(this, at + direction) || undo(mark);
  }

  boolean typed(int at, Element.Typed typed, int direction, Pattern.Step next) {
    if (!isPhrase(at, typed.kinds(), direction)) {
      return false;
    }
    Phrase phrase = phrases.at(at);
    int mark = captured.size();
    if (typed.capture() != null) {
      capture(typed.capture(), phrase);
    }
    int after = beyond(phrase, direction);
    if (typed.list()) {
      int other =
          direction > 0 && typed.kinds().equals(PLACES)
              ? Coordination.beyondStop(phrases, after)
              : Coordination.beyond(phrases.sentence(), after, direction);
      if (other != after
          && isPhrase(other, typed.kinds(), direction)
          && typed(other, typed, direction, next)) {
        return true;
      }
    }
    return next.fits(this, after) || undo(mark);
  }

  boolean gap(int at, Element.Gap gap, int direction, Pattern.Step next) {
    int i = at;
    for (int n = 0; ; n++) {
      if (next.fits(this, i)) {
        return true;
      }
      if (n == gap.longest() || i < 0 || i >= phrases.sentence().size()) {
        return false;
      }
      Phrase phrase = phrases.at(i);
      if (phrase == null ? isGapEnd(i, gap.reach()) : isBarrier(phrase, gap.reach())) {
        return false;
      }
      i = phrase == null ? i + direction : beyond(phrase, direction);
    }
  }

  private boolean isGapEnd(int at, Element.Reach reach) {
    Token token = phrases.sentence().token(at);
    return GAP_ENDS.contains(token.lower())
        || reach != Element.Reach.SENTENCE && CLAUSE_ENDS.contains(token.lower());
  }

  private static boolean isBarrier(Phrase phrase, Element.Reach reach) {
    return reach == Element.Reach.WORDS && !(phrase instanceof Phrase.When);
  }

  /** Whether a phrase of one of these kinds starts at a token in a direction. */
  boolean isPhrase(int at, Kinds of, int direction) {
    return kinds.has(of, at, direction);
  }

  private static int beyond(Phrase phrase, int direction) {
    return direction > 0 ? phrase.to() : phrase.from() - 1;
  }

  private boolean undo(int mark) {
    while (captured.size() > mark) {
      captured.remove(captured.size() - 1);
    }
    return false;
  }

  /** All that is captured by its name, in the order of the text. */
  Map<String, List<Phrase>> captures() {
    Map<String, List<Phrase>> out = new HashMap<>();
    for (Captured one : captured) {
      out.computeIfAbsent(one.name(), key -> new ArrayList<>(2)).add(one.phrase());
    }
    out.values().forEach(list -> list.sort((a, b) -> Integer.compare(a.from(), b.from())));
    return out;
  }
}
