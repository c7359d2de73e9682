package dev.chancery.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.chancery.ingest.Outcome;
import dev.chancery.ingest.progress.DocumentStatus.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the documents of a request.
 *
 * @param documents those that the broker has; the first ones where they are very many
 * @param rejected those that were refused
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Receipt(
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Accepted> documents, List<Rejected> rejected) {

  public Receipt {
    documents = List.copyOf(documents);
    rejected = List.copyOf(rejected);
  }

  /** A document that the broker has. */
  public record Accepted(String id, String source, Status status) {}

  /** A document that was refused, and why. */
  public record Rejected(String source, String reason, String message) {}

  /** The receipt of one file. */
  static Receipt of(String name, Outcome outcome) {
    return new Receipt(
        outcome.accepted().stream()
            .map(one -> new Accepted(one.id().value(), one.source(), Status.ACCEPTED))
            .toList(),
        outcome.refused().stream()
            .map(
                part ->
                    new Rejected(
                        part.member() == null ? name : name + "!" + part.member(),
                        part.reason().code(),
                        part.message()))
            .toList());
  }

  Receipt and(Receipt other) {
    List<Accepted> bothAccepted = new ArrayList<>(documents);
    bothAccepted.addAll(other.documents);
    List<Rejected> bothRejected = new ArrayList<>(rejected);
    bothRejected.addAll(other.rejected);
    return new Receipt(bothAccepted, bothRejected);
  }
}
