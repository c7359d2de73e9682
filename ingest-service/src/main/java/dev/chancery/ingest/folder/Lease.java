package dev.chancery.ingest.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * The sign of life of an instance: a file that it holds locked and writes to again and again. On
 * the same machine the lock tells whether the holder lives, as it goes with its process; locks may
 * not reach over a network, so an instance of another machine is dead when it has not written for
 * the time of the lease. Both times compared are those of the file system.
 */
final class Lease implements AutoCloseable {

  private static final String SUFFIX = ".lease";

  private final Path file;
  private final String host;
  private FileChannel channel;

  private Lease(Path file, String host) {
    this.file = file;
    this.host = host;
  }

  /**
   * Begins to give signs of life.
   *
   * @param claims the folder in which the instance keeps its claims; need not exist
   * @param host name of this machine
   */
  static Lease take(Path claims, String host) throws IOException {
    Lease lease = new Lease(of(claims), host);
    lease.renew();
    return lease;
  }

  /** The lease file of the instance that keeps its claims in this folder. */
  static Path of(Path claims) {
    return claims.resolveSibling(claims.getFileName() + SUFFIX);
  }

  /** Gives a sign of life; takes the lease anew where somebody deleted it. */
  synchronized void renew() throws IOException {
    if (channel == null || !Files.exists(file)) {
      close();
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock();
    }
    channel.write(ByteBuffer.wrap(host.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private void lock() throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (IOException e) {
      return; // A file system without locks: the time alone tells.
    }
    if (lock == null) {
      throw new IOException(file + " is locked by another instance");
    }
  }

  /** Whether the instance that keeps its claims in this folder is gone for good. */
  boolean isDead(Path claims, Duration silence) throws IOException {
    Path other = of(claims);
    try {
      return host.equals(Files.readString(other))
          ? isUnlocked(other, silence)
          : isSilent(other, silence);
    } catch (NoSuchFileException e) {
      return true;
    }
  }

  private boolean isSilent(Path other, Duration silence) throws IOException {
    Instant now = Files.getLastModifiedTime(file).toInstant();
    return Files.getLastModifiedTime(other).toInstant().plus(silence).isBefore(now);
  }

  private boolean isUnlocked(Path other, Duration silence) throws IOException {
    try (FileChannel channelOfOther = FileChannel.open(other, StandardOpenOption.WRITE);
        FileLock lock = channelOfOther.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      return isSilent(other, silence);
    }
  }

  /** Ends the signs of life, as the death of the process would. */
  @Override
  public synchronized void close() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
    }
  }
}
