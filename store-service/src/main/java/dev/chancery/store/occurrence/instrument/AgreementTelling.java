package dev.chancery.store.occurrence.instrument;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Report;
import java.util.List;

/**
 * An agreement as one document tells it; components as in {@code chancery.agreement}.
 *
 * @param parties sorted
 */
public record AgreementTelling(
    Report report,
    List<String> parties,
    AgreementKind kind,
    AgreementStage stage,
    ReducedDate date,
    String subject,
    Integer count) {}
