package dev.chancery.extract.transaction;

import dev.chancery.extract.ScriptedEngine;
import dev.chancery.extract.Wire;
import dev.chancery.extract.document.DocumentExtraction;
import dev.chancery.extract.document.Outcome;
import dev.chancery.extract.document.Workbench;
import dev.chancery.extract.health.Pulse;
import dev.chancery.extraction.document.DocumentReader;
import dev.chancery.topics.TopicSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One running loop with an engine of its own. */
final class Instance implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  final ScriptedEngine engine = new ScriptedEngine();
  final Pulse pulse = new Pulse();
  final Workbench workbench;

  private final List<Outcome> committed = new CopyOnWriteArrayList<>();
  private final DocumentLoop loop;

  private Instance(Wire wire, String name, Duration timeLimit, Duration longestBatch) {
    workbench =
        new Workbench(
            new DocumentExtraction(new DocumentReader(), engine), 4, timeLimit, 3, time -> {});
    loop =
        new DocumentLoop(
            new Clients(wire.broker(), name, 100, longestBatch),
            TopicSettings.defaults(),
            workbench,
            pulse,
            committed::addAll);
  }

  /** With times so long that none runs out. */
  static Instance start(Wire wire, String name) {
    return start(wire, name, Duration.ofSeconds(20), Duration.ofSeconds(60));
  }

  static Instance start(Wire wire, String name, Duration timeLimit, Duration longestBatch) {
    Instance instance = new Instance(wire, name, timeLimit, longestBatch);
    instance.loop.start();
    return instance;
  }

  /** What this instance has committed so far. */
  List<Outcome> committed() {
    return committed;
  }

  @Override
  public void close() {
    try {
      loop.stop(PATIENCE);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while the loop was to stop", e);
    }
  }
}
