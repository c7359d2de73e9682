package dev.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/** Counts what became of files, names those that were refused, and tells how far it is. */
final class ExtractionTally {

  private static final int FILES_BETWEEN_LINES = 100;

  private final int all;
  private final PrintWriter errors;
  private int done;
  private int refused;
  private int events;

  ExtractionTally(int all, PrintWriter errors) {
    this.all = all;
    this.errors = errors;
  }

  synchronized void count(Path file, FileExtraction.Result result) {
    if (result instanceof FileExtraction.Result.Done success) {
      done++;
      events += success.events();
    } else if (result instanceof FileExtraction.Result.Refused refusal) {
      refused++;
      errors.println("chancery: " + file + " was refused: " + refusal.why());
    }
    if ((done + refused) % FILES_BETWEEN_LINES == 0 && done + refused < all) {
      errors.println(done + refused + " of " + all + " files");
    }
    errors.flush();
  }

  synchronized boolean allWell() {
    return refused == 0;
  }

  /** As {@code 3 documents, 12 events, 1 refused}. */
  synchronized String summary() {
    return number(done, "document")
        + ", "
        + number(events, "event")
        + (refused == 0 ? "" : ", " + refused + " refused");
  }

  private static String number(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
