package dev.chancery.extraction.candidate;

import dev.chancery.extraction.rule.Mention;
import java.util.IdentityHashMap;

/** What an assembly left out, with the last reason it had. */
public final class Drops {

  private final IdentityHashMap<Mention, Drop> reasons = new IdentityHashMap<>();

  public void note(Mention mention, Drop reason) {
    reasons.put(mention, reason);
  }

  /** Null where the mention was not left out. */
  public Drop of(Mention mention) {
    return reasons.get(mention);
  }
}
