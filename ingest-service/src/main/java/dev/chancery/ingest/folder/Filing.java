package dev.chancery.ingest.folder;

import dev.chancery.ingest.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Moves claimed files to where they stay. Nothing that lies there is overwritten. */
final class Filing {

  private static final String WHY_ALL = ".reason.json";
  private static final String WHY_SOME = ".rejected.json";

  private final InboxLayout layout;
  private final Clock clock;

  Filing(InboxLayout layout, Clock clock) {
    this.layout = layout;
    this.clock = clock;
  }

  /**
   * Files a claim away: rejected where nothing of it went on, else processed, with a report where
   * some of it was refused. Metadata goes along.
   *
   * @throws NoSuchFileException where the file is gone, as when another instance took it over
   */
  void file(Claim claim, Outcome outcome) throws IOException {
    if (!outcome.isRejected()) {
      if (outcome.refusedCount() > 0) {
        report(layout.rejected().resolve(claim.file()), WHY_SOME, claim, outcome);
      }
      Path day = layout.processed(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
      move(claim, FreePlace.take(day.resolve(claim.file())));
    } else {
      Path place = FreePlace.take(layout.rejected().resolve(claim.file()));
      report(place, WHY_ALL, claim, outcome);
      move(claim, place);
    }
  }

  /** Files away metadata whose document was filed before a crash. */
  void fileMetadata(Claim claim) throws IOException {
    Path day = layout.processed(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    FreePlace.move(claim.metadata(), InboxLayout.metadataOf(day.resolve(claim.file())));
  }

  private void report(Path beside, String suffix, Claim claim, Outcome outcome) throws IOException {
    Path report = FreePlace.take(beside.resolveSibling(beside.getFileName() + suffix));
    Files.write(report, RejectionReport.of(claim.name(), outcome, clock.instant()).json());
  }

  /** The document goes first: without it, its metadata is of no use to a second try. */
  private static void move(Claim claim, Path place) throws IOException {
    try {
      Files.move(claim.content(), place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(place);
      throw e;
    }
    if (Files.exists(claim.metadata())) {
      FreePlace.move(claim.metadata(), InboxLayout.metadataOf(place));
    }
  }
}
