package dev.chancery.extraction.rule;

import dev.chancery.extraction.span.Phrases;
import java.util.List;

/**
 * What has to stand around a trigger. The part before the trigger is matched from right to left,
 * the part behind it from left to right, so that the nearest fitting phrase is taken on either
 * side. See docs/rules.md for the notation. Immutable, thread-safe.
 */
public final class Pattern {

  private final Step before;
  private final Step behind;

  Pattern(List<Element> before, List<Element> behind) {
    this.before = chain(Element.reversed(before), -1, Attempt::reach);
    this.behind = chain(behind, 1, Attempt::reach);
  }

  /** The rest of a pattern from one element on. */
  interface Step {

    /**
     * Whether it fits.
     *
     * @param at index of the token to look at
     */
    boolean fits(Attempt attempt, int at);
  }

  /** Tries the pattern around a trigger; null where it does not fit. */
  Mention match(Rule rule, Phrases phrases, int triggerFrom, int triggerTo, String triggerCapture) {
    Attempt attempt = new Attempt(phrases);
    if (!before.fits(attempt, triggerFrom - 1)) {
      return null;
    }
    int from = attempt.reached() + 1;
    if (!behind.fits(attempt, triggerTo)) {
      return null;
    }
    if (triggerCapture != null && phrases.at(triggerFrom) != null) {
      attempt.capture(triggerCapture, phrases.at(triggerFrom));
    }
    return new Mention(
        rule,
        phrases,
        triggerFrom,
        triggerTo,
        Math.min(from, triggerFrom),
        Math.max(attempt.reached(), triggerTo),
        attempt.captures());
  }

  private static Step chain(List<Element> elements, int direction, Step end) {
    Step next = end;
    for (int i = elements.size() - 1; i >= 0; i--) {
      next = step(elements.get(i), direction, next);
    }
    return next;
  }

  private static Step step(Element element, int direction, Step next) {
    if (element instanceof Element.Words words) {
      return (attempt, at) -> attempt.word(at, words, direction, next);
    }
    if (element instanceof Element.Typed typed) {
      return (attempt, at) -> attempt.typed(at, typed, direction, next);
    }
    if (element instanceof Element.Gap gap) {
      return (attempt, at) -> attempt.gap(at, gap, direction, next);
    }
    if (element instanceof Element.Start) {
      return (attempt, at) -> attempt.isStart(at) && next.fits(attempt, at);
    }
    if (element instanceof Element.Not not) {
      return (attempt, at) -> !attempt.isWord(at, not.words()) && next.fits(attempt, at);
    }
    if (element instanceof Element.NotTyped not) {
      return (attempt, at) ->
          attempt.phrase(at, not.kinds(), direction) == null && next.fits(attempt, at);
    }
    Step inner = chain(((Element.Optional) element).elements(), direction, next);
    return (attempt, at) -> inner.fits(attempt, at) || next.fits(attempt, at);
  }
}
