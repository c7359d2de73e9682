package dev.chancery.extraction.evaluation;

import dev.chancery.contracts.event.EventType;

/** How a predicted event is compared with an annotated one of the same type. */
interface TypeComparison {

  /** Days that a date may be off and still speak of the same event. */
  int DAYS_OF_GRACE = 2;

  /** Whether the key slots agree: the two speak of the same event. */
  boolean fits(LocatedEvent gold, LocatedEvent predicted);

  /** How right each slot is, the evidence last. */
  SlotScores slots(LocatedEvent gold, LocatedEvent predicted);

  static TypeComparison of(EventType type) {
    return switch (type) {
      case VISIT -> new VisitComparison();
      case AGREEMENT -> new AgreementComparison();
      case TRADE_FIGURE -> new TradeFigureComparison();
    };
  }

  /** Whether the days can be the same; unknown days can be any. */
  static boolean sameTime(DaySpan one, DaySpan other) {
    return one == null || other == null || one.near(other, DAYS_OF_GRACE);
  }
}
