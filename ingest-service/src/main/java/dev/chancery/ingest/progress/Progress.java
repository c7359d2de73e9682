package dev.chancery.ingest.progress;

/**
 * How far a document came.
 *
 * @param stage the last one that is known
 * @param events number of its events, null before it was extracted
 * @param processed where the message lies that ends its events, null before it was extracted
 * @param reason code of why it, or one of its events, was dead-lettered; null where none was
 * @param message of that, for people
 * @param time of the message that told this, in milliseconds since 1970
 */
record Progress(
    Stage stage, Integer events, Position processed, String reason, String message, long time) {

  /** The stages that messages tell of. */
  enum Stage {
    ACCEPTED,
    EXTRACTED,
    DEAD_LETTERED
  }

  /** A place on {@code events.diplomatic}. */
  record Position(int partition, long offset) {}

  static Progress accepted(long time) {
    return new Progress(Stage.ACCEPTED, null, null, null, null, time);
  }

  static Progress extracted(int events, Position processed, long time) {
    return new Progress(Stage.EXTRACTED, events, processed, null, null, time);
  }

  static Progress deadLettered(String reason, String message, long time) {
    return new Progress(Stage.DEAD_LETTERED, null, null, reason, message, time);
  }

  /** The same document, one of whose events could not be stored. */
  Progress withLostEvent(String lostReason, String lostMessage) {
    return new Progress(stage, events, processed, lostReason, lostMessage, time);
  }

  /** This or the other, whichever tells what came later; topics are read in no common order. */
  Progress latest(Progress other) {
    if (other == null || other.stage == Stage.ACCEPTED) {
      return this;
    }
    return stage == Stage.ACCEPTED || other.time > time ? other : this;
  }
}
