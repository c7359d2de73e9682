package dev.chancery.store.occurrence.link;

import dev.chancery.store.occurrence.Report;
import dev.chancery.store.occurrence.Reporting;
import java.util.List;

/**
 * An occurrence as it is to be written.
 *
 * @param <O> the occurrence
 * @param reports of the events that tell of it
 * @param block what was linked with it
 */
record Linked<O>(O occurrence, Reporting reporting, List<Report> reports, String block) {}
