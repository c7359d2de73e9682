package dev.chancery.store.occurrence.trip;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Days;
import java.time.LocalDate;

/**
 * When a visit was or will be, as far as its telling lets know.
 *
 * @param exactness how well
 * @param days told or, of {@link Exactness#PUBLICATION}, guessed from the day of publication; null
 *     of {@link Exactness#NOTHING}
 * @param wide the same guess for the comparison with told dates, else equal to days
 */
record When(Exactness exactness, Days days, Days wide) {

  /** In this order tellings find their trips. */
  enum Exactness {
    DAYS,
    MONTH,
    LONGER,
    PUBLICATION,
    NOTHING
  }

  private static final int DAYS_AT_MOST = 14;
  private static final int MONTH_AT_MOST = 31;

  static When of(VisitTelling telling) {
    Days told = told(telling);
    if (told != null) {
      Exactness exactness =
          told.length() <= DAYS_AT_MOST
              ? Exactness.DAYS
              : told.length() <= MONTH_AT_MOST ? Exactness.MONTH : Exactness.LONGER;
      return new When(exactness, told, told);
    }
    if (telling.report().published() == null) {
      return new When(Exactness.NOTHING, null, null);
    }
    LocalDate last = telling.report().published().latest();
    Days days =
        switch (telling.status()) {
          case COMPLETED -> Days.around(last, 14, 0);
          case ONGOING -> Days.around(last, 7, 7);
          case PLANNED -> Days.around(last, 1, 30);
          case PROPOSED -> Days.around(last, 1, 60);
          case CANCELLED -> Days.around(last, 14, 30);
        };
    Days wide =
        switch (telling.status()) {
          case COMPLETED -> Days.around(last, 45, 0);
          case ONGOING -> Days.around(last, 10, 10);
          case PLANNED -> Days.around(last, 1, 90);
          case PROPOSED -> Days.around(last, 1, 180);
          case CANCELLED -> Days.around(last, 30, 90);
        };
    return new When(Exactness.PUBLICATION, days, wide);
  }

  private static Days told(VisitTelling telling) {
    ReducedDate start = telling.start();
    ReducedDate end = telling.end();
    if (start == null) {
      return end == null ? null : Days.of(end);
    }
    Days days = Days.of(start);
    return end == null ? days : days.hull(Days.of(end));
  }

  boolean isTold() {
    return exactness.compareTo(Exactness.PUBLICATION) < 0;
  }
}
