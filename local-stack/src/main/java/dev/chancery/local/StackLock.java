package dev.chancery.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** One launcher at a time for a folder. The system releases it when the launcher is killed. */
final class StackLock implements AutoCloseable {

  private final FileChannel channel;

  private StackLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws IllegalStateException where another launcher holds it
   */
  static StackLock take(StackHome home) {
    try {
      Files.createDirectories(home.directory());
      FileChannel channel =
          FileChannel.open(home.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isTaken(channel)) {
        channel.close();
        throw new IllegalStateException(
            "Chancery already runs on "
                + home.directory()
                + StackState.find(home)
                    .map(state -> ", as process " + state.launcher().pid())
                    .orElse("")
                + "; stop it with Ctrl-C there, or set CHANCERY_HOME to another folder");
      }
      return new StackLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("lock file " + home.lockFile() + " cannot be used", e);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("lock file cannot be closed", e);
    }
  }
}
