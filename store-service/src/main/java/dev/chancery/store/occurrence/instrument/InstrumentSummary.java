package dev.chancery.store.occurrence.instrument;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.store.occurrence.Days;
import dev.chancery.store.occurrence.Report;
import dev.chancery.store.occurrence.Reporting;
import dev.chancery.store.occurrence.Votes;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What several tellings say of one instrument together. */
final class InstrumentSummary {

  private InstrumentSummary() {}

  static Instrument of(Collection<AgreementTelling> told) {
    List<AgreementTelling> tellings =
        told.stream()
            .sorted(Comparator.comparing(AgreementTelling::report, Report.FIRST_REPORTED))
            .toList();
    AgreementTelling first = tellings.get(0);
    List<Stage> stages = stages(tellings);
    return new Instrument(
        Reporting.of(tellings.stream().map(AgreementTelling::report).toList()),
        first.parties(),
        kind(tellings),
        subject(tellings),
        first.count(),
        stages,
        latest(stages),
        tellings);
  }

  /** What most say, but a treaty that somebody calls an agreement is a treaty. */
  private static AgreementKind kind(List<AgreementTelling> tellings) {
    String exact =
        Votes.most(
            tellings.stream()
                .map(AgreementTelling::kind)
                .filter(kind -> !Kinship.isGeneral(kind))
                .map(AgreementKind::name));
    return AgreementKind.valueOf(
        exact != null
            ? exact
            : Votes.most(tellings.stream().map(telling -> telling.kind().name())));
  }

  private static String subject(List<AgreementTelling> tellings) {
    return tellings.stream()
        .map(AgreementTelling::subject)
        .filter(Objects::nonNull)
        .distinct()
        .min(
            Comparator.comparingInt((String subject) -> Subject.of(subject).words().size())
                .reversed()
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private static List<Stage> stages(List<AgreementTelling> tellings) {
    Map<AgreementStage, List<AgreementTelling>> byStage =
        tellings.stream()
            .collect(
                Collectors.groupingBy(AgreementTelling::stage, TreeMap::new, Collectors.toList()));
    return byStage.entrySet().stream()
        .map(stage -> stage(stage.getKey(), stage.getValue()))
        .toList();
  }

  private static Stage stage(AgreementStage stage, List<AgreementTelling> tellings) {
    AgreementTelling best =
        tellings.stream()
            .min(
                Comparator.comparing(
                        AgreementTelling::date,
                        Comparator.nullsLast(
                            Comparator.comparingLong(date -> Days.of(date).length())))
                    .thenComparing(AgreementTelling::report, Report.FIRST_REPORTED))
            .orElseThrow();
    Reporting reporting = Reporting.of(tellings.stream().map(AgreementTelling::report).toList());
    return new Stage(stage, best.date(), best.report(), reporting.documents(), reporting.sources());
  }

  /** The furthest; one that was dated later counts more (in force again after a suspension). */
  private static Stage latest(List<Stage> stages) {
    Stage latest = stages.get(0);
    for (Stage stage : stages) {
      boolean isEarlier =
          stage.date() != null
              && latest.date() != null
              && stage.date().latest().isBefore(latest.date().earliest());
      if (!isEarlier) {
        latest = stage;
      }
    }
    return latest;
  }
}
