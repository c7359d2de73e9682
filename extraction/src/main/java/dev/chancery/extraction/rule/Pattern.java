package dev.chancery.extraction.rule;

import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What has to stand around a trigger. The part before the trigger is matched from right to left,
 * the part behind it from left to right, so that the nearest fitting phrase is taken on either
 * side. See docs/rules.md for the notation. Immutable, thread-safe.
 */
public final class Pattern {

  private final Step before;
  private final Step behind;

  /** Of each of these the sentence has a phrase where the pattern fits. */
  private final Kinds[] needs;

  /** Of these one stands directly before the trigger; null where others may. */
  private final Set<String> neighboursBefore;

  /** Of these one stands directly behind the trigger; null where others may. */
  private final Set<String> neighboursBehind;

  Pattern(List<Element> before, List<Element> behind) {
    this.needs =
        Stream.of(before, behind)
            .flatMap(List::stream)
            .filter(Element.Typed.class::isInstance)
            .map(element -> ((Element.Typed) element).kinds())
            .distinct()
            .toArray(Kinds[]::new);
    this.neighboursBefore = before.isEmpty() ? null : words(before.get(before.size() - 1));
    this.neighboursBehind = behind.isEmpty() ? null : words(behind.get(0));
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

  private static Set<String> words(Element element) {
    return element instanceof Element.Words words ? words.words() : null;
  }

  /**
   * Whether a pattern is worth trying around a trigger: most lack a kind of phrase in the sentence
   * or the right word beside the trigger.
   *
   * @param kinds the bits of the kinds of phrase that the sentence has
   */
  boolean canFit(Sentence sentence, int kinds, int triggerFrom, int triggerTo) {
    for (Kinds need : needs) {
      if (!need.meets(kinds)) {
        return false;
      }
    }
    return isAmong(neighboursBehind, sentence.word(triggerTo))
        && isAmong(neighboursBefore, sentence.word(triggerFrom - 1));
  }

  private static boolean isAmong(Set<String> words, String word) {
    return words == null || words.contains(word);
  }

  /** Tries the pattern around a trigger; null where it does not fit. */
  Mention match(Rule rule, Attempt attempt, int triggerFrom, int triggerTo, String triggerCapture) {
    attempt.restart();
    Phrases phrases = attempt.phrases();
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
          !attempt.isPhrase(at, not.kinds(), direction) && next.fits(attempt, at);
    }
    Step inner = chain(((Element.Optional) element).elements(), direction, next);
    return (attempt, at) -> inner.fits(attempt, at) || next.fits(attempt, at);
  }
}
