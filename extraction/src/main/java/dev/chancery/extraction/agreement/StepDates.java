package dev.chancery.extraction.agreement;

import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.time.ReducedDate;
import java.util.EnumMap;
import java.util.Map;

/** When each step of an instrument was taken, so far as its tellings say. */
final class StepDates {

  private final Map<AgreementStage, ReducedDate> dates = new EnumMap<>(AgreementStage.class);

  /**
   * Notes the date of a telling.
   *
   * @param stage how far the instrument is known to have come
   */
  void remember(AgreementTelling telling, AgreementStage stage) {
    boolean passing = telling.byNoun() && isUnderWay(stage);
    if (telling.date() != null && !passing) {
      dates.putIfAbsent(telling.stage(), telling.date());
    }
  }

  /** Whether the same step was taken on another day, or a later step before an earlier one. */
  boolean isOtherDay(AgreementTelling telling) {
    if (telling.date() == null) {
      return false;
    }
    for (Map.Entry<AgreementStage, ReducedDate> step : dates.entrySet()) {
      int order = step.getKey().compareTo(telling.stage());
      // Talks on one instrument take many days.
      boolean fits =
          order == 0
              ? isUnderWay(telling.stage()) || step.getValue().overlaps(telling.date())
              : order < 0
                  ? !telling.date().latest().isBefore(step.getValue().earliest())
                  : !step.getValue().latest().isBefore(telling.date().earliest());
      if (!fits) {
        return true;
      }
    }
    return false;
  }

  static boolean isUnderWay(AgreementStage stage) {
    return stage == AgreementStage.PROPOSED || stage == AgreementStage.NEGOTIATING;
  }
}
