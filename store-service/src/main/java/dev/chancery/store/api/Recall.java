package dev.chancery.store.api;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Remembers counts that took long, so that the first view of many events is quick. An answer is
 * good until events change, and for a while after that which is in proportion to what it cost; what
 * is quick to count is always counted anew.
 */
@Singleton
final class Recall {

  private static final Duration QUICK = Duration.ofMillis(100);
  private static final int GOOD_FOR_TIMES_ITS_COST = 20;
  private static final int MOST_ANSWERS = 200;

  private record Answer(Object value, long change, long counted, long cost) {}

  private final LongSupplier change;
  private final LongSupplier nanos;
  private final Map<Object, Answer> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Answer> eldest) {
          return size() > MOST_ANSWERS;
        }
      };

  @Inject
  Recall(Changes changes) {
    this(changes::number, System::nanoTime);
  }

  /**
   * @param change another number after each change
   * @param nanos the time
   */
  Recall(LongSupplier change, LongSupplier nanos) {
    this.change = change;
    this.nanos = nanos;
  }

  /**
   * @param question equal for equal questions
   * @param count finds the answer out
   */
  @SuppressWarnings("unchecked") // an equal question has an answer of the same type
  <T> T answer(Object question, Supplier<T> count) {
    Answer known;
    synchronized (answers) {
      known = answers.get(question);
    }
    if (known != null && isGood(known)) {
      return (T) known.value();
    }
    long before = change.getAsLong();
    long start = nanos.getAsLong();
    T value = count.get();
    long end = nanos.getAsLong();
    synchronized (answers) {
      if (end - start < QUICK.toNanos()) {
        answers.remove(question);
      } else {
        answers.put(question, new Answer(value, before, end, end - start));
      }
    }
    return value;
  }

  private boolean isGood(Answer answer) {
    return answer.change() == change.getAsLong()
        || nanos.getAsLong() - answer.counted() < GOOD_FOR_TIMES_ITS_COST * answer.cost();
  }
}
