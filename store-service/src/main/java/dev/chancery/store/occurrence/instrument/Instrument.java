package dev.chancery.store.occurrence.instrument;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Reporting;
import java.util.List;

/**
 * An instrument, however many documents tell of it.
 *
 * @param subject in the words of the document that says most, or null
 * @param stages its life, one at least, in the order of {@link
 *     dev.chancery.contracts.event.AgreementStage}
 * @param latest of these stages the one that counts now
 * @param tellings the agreements, first reported first
 */
public record Instrument(
    Reporting reporting,
    List<String> parties,
    AgreementKind kind,
    String subject,
    Integer count,
    List<Stage> stages,
    Stage latest,
    List<AgreementTelling> tellings) {

  /** From its first dated stage to its last; null where none is dated. */
  public ReducedDate period() {
    ReducedDate period = null;
    for (Stage stage : stages) {
      if (stage.date() != null) {
        period = period == null ? stage.date() : hull(period, stage.date());
      }
    }
    return period;
  }

  private static ReducedDate hull(ReducedDate a, ReducedDate b) {
    return ReducedDate.between(
        ReducedDate.day(a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest()),
        ReducedDate.day(a.latest().isAfter(b.latest()) ? a.latest() : b.latest()));
  }
}
