package dev.chancery.ingest.progress;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How far a document came, as people are told.
 *
 * @param id of the document
 * @param status the last stage that is known
 * @param events number of its events, null before it was extracted
 * @param reason code of why it, or one of its events, was dead-lettered; null where none was
 * @param message of that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentStatus(
    String id, Status status, Integer events, String reason, String message) {

  /** The stages of a document. */
  public enum Status {
    /** Nothing is known here of such a document. */
    UNKNOWN,
    /** The broker has it. */
    ACCEPTED,
    /** Its events are on {@code events.diplomatic}. */
    EXTRACTED,
    /** Its events are in the database. */
    STORED,
    /** It could not go on. */
    DEAD_LETTERED
  }
}
