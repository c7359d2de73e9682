package dev.chancery.extract;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.EventIds;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.event.Visit;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.extraction.EventExtractor;
import dev.chancery.extraction.document.Document;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An engine that does what the document says: a line {@code visit NAME} is a visit, {@code fail}
 * fails, {@code overflow} overflows the stack, {@code wait} waits until it is told to go on or is
 * interrupted, {@code hang} waits and does not heed interruption.
 */
@Singleton
public final class ScriptedEngine implements EventExtractor {

  private final CountDownLatch goOn = new CountDownLatch(1);
  private final AtomicInteger waiting = new AtomicInteger();

  /** Ends all waiting, now and later. */
  public void goOn() {
    goOn.countDown();
  }

  /** How many documents have begun to wait so far. */
  public int waiting() {
    return waiting.get();
  }

  @Override
  public String engine() {
    return "scripted/1.0.0";
  }

  @Override
  public List<DiplomaticEvent> extract(Document document) {
    List<DiplomaticEvent> events = new ArrayList<>();
    int start = 0;
    for (String line : document.text().split("\n", -1)) {
      int end = start + line.codePointCount(0, line.length());
      switch (line.split(" ", 2)[0]) {
        case "visit" -> events.add(visit(document, line, start, end));
        case "fail" -> throw new IllegalStateException("the document says so");
        case "overflow" -> overflow(0);
        case "wait" -> await(true);
        case "hang" -> await(false);
        default -> {}
      }
      start = end + 1;
    }
    return events;
  }

  private static int overflow(int depth) {
    return depth < 0 ? 0 : overflow(depth + 1) + 1;
  }

  private void await(boolean heedInterruption) {
    waiting.incrementAndGet();
    while (goOn.getCount() > 0) {
      try {
        goOn.await();
      } catch (InterruptedException e) {
        if (heedInterruption) {
          throw new IllegalStateException("interrupted", e);
        }
      }
    }
  }

  private Visit visit(Document document, String line, int start, int end) {
    String visitor = line.substring("visit ".length());
    return new Visit(
        EventIds.of(document.id(), EventType.VISIT, visitor),
        document.id(),
        engine(),
        1,
        List.of(new Evidence(start, end, line)),
        visitor,
        null,
        null,
        CountryCode.of("CHL"),
        List.of(),
        null,
        null,
        VisitStatus.COMPLETED,
        null);
  }
}
