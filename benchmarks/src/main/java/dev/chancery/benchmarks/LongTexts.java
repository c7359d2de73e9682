package dev.chancery.benchmarks;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.document.DocumentReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many kilobytes a second are read of texts of growing length, and of texts made to be slow.
 * Where {@code kilobytes} stays the same from one length to the next, time grows linearly.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class LongTexts {

  private static final int KILOBYTE = 1024;

  /** What is read. */
  public enum Text {
    STORY_1_KB(KILOBYTE),
    STORY_10_KB(10 * KILOBYTE),
    STORY_100_KB(100 * KILOBYTE),
    STORY_1_MB(KILOBYTE * KILOBYTE),
    STORY_4_MB(4 * KILOBYTE * KILOBYTE),
    /** One megabyte without a space. */
    ONE_WORD("x".repeat(KILOBYTE * KILOBYTE)),
    COUNTRY_NAMES("Chile Peru Egypt Kenya Norway ".repeat(20_000)),
    COUNTRY_LIST("Chile, Peru, Egypt, Kenya and Norway, ".repeat(20_000)),
    AGREEMENTS("treaty agreement ".repeat(50_000)),
    PRESIDENTS("President of ".repeat(50_000)),
    /** A visit of somebody else in each sentence. */
    VISITS(Texts.visits(16_000));

    private final int length;
    private final String characters;

    Text(int length) {
      this.length = length;
      this.characters = null;
    }

    Text(String characters) {
      this.length = characters.length();
      this.characters = characters;
    }

    RawDocument document() {
      if (characters != null) {
        return Texts.document(characters);
      }
      String story = Texts.story();
      return Texts.document(story.repeat(length / story.length() + 1).substring(0, length));
    }
  }

  /** Kilobytes read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Length {
    public double kilobytes;
  }

  @Param public Text text;

  private final RuleEngine engine = RuleEngine.standard();
  private final DocumentReader reader = new DocumentReader();
  private RawDocument document;

  @Setup
  public void write() {
    document = text.document();
  }

  @Benchmark
  public List<DiplomaticEvent> text(Length length) {
    length.kilobytes += document.content().length / (double) KILOBYTE;
    return engine.extract(reader.read(document));
  }
}
