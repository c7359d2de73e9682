package dev.chancery.ingest.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides when a file is complete. It is when it was seen unchanged for the settling time, or when
 * its times say that nobody wrote to it for so long (as with files that were moved in, or copied
 * with their old times), or when it lay there before under a name of an unfinished file. Not
 * thread-safe, but for {@link #oldest}.
 */
final class Settling {

  private final Duration settle;
  private Map<Path, FirstSeen> seen = Map.of();
  private volatile Instant oldest;
  private Set<Object> unfinishedBefore = Set.of();

  private record FirstSeen(Sighting sighting, Instant at) {}

  Settling(Duration settle) {
    this.settle = settle;
  }

  /** The complete ones of what was seen now, the oldest first. */
  List<Sighting> complete(FolderScan.Look look, Instant now) {
    Map<Path, FirstSeen> seenNow = new HashMap<>();
    List<Sighting> complete = new ArrayList<>();
    for (Sighting sighting : look.files()) {
      FirstSeen before = seen.get(sighting.file());
      FirstSeen first =
          before != null && before.sighting().equals(sighting)
              ? before
              : new FirstSeen(sighting, now);
      seenNow.put(sighting.file(), first);
      if (isComplete(first, now)) {
        complete.add(sighting);
      }
    }
    seen = seenNow;
    oldest =
        seenNow.values().stream().map(FirstSeen::at).min(Comparator.naturalOrder()).orElse(null);
    unfinishedBefore = new HashSet<>(look.unfinished());
    complete.sort(Comparator.comparing(Sighting::modified).thenComparing(Sighting::file));
    return complete;
  }

  /** When the file that waits for the longest time came or was last written; null without files. */
  Instant oldest() {
    return oldest;
  }

  private boolean isComplete(FirstSeen first, Instant now) {
    Sighting sighting = first.sighting();
    return !first.at().plus(settle).isAfter(now)
        || !sighting.lastWritten().plus(settle).isAfter(now)
        || (sighting.identity() != null && unfinishedBefore.contains(sighting.identity()));
  }
}
