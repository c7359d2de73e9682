/**
 * How good an engine is: its events against annotated ones, in precision, recall, found F1 (events
 * found) and slot F1 (events found, weighted by the share of their slots that are right).
 *
 * <p>The way: {@link dev.chancery.extraction.evaluation.GoldCorpus} reads the annotated documents,
 * {@link dev.chancery.extraction.evaluation.Predictions} gives what an engine or a folder of JSON
 * says of each, {@link dev.chancery.extraction.evaluation.EventMatching} pairs the two, {@link
 * dev.chancery.extraction.evaluation.Evaluation} counts.
 */
package dev.chancery.extraction.evaluation;
