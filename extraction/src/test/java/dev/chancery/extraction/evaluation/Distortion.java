package dev.chancery.extraction.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes imperfect predictions of annotated events: dropped, doubled and invented ones, changed
 * slots, shifted dates, wrong parties, other words. The same seed gives the same predictions.
 */
final class Distortion {

  private static final List<String> CODES = List.of("USA", "RUS", "CHN", "deu", "ORG:Acme", "");
  private static final List<String> WORDS =
      List.of("SIGNED", "AGREED", "PLANNED", "COMPLETED", "EXPORT", "TURNOVER", "TREATY", "ACTUAL");

  private final Random random;

  Distortion(long seed) {
    random = new Random(seed);
  }

  List<ObjectNode> of(List<AnnotatedEvent> gold) {
    List<ObjectNode> predicted = new ArrayList<>();
    for (AnnotatedEvent event : gold) {
      while (chance(0.8)) {
        predicted.add(changed(event, gold));
        if (chance(0.85)) {
          break;
        }
      }
    }
    if (chance(0.1)) {
      predicted.add(Annotations.event("{'type': 'VISIT', 'visitor': 'Nobody'}").json());
    }
    if (chance(0.05)) {
      predicted.add(Annotations.event("{'type': 'RUMOUR'}").json());
    }
    Collections.shuffle(predicted, random);
    return predicted;
  }

  private ObjectNode changed(AnnotatedEvent event, List<AnnotatedEvent> all) {
    ObjectNode copy = event.json().deepCopy();
    for (String slot : List.copyOf(fieldNames(copy))) {
      if (!slot.equals("type") && chance(0.2)) {
        change(copy, slot, all);
      }
    }
    if (chance(0.02)) {
      copy.put("type", "VISIT");
    }
    return copy;
  }

  private static List<String> fieldNames(ObjectNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private void change(ObjectNode event, String slot, List<AnnotatedEvent> all) {
    if (chance(0.15)) {
      event.remove(slot);
      return;
    }
    switch (slot) {
      case "start", "end", "date", "period" -> event.put(slot, date(event.path(slot).asText("")));
      case "amount", "changePct" ->
          event.put(slot, event.path(slot).asDouble(3) * one(List.of(1.004, 1.006, 2.0, -1.0)));
      case "count" -> event.put(slot, random.nextInt(3));
      case "parties" -> parties(event.withArray(slot));
      case "evidence" -> event.set(slot, evidence(event, all));
      case "visitor" -> event.put(slot, visitor(event.path(slot).asText()));
      case "unit" -> event.put(slot, event.path(slot).asText() + "s");
      case "visitorCountry", "hostCountry", "reporter", "partner" -> event.put(slot, one(CODES));
      default -> event.put(slot, chance(0.5) ? one(WORDS) : lower(event.path(slot).asText()));
    }
  }

  private String date(String date) {
    if (date.length() == 10 && chance(0.7)) {
      return LocalDate.parse(date).plusDays(random.nextInt(9) - 4).toString();
    }
    if (date.length() >= 7 && chance(0.5)) {
      return date.substring(0, 7);
    }
    if (date.length() >= 4 && chance(0.5)) {
      return date.substring(0, 4);
    }
    return one(List.of("2001-12", "2008/2009", "1999-02-30", "yesterday", "2023-05-16T00:00", ""));
  }

  private void parties(ArrayNode parties) {
    if (!parties.isEmpty() && chance(0.5)) {
      parties.remove(random.nextInt(parties.size()));
    }
    if (chance(0.5)) {
      parties.add(one(CODES));
    }
  }

  private JsonNode evidence(ObjectNode event, List<AnnotatedEvent> all) {
    ArrayNode list = event.arrayNode();
    if (chance(0.3)) {
      all.get(random.nextInt(all.size())).quotes().forEach(list::add);
    } else if (chance(0.7)) {
      for (String quote : new AnnotatedEvent(event).quotes()) {
        list.addObject().put("start", 0).put("quote", lower(quote).replace(" ", " \n"));
      }
    }
    return list;
  }

  private String visitor(String name) {
    return one(
        List.of(
            name.substring(name.lastIndexOf(' ') + 1),
            name.toUpperCase(Locale.ROOT),
            "Mr. " + name + " (left)",
            "somebody",
            "..."));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
