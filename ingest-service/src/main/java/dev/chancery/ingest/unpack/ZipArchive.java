package dev.chancery.ingest.unpack;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.ingest.metadata.Metadata;
import dev.chancery.ingest.metadata.MetadataJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip of files. Its members are named by their paths; {@code NAME.meta.json} beside a member
 * tells of it as it does in the inbox. An archive that would do harm is refused as a whole and
 * before its first document, a bad member alone.
 */
final class ZipArchive {

  /** Reads one member, whatever kind it is of. */
  interface MemberReader {
    void read(FileForm form, String member, InputStream bytes, long packed, Consumer<Part> parts)
        throws IOException;
  }

  private final UnpackLimits limits;
  private final MemberReader reader;

  ZipArchive(UnpackLimits limits, MemberReader reader) {
    this.limits = limits;
    this.reader = reader;
  }

  void read(SeekableByteChannel channel, Consumer<Part> parts) throws IOException {
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
      ZipMembers.check(entries, channel.size(), limits);
      for (ZipArchiveEntry entry : entries) {
        if (ZipMembers.isDocument(entry)) {
          readMember(zip, entry, parts);
        }
      }
    }
  }

  private void readMember(ZipFile zip, ZipArchiveEntry entry, Consumer<Part> parts) {
    String member = entry.getName();
    try {
      FileForm form = FileForm.ofName(member);
      if (form.kind() == FileKind.ZIP) {
        throw new RefusedException(Reason.UNSUPPORTED, "a zip inside a zip is not taken");
      }
      Metadata metadata = metadata(zip, member);
      try (InputStream bytes = open(zip, entry)) {
        reader.read(
            form,
            member,
            bytes,
            entry.getCompressedSize(),
            part -> parts.accept(withDefaults(part, metadata)));
      }
    } catch (RefusedException e) {
      parts.accept(new Part.Refused(member, e.reason(), e.getMessage()));
    } catch (IOException e) {
      parts.accept(
          new Part.Refused(member, Reason.UNREADABLE, "it cannot be unpacked: " + e.getMessage()));
    }
  }

  private static InputStream open(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    if (!zip.canReadEntryData(entry)) {
      throw new RefusedException(
          Reason.UNREADABLE, "it is encrypted, or packed by a method that is not known");
    }
    // What is longer than its directory said was not counted when the archive was checked.
    return new ExpandingStream(
        zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()), entry.getSize());
  }

  private static Metadata metadata(ZipFile zip, String member) throws IOException {
    ZipArchiveEntry own = zip.getEntry(member + MetadataJson.SUFFIX);
    ZipArchiveEntry beside =
        own != null ? own : zip.getEntry(FileForm.withoutExtension(member) + MetadataJson.SUFFIX);
    if (beside == null) {
      return Metadata.NONE;
    }
    try (InputStream json = open(zip, beside)) {
      return MetadataJson.read(json.readNBytes(MetadataJson.LARGEST + 1));
    }
  }

  private static Part withDefaults(Part part, Metadata metadata) {
    return part instanceof Part.Found found
        ? new Part.Found(
            found.member(), found.content(), found.contentType(), found.metadata().orElse(metadata))
        : part;
  }
}
