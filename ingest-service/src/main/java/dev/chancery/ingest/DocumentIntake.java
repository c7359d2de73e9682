package dev.chancery.ingest;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.ingest.metadata.Metadata;
import dev.chancery.ingest.progress.ProgressIndex;
import dev.chancery.ingest.publish.Publisher;
import dev.chancery.ingest.unpack.Part;
import dev.chancery.ingest.unpack.Unpacking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/**
 * The way of a parcel: take it apart, complete each document, publish it, wait for the
 * acknowledgements. The folder and HTTP both end here. Thread-safe.
 */
@ApplicationScoped
public class DocumentIntake {

  private static final Logger LOG = Logger.getLogger(DocumentIntake.class);

  private final Unpacking unpacking;
  private final Publisher publisher;
  private final ProgressIndex progress;
  private final IngestMeters meters;

  DocumentIntake(
      IngestSettings settings, Publisher publisher, ProgressIndex progress, IngestMeters meters) {
    this.unpacking = new Unpacking(settings.size().limits());
    this.publisher = publisher;
    this.progress = progress;
    this.meters = meters;
  }

  /**
   * Publishes all documents of a parcel. Returns when all are sent, waiting while too many bytes
   * are on their way.
   *
   * @return what became of them, once the broker acknowledged all that was not refused; fails with
   *     {@link dev.chancery.ingest.publish.BrokerAwayException} where it did not, and the parcel
   *     can then be taken again
   * @throws NoSuchFileException where the file is gone
   */
  public CompletionStage<Outcome> take(Parcel parcel) throws NoSuchFileException {
    Tally tally = new Tally();
    try {
      unpacking.unpack(
          parcel.name(), parcel.form(), parcel.payload(), part -> take(part, parcel, tally));
    } catch (RefusedException e) {
      refuse(new Part.Refused(null, e.reason(), e.getMessage()), tally);
    } catch (Stopped e) {
      // The tally tells why.
    } finally {
      tally.close();
    }
    return tally
        .outcome()
        .whenComplete(
            (outcome, failure) -> {
              if (failure == null) {
                tell(parcel, outcome);
              }
            });
  }

  /** The outcome of a file that is refused before anything of it was read. */
  public Outcome refuse(String name, RefusedException refusal) {
    meters.rejected(refusal.reason());
    LOG.warnf(
        "rejected=1 source=%s reason=%s detail=%s",
        name, refusal.reason().code(), refusal.getMessage());
    return new Outcome(
        0, List.of(), 1, List.of(new Part.Refused(null, refusal.reason(), refusal.getMessage())));
  }

  private void take(Part part, Parcel parcel, Tally tally) {
    if (part instanceof Part.Refused refused) {
      refuse(refused, tally);
      return;
    }
    if (tally.failure() != null) {
      throw new Stopped();
    }
    Part.Found found = (Part.Found) part;
    RawDocument document = complete(found, parcel);
    tally.sent();
    publisher
        .publish(document)
        .whenComplete((done, failure) -> acknowledged(document, found.member(), failure, tally));
  }

  private static RawDocument complete(Part.Found found, Parcel parcel) {
    Metadata known = found.metadata().orElse(parcel.metadata());
    return new RawDocument(
        DocumentId.of(found.content()),
        found.content(),
        found.contentType(),
        source(found, parcel),
        parcel.received(),
        known.published(),
        known.title(),
        known.url());
  }

  /** The sender's word for the document, or the sender's word for the file and the member in it. */
  private static String source(Part.Found found, Parcel parcel) {
    if (found.metadata().source() != null) {
      return found.metadata().source();
    }
    String file = parcel.metadata().source() == null ? parcel.name() : parcel.metadata().source();
    return found.member() == null ? file : file + "!" + found.member();
  }

  private void acknowledged(RawDocument document, String member, Throwable failure, Tally tally) {
    if (failure == null) {
      meters.published(document.content().length);
      progress.accepted(document.id());
      tally.accepted(document);
    } else if (failure instanceof RefusedException refusal) {
      meters.rejected(refusal.reason());
      tally.refusedByBroker(member, refusal);
    } else {
      tally.failed((RuntimeException) failure);
    }
  }

  private void refuse(Part.Refused refused, Tally tally) {
    meters.rejected(refused.reason());
    tally.refused(refused);
  }

  private static void tell(Parcel parcel, Outcome outcome) {
    if (outcome.refusedCount() > 0) {
      Part.Refused first = outcome.refused().get(0);
      LOG.warnf(
          "rejected=%d source=%s reason=%s detail=%s",
          outcome.refusedCount(),
          first.member() == null ? parcel.name() : parcel.name() + "!" + first.member(),
          first.reason().code(),
          first.message());
    }
  }

  /** Ends the taking apart of a file whose documents the broker does not take. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super(null, null, false, false);
    }
  }
}
