package dev.chancery.local;

import java.time.Instant;
import java.util.Optional;

/**
 * A process, told from a later one of the same number by its start.
 *
 * @param pid its number
 * @param startedMillis since 1970, 0 where the system does not tell
 */
public record RunningProcess(long pid, long startedMillis) {

  static RunningProcess of(ProcessHandle handle) {
    return new RunningProcess(handle.pid(), started(handle));
  }

  /** The process, where it still runs. */
  public Optional<ProcessHandle> handle() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> started(handle) == startedMillis);
  }

  private static long started(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
