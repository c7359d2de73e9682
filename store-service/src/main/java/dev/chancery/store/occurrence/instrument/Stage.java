package dev.chancery.store.occurrence.instrument;

import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Report;
import java.util.List;

/**
 * A stage in the life of an instrument.
 *
 * @param date the most exact one told, or null
 * @param best the report that tells the date, and first
 * @param documents number of documents that tell the stage
 * @param sources of these documents, sorted
 */
public record Stage(
    AgreementStage stage, ReducedDate date, Report best, int documents, List<String> sources) {}
