package dev.chancery.ingest;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.ingest.unpack.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Counts the documents of one parcel until the last is acknowledged or refused. Thread-safe. */
final class Tally {

  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
  private final List<Outcome.Accepted> accepted = new ArrayList<>();
  private final List<Part.Refused> refused = new ArrayList<>();
  private int acceptedCount;
  private int refusedCount;
  private int open = 1;
  private RuntimeException failure;

  /** The outcome; fails where a document was neither acknowledged nor refused. */
  CompletableFuture<Outcome> outcome() {
    return outcome;
  }

  synchronized void sent() {
    open++;
  }

  synchronized void accepted(RawDocument document) {
    acceptedCount++;
    if (accepted.size() < Outcome.MOST_NAMED) {
      accepted.add(new Outcome.Accepted(document.id(), document.source()));
    }
    close();
  }

  /** A document that was sent, and that the broker refused. */
  synchronized void refusedByBroker(String member, RefusedException refusal) {
    refused(new Part.Refused(member, refusal.reason(), refusal.getMessage()));
    close();
  }

  synchronized void refused(Part.Refused part) {
    refusedCount++;
    if (refused.size() < Outcome.MOST_NAMED) {
      refused.add(part);
    }
  }

  /** A document that was sent, and of which nobody knows whether it arrived. */
  synchronized void failed(RuntimeException cause) {
    failure = cause;
    close();
  }

  /** Why it is of no use to send more, or null. */
  synchronized RuntimeException failure() {
    return failure;
  }

  /** Says that one document, or the parcel itself, has come to its end. */
  synchronized void close() {
    open--;
    if (open == 0) {
      if (failure == null) {
        outcome.complete(new Outcome(acceptedCount, accepted, refusedCount, refused));
      } else {
        outcome.completeExceptionally(failure);
      }
    }
  }
}
