package dev.chancery.benchmarks;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.document.DocumentReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Documents of all kinds in random order on one thread, from bytes to events; {@code ofThreeKb} is
 * the number of documents a second counted by their length, three kilobytes each.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 4)
public class Throughput {

  private final RuleEngine engine = RuleEngine.standard();
  private final DocumentReader reader = new DocumentReader();
  private final List<RawDocument> documents = new ArrayList<>(Texts.documents());
  private int next;

  /** Documents of three kilobytes each. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Length {
    public double ofThreeKb;
  }

  @Setup
  public void shuffle() {
    Collections.shuffle(documents, new Random(1));
  }

  @Benchmark
  public List<DiplomaticEvent> documents(Length length) {
    RawDocument document = documents.get(next);
    next = (next + 1) % documents.size();
    length.ofThreeKb += document.content().length / 3072.0;
    return engine.extract(reader.read(document));
  }
}
