package dev.chancery.store.api;

import java.util.List;

/**
 * An event of a document with the words that tell it.
 *
 * @param event as the list shows it
 * @param evidence in the order of the text
 */
public record ToldEvent(ListedEvent event, List<Words> evidence) {

  int firstPlace() {
    return evidence.stream().mapToInt(Words::start).min().orElse(Integer.MAX_VALUE);
  }
}
