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
 * What has to stand around a trigger. The part before the trigger is matched from right to left,
 * the part behind it from left to right, so that the nearest fitting phrase is taken on either
 * side. See docs/rules.md for the notation.
 */
public final class Pattern {

  private final Node before;
  private final Node behind;

  Pattern(List<Element> before, List<Element> behind) {
    this.before = chain(reversed(before), -1);
    this.behind = chain(behind, 1);
  }

  /** One part of a pattern. */
  sealed interface Element {}

  /** One of these words. */
  record Words(String capture, Set<String> words) implements Element {}

  /** A phrase of one of these kinds; with {@code list} also several, joined by commas and "and". */
  record Typed(String capture, Set<PhraseKind> kinds, boolean list) implements Element {}

  /** Up to so many words and phrases. */
  record Gap(int longest, Reach reach) implements Element {}

  /** How far a gap may go. */
  enum Reach {
    /** Beyond a comma or a conjunction. */
    SENTENCE(".."),
    /** Not out of the clause. */
    CLAUSE("__"),
    /** Over plain words and time expressions of the clause only, not over another phrase. */
    WORDS("--");

    private final String sign;

    Reach(String sign) {
      this.sign = sign;
    }

    /** The reach that a written gap starts with, null where it is no gap. */
    static Reach written(String word) {
      for (Reach reach : values()) {
        if (word.startsWith(reach.sign)) {
          return reach;
        }
      }
      return null;
    }
  }

  /** These elements or nothing. */
  record Optional(List<Element> elements) implements Element {}

  /** The start of the sentence, an opening quotation mark aside; takes nothing in. */
  record Start() implements Element {}

  /** None of these words here; takes nothing in. */
  record Not(Set<String> words) implements Element {}

  /** No phrase of these kinds here; takes nothing in. */
  record NotTyped(Set<PhraseKind> kinds) implements Element {}

  /** Tries the pattern around a trigger; null where it does not fit. */
  Mention match(Rule rule, Phrases phrases, int triggerFrom, int triggerTo, String triggerCapture) {
    State state = new State(phrases);
    if (!before.match(state, triggerFrom - 1)) {
      return null;
    }
    int from = state.reached + 1;
    if (!behind.match(state, triggerTo)) {
      return null;
    }
    if (triggerCapture != null && phrases.at(triggerFrom) != null) {
      state.captured.add(new Captured(triggerCapture, phrases.at(triggerFrom)));
    }
    return new Mention(
        rule,
        phrases,
        triggerFrom,
        triggerTo,
        Math.min(from, triggerFrom),
        Math.max(state.reached, triggerTo),
        state.captures());
  }

  private static List<Element> reversed(List<Element> elements) {
    List<Element> out = new ArrayList<>(elements.size());
    for (int i = elements.size() - 1; i >= 0; i--) {
      Element element = elements.get(i);
      out.add(element instanceof Optional o ? new Optional(reversed(o.elements())) : element);
    }
    return out;
  }

  private static Node chain(List<Element> elements, int step) {
    Node next =
        (state, at) -> {
          state.reached = at;
          return true;
        };
    return chain(elements, step, next);
  }

  private static Node chain(List<Element> elements, int step, Node end) {
    Node next = end;
    for (int i = elements.size() - 1; i >= 0; i--) {
      next = node(elements.get(i), step, next);
    }
    return next;
  }

  private static Node node(Element element, int step, Node next) {
    if (element instanceof Words w) {
      return (state, at) -> state.word(at, w, step, next);
    }
    if (element instanceof Typed t) {
      return (state, at) -> state.typed(at, t, step, next);
    }
    if (element instanceof Gap g) {
      return (state, at) -> state.gap(at, g, step, next);
    }
    if (element instanceof Start) {
      return (state, at) -> state.isStart(at) && next.match(state, at);
    }
    if (element instanceof Not n) {
      return (state, at) ->
          !n.words().contains(state.phrases.sentence().word(at)) && next.match(state, at);
    }
    if (element instanceof NotTyped n) {
      return (state, at) -> state.phrase(at, n.kinds(), step) == null && next.match(state, at);
    }
    Node inner = chain(((Optional) element).elements(), step, next);
    return (state, at) -> inner.match(state, at) || next.match(state, at);
  }

  /** A step of the match; {@code at} is the token to look at. */
  private interface Node {
    boolean match(State state, int at);
  }

  private record Captured(String name, Phrase phrase) {}

  /** One attempt at one trigger. */
  private static final class State {

    private static final Set<String> CLAUSE_ENDS =
        WordSet.of(", but which who that where while when after before because if although though");
    private static final Set<PhraseKind> PLACES = Set.of(PhraseKind.PLACE);
    private static final Set<String> TIME_WORDS = WordSet.of("in on from during");
    private static final Set<String> GAP_ENDS = WordSet.of("; ? ! •");

    /** Words of a remark between two stops: "Chile (for the conference) and Peru". */
    private static final int LONGEST_REMARK = 12;

    private final Phrases phrases;
    private final List<Captured> captured = new ArrayList<>(4);
    private int reached;

    State(Phrases phrases) {
      this.phrases = phrases;
    }

    boolean isStart(int at) {
      return at < 0 || at == 0 && phrases.sentence().token(0).isSign();
    }

    boolean word(int at, Words words, int step, Node next) {
      String word = phrases.sentence().word(at);
      if (word.isEmpty() || !words.words().contains(word)) {
        return false;
      }
      int mark = captured.size();
      if (words.capture() != null) {
        captured.add(new Captured(words.capture(), new Phrase.Word(at, at + 1)));
      }
      return next.match(this, at + step) || undo(mark);
    }

    private boolean undo(int mark) {
      while (captured.size() > mark) {
        captured.remove(captured.size() - 1);
      }
      return false;
    }

    private Phrase phrase(int at, Set<PhraseKind> kinds, int step) {
      Phrase phrase = phrases.at(at);
      if (phrase == null || (step > 0 ? phrase.from() != at : phrase.to() - 1 != at)) {
        return null;
      }
      for (PhraseKind kind : kinds) {
        if (kind.fits(phrase)) {
          return phrase;
        }
      }
      return null;
    }

    private static int beyond(Phrase phrase, int step) {
      return step > 0 ? phrase.to() : phrase.from() - 1;
    }

    boolean typed(int at, Typed typed, int step, Node next) {
      Phrase phrase = phrase(at, typed.kinds(), step);
      if (phrase == null) {
        return false;
      }
      int mark = captured.size();
      if (typed.capture() != null) {
        captured.add(new Captured(typed.capture(), phrase));
      }
      int after = beyond(phrase, step);
      if (typed.list()) {
        int other = coordination(after, step);
        if (step > 0 && typed.kinds().equals(PLACES)) {
          other = stop(after, other);
        }
        if (other != after
            && phrase(other, typed.kinds(), step) != null
            && typed(other, typed, step, next)) {
          return true;
        }
      }
      return next.match(this, after) || undo(mark);
    }

    /**
     * The next stop of a tour, if it is not simply coordinated: beyond a semicolon, or beyond the
     * time of the stop before ("Chile in May, Peru in June").
     */
    private int stop(int after, int coordinated) {
      Phrase behind = phrases.at(coordinated);
      if (coordinated != after && behind instanceof Phrase.Place) {
        return coordinated;
      }
      int i = behindBrackets(after);
      int bare = i;
      if (phrases.sentence().word(i).equals(",")) {
        i++;
      }
      if (TIME_WORDS.contains(phrases.sentence().word(i))) {
        i++;
      }
      if (phrases.at(i) instanceof Phrase.When when && when.from() == i) {
        i = when.to();
      } else {
        i = bare;
      }
      if (phrases.sentence().word(i).equals(";")) {
        int next = phrases.sentence().word(i + 1).equals("and") ? i + 2 : i + 1;
        return phrases.at(next) instanceof Phrase.Place ? next : coordinated;
      }
      return i == after ? coordinated : coordination(i, 1);
    }

    /** Index behind a remark in brackets; the index itself where none stands there. */
    private int behindBrackets(int at) {
      if (!phrases.sentence().word(at).equals("(")) {
        return at;
      }
      for (int i = at + 1; i <= at + LONGEST_REMARK && i < phrases.sentence().size(); i++) {
        if (phrases.sentence().word(i).equals(")")) {
          return i + 1;
        }
      }
      return at;
    }

    /**
     * Index beyond ",", "and", ", and", "or", "as well as", "then"; the index itself where none
     * stands there.
     */
    private int coordination(int at, int step) {
      int i = at;
      for (int n = 0; n < 3; n++) {
        String word = phrases.sentence().word(i);
        boolean link =
            switch (word) {
              case ",", "and", "&", "or", "as", "well", "then", "later", "finally", "also", "/" ->
                  true;
              default -> false;
            };
        if (!link) {
          break;
        }
        i += step;
      }
      String only = phrases.sentence().word(at);
      return i - at == step
              && (only.equals("as")
                  || only.equals("well")
                  || only.equals("then")
                  || only.equals("later"))
          ? at
          : i;
    }

    boolean gap(int at, Gap gap, int step, Node next) {
      int i = at;
      for (int n = 0; ; n++) {
        if (next.match(this, i)) {
          return true;
        }
        if (n == gap.longest() || i < 0 || i >= phrases.sentence().size()) {
          return false;
        }
        Phrase phrase = phrases.at(i);
        if (phrase != null) {
          if (gap.reach() == Reach.WORDS && !(phrase instanceof Phrase.When)) {
            return false;
          }
          i = beyond(phrase, step);
          continue;
        }
        Token token = phrases.sentence().token(i);
        if (GAP_ENDS.contains(token.lower())
            || (gap.reach() != Reach.SENTENCE && CLAUSE_ENDS.contains(token.lower()))) {
          return false;
        }
        i += step;
      }
    }

    Map<String, List<Phrase>> captures() {
      Map<String, List<Phrase>> out = new HashMap<>();
      for (Captured one : captured) {
        out.computeIfAbsent(one.name(), key -> new ArrayList<>(2)).add(one.phrase());
      }
      out.values().forEach(list -> list.sort((a, b) -> Integer.compare(a.from(), b.from())));
      return out;
    }
  }
}
