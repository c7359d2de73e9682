package dev.chancery.store.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an engine went by when it found an event, as far as the event keeps it. Which rule fired is
 * not kept: {@code ./chancery extract --explain} tells it of the document's file.
 *
 * @param engine name and version
 * @param confidence how sure it is, 0 to 1
 * @param slots each slot that has a value
 */
public record Why(String engine, double confidence, List<Slot> slots) {

  /** Where a value comes from. */
  public enum Origin {
    /** The words of the evidence hold it. */
    EVIDENCE,
    /** Worked out of them and of what stands around: a code, a date, a status. */
    WORKED_OUT
  }

  /**
   * A slot with its value.
   *
   * @param name in the names of the event schema
   * @param value as text
   * @param origin where it comes from
   * @param quote the evidence that holds it, null where it was worked out
   */
  public record Slot(String name, String value, Origin origin, String quote) {}

  static Why of(ListedEvent event, List<Words> evidence) {
    List<Slot> slots = new ArrayList<>();
    values(event.slots()).forEach(value -> slots.add(slot(value, evidence)));
    return new Why(
        event.engine(),
        event.confidence(),
        slots.stream().filter(slot -> slot.value() != null && !slot.value().isEmpty()).toList());
  }

  private record Value(String name, Object value, boolean ofTheText) {}

  private static Slot slot(Value value, List<Words> evidence) {
    String text = value.value() == null ? null : value.value().toString();
    String quote =
        text == null || !value.ofTheText()
            ? null
            : evidence.stream()
                .map(Words::quote)
                .filter(words -> lower(words).contains(lower(text)))
                .findFirst()
                .orElse(null);
    return new Slot(value.name(), text, quote == null ? Origin.WORKED_OUT : Origin.EVIDENCE, quote);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static List<Value> values(Slots slots) {
    if (slots instanceof Slots.Visit visit) {
      List<Value> values = new ArrayList<>();
      values.add(new Value("visitor", visit.visitor(), true));
      values.add(new Value("visitorRole", visit.visitorRole(), true));
      values.add(new Value("visitorCountry", visit.visitorCountry(), false));
      values.add(new Value("hostCountry", visit.hostCountry(), false));
      visit.places().forEach(place -> values.add(new Value("places", place, true)));
      values.add(new Value("start", visit.start(), false));
      values.add(new Value("end", visit.end(), false));
      values.add(new Value("status", visit.status(), false));
      values.add(new Value("visitKind", visit.visitKind(), false));
      return values;
    }
    if (slots instanceof Slots.Agreement agreement) {
      List<Value> values = new ArrayList<>();
      agreement.parties().forEach(party -> values.add(new Value("parties", party, false)));
      values.add(new Value("kind", agreement.kind(), true));
      values.add(new Value("stage", agreement.stage(), false));
      values.add(new Value("date", agreement.date(), false));
      values.add(new Value("subject", agreement.subject(), true));
      values.add(new Value("count", agreement.count(), false));
      return values;
    }
    Slots.TradeFigure figure = (Slots.TradeFigure) slots;
    return List.of(
        new Value("flow", figure.flow(), true),
        new Value("reporter", figure.reporter(), false),
        new Value("partner", figure.partner(), false),
        new Value("amount", figure.amount() == null ? null : figure.amount().toPlainString(), true),
        new Value("unit", figure.unit(), true),
        new Value("commodity", figure.commodity(), true),
        new Value("period", figure.period(), true),
        new Value(
            "changePct",
            figure.changePct() == null ? null : figure.changePct().toPlainString(),
            true),
        new Value("actuality", figure.actuality(), false));
  }
}
