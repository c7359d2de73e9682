package dev.chancery.ingest.folder;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the scan when something changes. A convenience only: where the system gives no events, or
 * too few, the scan comes round by itself.
 */
final class FolderEvents implements AutoCloseable {

  /** Changes come in bursts; one scan is enough for a burst. */
  private static final Duration BURST = Duration.ofMillis(50);

  private final WatchService watch;
  private final Map<Path, WatchKey> watched = new HashMap<>();

  private FolderEvents(WatchService watch) {
    this.watch = watch;
  }

  static FolderEvents open() throws IOException {
    return new FolderEvents(FileSystems.getDefault().newWatchService());
  }

  /** Watches these folders and no others. */
  void watch(Collection<Path> folders) {
    watched.entrySet().removeIf(entry -> !entry.getValue().isValid());
    for (Path folder : folders) {
      try {
        if (!watched.containsKey(folder)) {
          watched.put(
              folder,
              folder.register(
                  watch,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY));
        }
      } catch (IOException e) {
        // Gone, or too many folders for the system: the scan sees it.
      }
    }
  }

  /** Returns after a change, or after this time. */
  void await(Duration longest) throws InterruptedException {
    try {
      WatchKey key = watch.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
      if (key != null) {
        TimeUnit.MILLISECONDS.sleep(BURST.toMillis());
      }
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = watch.poll();
      }
    } catch (ClosedWatchServiceException e) {
      // This service is stopping.
    }
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }
}
