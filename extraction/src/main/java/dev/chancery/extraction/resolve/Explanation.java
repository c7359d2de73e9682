package dev.chancery.extraction.resolve;

import dev.chancery.contracts.event.DiplomaticEvent;
import java.util.Comparator;
import java.util.List;

/**
 * Why the events of a document are there, and what was near but is none.
 *
 * @param events each event with its tellings
 * @param nearMisses places where a rule fired and no event came of it, and why
 */
public record Explanation(List<ExplainedEvent> events, List<NearMiss> nearMisses) {

  public Explanation {
    events = List.copyOf(events);
    nearMisses = List.copyOf(nearMisses);
  }

  /**
   * An event and where it comes from.
   *
   * @param slots for each filled slot the words it was read from
   * @param tellings the places of the text that tell it
   * @param signs what speaks for and against it
   */
  public record ExplainedEvent(
      DiplomaticEvent event, List<SlotSource> slots, List<Telling> tellings, List<Sign> signs) {

    public ExplainedEvent {
      slots = List.copyOf(slots);
      tellings = List.copyOf(tellings);
      signs = List.copyOf(signs);
    }
  }

  /**
   * What makes an event likelier, or less so.
   *
   * @param weight how much, in log-odds; 0 where the sign tells nothing
   */
  public record Sign(String sign, double weight) {}

  /**
   * Where a slot was filled from.
   *
   * @param slot its name in the contract
   * @param value its value
   * @param words the words of the text, empty where it was filled from the document as a whole
   * @param reach how far away they stand: see {@link Reach}
   */
  public record SlotSource(String slot, String value, String words, Reach reach) {}

  /** How far from the trigger a slot's words stand. */
  public enum Reach {
    /** The rule itself names the phrase or the value. */
    CAPTURE,
    /** Another phrase of a sentence that tells the event. */
    SENTENCE,
    /** Another sentence of the document. */
    DOCUMENT,
    /** Worked out: from tense and modality, from a role, from several words together. */
    DERIVED
  }

  /**
   * A place where a rule fired.
   *
   * @param rule name of the rule
   * @param origin its file and line
   * @param trigger the words that set it off
   * @param sentence the sentence
   */
  public record Telling(String rule, String origin, String trigger, String sentence) {}

  /**
   * A place where a rule fired and no event came of it.
   *
   * @param reason why, in words
   */
  public record NearMiss(Telling telling, String reason) {}

  /** The explanation for people to read: a block an event, then what was dropped. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (ExplainedEvent explained : events) {
      DiplomaticEvent event = explained.event();
      out.append(
          String.format(
              "%s  %s  confidence %.2f%n", event.eventType(), event.id(), event.confidence()));
      for (SlotSource slot : explained.slots()) {
        String words = slot.words().isEmpty() ? "" : ": \"" + slot.words() + "\"";
        out.append(
            String.format(
                "  %-15s %-28s %s%s%n",
                slot.slot(),
                slot.value(),
                slot.reach().name().toLowerCase(java.util.Locale.ROOT),
                words));
      }
      explained.tellings().forEach(telling -> append(out, "  told by", telling));
      explained.signs().stream()
          .filter(sign -> sign.weight() != 0)
          .sorted(Comparator.comparing(Sign::weight).reversed())
          .forEach(sign -> out.append(String.format("  %+.2f  %s%n", sign.weight(), sign.sign())));
      out.append('\n');
    }
    if (!nearMisses.isEmpty()) {
      out.append("Near misses: a rule fired, but no event came of it\n");
      for (NearMiss miss : nearMisses) {
        append(out, "  dropped", miss.telling());
        out.append(String.format("           why: %s%n", miss.reason()));
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, String label, Telling telling) {
    out.append(
        String.format(
            "%s %s (%s) at \"%s\"%n           %s%n",
            label, telling.rule(), telling.origin(), telling.trigger(), telling.sentence()));
  }
}
