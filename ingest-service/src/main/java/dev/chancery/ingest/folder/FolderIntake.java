package dev.chancery.ingest.folder;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.ingest.DocumentIntake;
import dev.chancery.ingest.Outcome;
import dev.chancery.ingest.Parcel;
import dev.chancery.ingest.metadata.Metadata;
import dev.chancery.ingest.metadata.MetadataJson;
import dev.chancery.ingest.unpack.FileForm;
import dev.chancery.ingest.unpack.Payload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * The way of a file through the folder: look, settle, claim, hand on, and after the broker's
 * acknowledgement file away. With the broker away nothing is claimed, and what is claimed stays so
 * and is handed on again later. One thread goes round; files are filed away by another.
 */
final class FolderIntake {

  private static final Logger LOG = Logger.getLogger(FolderIntake.class);

  private static final int MOST_COMPLAINTS = 10_000;

  private final FolderScan scan;
  private final Settling settling;
  private final Claims claims;
  private final Filing filing;
  private final DocumentIntake intake;
  private final BooleanSupplier brokerIsUp;
  private final Executor filingThread;
  private final Clock clock;
  private final Duration settle;

  /** Claims that are to be handed on, or handed on again. */
  private final Queue<Claim> waiting = new ConcurrentLinkedQueue<>();

  /** Claims whose documents the broker has, and that could not be filed away. */
  private final Queue<Done> unfiled = new ConcurrentLinkedQueue<>();

  private final UnderWay underWay = new UnderWay();

  /** What was logged, so that it is not logged in every round. */
  private final Set<Object> complained = ConcurrentHashMap.newKeySet();

  private record Done(Claim claim, Outcome outcome) {}

  FolderIntake(
      InboxLayout layout,
      Claims claims,
      Duration settle,
      DocumentIntake intake,
      BooleanSupplier brokerIsUp,
      Executor filingThread,
      Clock clock) {
    this.scan = new FolderScan(layout);
    this.settling = new Settling(settle);
    this.claims = claims;
    this.filing = new Filing(layout, clock);
    this.intake = intake;
    this.brokerIsUp = brokerIsUp;
    this.filingThread = filingThread;
    this.clock = clock;
    this.settle = settle;
  }

  /** Puts the claim of a dead instance in line. */
  void adopt(Claim claim) {
    waiting.add(claim);
  }

  /** Looks once, and takes what is complete. */
  FolderScan.Look round() throws IOException {
    if (complained.size() > MOST_COMPLAINTS) {
      complained.clear();
    }
    FolderScan.Look look = scan.look();
    List<Sighting> complete = settling.complete(look, clock.instant());
    fileAgain();
    for (int left = waiting.size(); left > 0 && mayTake(); left--) {
      handOnWhenQuiet(waiting.remove());
    }
    for (Sighting sighting : complete) {
      if (!mayTake()) {
        break;
      }
      take(sighting);
    }
    return look;
  }

  /** When the file that waits for the longest time was first seen, null where none waits. */
  Instant oldestWaiting() {
    return settling.oldest();
  }

  /** Number of files that are claimed and wait to be handed on again. */
  int claimedAndWaiting() {
    return waiting.size();
  }

  /**
   * Waits until all that was handed on is filed away, or in line again.
   *
   * @return whether it was within this time
   */
  boolean awaitHandedOn(Duration longest) throws InterruptedException {
    return underWay.awaitNone(longest);
  }

  private boolean mayTake() {
    return brokerIsUp.getAsBoolean() && !Thread.currentThread().isInterrupted();
  }

  private void take(Sighting sighting) {
    try {
      Claim claim = claims.take(sighting.file());
      if (claim == null) {
        return;
      }
      if (isAsSeen(claim, sighting)) {
        handOn(claim);
      } else {
        waiting.add(claim);
      }
    } catch (IOException e) {
      if (complained.add(sighting)) {
        LOG.errorf("claimed=no source=%s detail=%s", sighting.file(), e);
      }
    }
  }

  private static boolean isAsSeen(Claim claim, Sighting sighting) throws IOException {
    return Files.size(claim.content()) == sighting.size()
        && Files.getLastModifiedTime(claim.content()).toInstant().equals(sighting.modified());
  }

  /** Whoever had the file open when it was claimed can still write to it. */
  private void handOnWhenQuiet(Claim claim) {
    try {
      Instant written = Files.getLastModifiedTime(claim.content()).toInstant();
      Instant now = clock.instant();
      if (written.isAfter(now.minus(settle)) && !written.isAfter(now)) {
        waiting.add(claim);
      } else {
        handOn(claim);
      }
    } catch (NoSuchFileException e) {
      leave(claim);
    } catch (IOException e) {
      again(claim, e);
    }
  }

  /** The document was filed away before a crash, or another instance has it now. */
  private void leave(Claim claim) {
    try {
      if (Files.exists(claim.metadata())) {
        filing.fileMetadata(claim);
      }
      claims.release(claim);
    } catch (IOException e) {
      again(claim, e);
    }
  }

  private void again(Claim claim, Throwable failure) {
    waiting.add(claim);
    if (brokerIsUp.getAsBoolean() && complained.add(claim)) {
      LOG.errorf("handed-on=no source=%s detail=%s", claim.name(), failure);
    }
  }

  private void handOn(Claim claim) {
    underWay.begin();
    outcome(claim)
        .whenCompleteAsync(
            (outcome, failure) -> {
              if (failure == null) {
                file(new Done(claim, outcome));
              } else if (!(failure instanceof NoSuchFileException)) {
                again(claim, failure);
              } // else another instance took this one for dead, and has the claim now
              underWay.end();
            },
            filingThread);
  }

  private CompletionStage<Outcome> outcome(Claim claim) {
    try {
      return intake.take(parcel(claim));
    } catch (RefusedException e) {
      return CompletableFuture.completedStage(intake.refuse(claim.name(), e));
    } catch (NoSuchFileException | RuntimeException e) {
      return CompletableFuture.failedStage(e);
    }
  }

  private Parcel parcel(Claim claim) throws NoSuchFileException {
    return new Parcel(
        claim.name(),
        FileForm.ofName(claim.name()),
        new Payload.OnDisk(claim.content()),
        metadata(claim),
        clock.instant());
  }

  private static Metadata metadata(Claim claim) {
    try (InputStream json = Files.newInputStream(claim.metadata(), LinkOption.NOFOLLOW_LINKS)) {
      return MetadataJson.read(json.readNBytes(MetadataJson.LARGEST + 1));
    } catch (NoSuchFileException e) {
      return Metadata.NONE;
    } catch (IOException e) {
      throw new RefusedException(
          Reason.BAD_METADATA, "the metadata cannot be read: " + e.getMessage(), e);
    }
  }

  private void fileAgain() {
    for (Done done = unfiled.poll(); done != null; done = unfiled.poll()) {
      Done next = done;
      filingThread.execute(() -> file(next));
    }
  }

  private void file(Done done) {
    try {
      filing.file(done.claim(), done.outcome());
      claims.release(done.claim());
      complained.remove(done.claim());
    } catch (NoSuchFileException e) {
      // Another instance took this one for dead, and files it away itself.
    } catch (IOException e) {
      unfiled.add(done);
      if (complained.add(done.claim())) {
        LOG.errorf("filed=no source=%s detail=%s", done.claim().name(), e);
      }
    }
  }
}
