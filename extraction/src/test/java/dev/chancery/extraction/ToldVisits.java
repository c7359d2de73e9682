package dev.chancery.extraction;

import dev.chancery.contracts.event.Visit;
import java.util.List;

/** The visits that the engine finds in a whole text, read as it stands. */
public final class ToldVisits {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private ToldVisits() {}

  public static List<Visit> in(String text) {
    return ENGINE.extract(SampleDocument.read(text)).stream()
        .filter(Visit.class::isInstance)
        .map(Visit.class::cast)
        .toList();
  }
}
