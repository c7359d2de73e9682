package dev.chancery.ingest.unpack;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.ingest.metadata.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Takes a file apart into its documents, one after the other, so that never more than one is in
 * memory. Thread-safe.
 */
public final class Unpacking {

  private final UnpackLimits limits;

  public Unpacking(UnpackLimits limits) {
    this.limits = limits;
  }

  /**
   * Hands each document to the receiver, and each member that cannot go on.
   *
   * @param name of the file, for messages
   * @throws RefusedException where the file cannot go on as a whole; documents may have been handed
   *     on before
   * @throws NoSuchFileException where the file is gone
   */
  public void unpack(String name, FileForm form, Payload payload, Consumer<Part> parts)
      throws NoSuchFileException {
    Delivered receiver = new Delivered(parts);
    try {
      checkSize(name, form, payload.size());
      if (form.kind() == FileKind.ZIP) {
        try (var channel = payload.channel()) {
          new ZipArchive(limits, this::read).read(channel, receiver);
        }
      } else {
        try (InputStream bytes = payload.open()) {
          read(form, null, bytes, payload.size(), receiver);
        }
      }
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      throw new RefusedException(Reason.UNREADABLE, name + " cannot be read: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      if (e instanceof RefusedException || receiver.failed) {
        throw e;
      }
      // Readers of archives fail in many ways at broken bytes.
      throw new RefusedException(Reason.UNREADABLE, name + " cannot be read: " + e, e);
    }
    if (!receiver.any) {
      throw new RefusedException(Reason.EMPTY, name + " holds no document");
    }
  }

  private void checkSize(String name, FileForm form, long size) {
    long most = form.kind().holdsMany() ? limits.fileBytes() : limits.documentBytes();
    if (size == 0) {
      throw new RefusedException(Reason.EMPTY, name + " has no bytes");
    }
    if (size > most) {
      throw new RefusedException(
          Reason.TOO_LARGE, name + " has " + size + " bytes, at most " + most + " are taken");
    }
  }

  private void read(
      FileForm form, String member, InputStream bytes, long packed, Consumer<Part> parts)
      throws IOException {
    InputStream plain =
        form.gzipped()
            ? new ExpandingStream(new GZIPInputStream(bytes), packed, mostUnpacked(form))
            : bytes;
    Consumer<Part> inside = part -> parts.accept(inside(member, part));
    switch (form.kind()) {
      case JSON_LINES -> new JsonLines(limits.documentBytes()).read(plain, inside);
      case MAILBOX -> new Mailbox(limits.documentBytes()).read(plain, inside);
      default -> inside.accept(single(form, plain));
    }
  }

  private long mostUnpacked(FileForm form) {
    return form.kind().holdsMany() ? limits.unpackedBytes() : limits.documentBytes();
  }

  private Part single(FileForm form, InputStream bytes) throws IOException {
    byte[] content = bytes.readNBytes(limits.documentBytes() + 1);
    if (content.length > limits.documentBytes()) {
      throw new RefusedException(
          Reason.TOO_LARGE,
          "the document has more than the " + limits.documentBytes() + " bytes that are taken");
    }
    FirstBytes.check(form.kind(), content, "the document");
    return new Part.Found(null, content, form.contentType(), Metadata.NONE);
  }

  /** The part of a member, named by the whole way to it, as {@code 2001.jsonl!3}. */
  private static Part inside(String member, Part part) {
    if (member == null) {
      return part;
    }
    String way = part.member() == null ? member : member + "!" + part.member();
    if (part instanceof Part.Found found) {
      return new Part.Found(way, found.content(), found.contentType(), found.metadata());
    }
    Part.Refused refused = (Part.Refused) part;
    return new Part.Refused(way, refused.reason(), refused.message());
  }

  /** Hands on, and knows whether there was anything, and whether the receiver failed. */
  private static final class Delivered implements Consumer<Part> {
    private final Consumer<Part> parts;
    private boolean any;
    private boolean failed;

    Delivered(Consumer<Part> parts) {
      this.parts = parts;
    }

    @Override
    public void accept(Part part) {
      any = true;
      failed = true;
      parts.accept(part);
      failed = false;
    }
  }
}
