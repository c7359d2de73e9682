package dev.chancery.extraction.resolve;

import dev.chancery.extraction.rule.Mention;
import java.util.IdentityHashMap;

/** What an assembly left out, with the last reason it had. */
final class Drops {

  private final IdentityHashMap<Mention, Drop> reasons = new IdentityHashMap<>();

  void note(Mention mention, Drop reason) {
    reasons.put(mention, reason);
  }

  /** Null where the mention was not left out. */
  Drop of(Mention mention) {
    return reasons.get(mention);
  }
}
