package dev.chancery.benchmarks;

import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.document.DocumentReader;
import java.lang.management.ManagementFactory;

/** Prints the heap that the engine keeps, with rules, lexicons and all that its classes hold. */
public final class EngineMemory {

  private EngineMemory() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    long before = used();
    RuleEngine engine = RuleEngine.standard();
    DocumentReader reader = new DocumentReader();
    int events = engine.extract(reader.read(Texts.document(Texts.story()))).size();
    long after = used();
    System.out.printf(
        "heap kept by %s: %.1f MB (%d events in the story read with it)%n",
        engine.engine(), (after - before) / 1e6, events);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
