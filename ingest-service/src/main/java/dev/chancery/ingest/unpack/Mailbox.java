package dev.chancery.ingest.unpack;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.ingest.metadata.Metadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A mailbox of the mbox family (RFC 4155): messages that begin with a line {@code From SENDER
 * DATE}, the first one or after an empty line. Quoted {@code >From} lines lose one mark. Members
 * are named by the number of their message, from 1.
 */
final class Mailbox {

  private static final Pattern SEPARATOR =
      Pattern.compile("From \\S.*\\d{1,2}:\\d{2}.*", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile(">+From .*", Pattern.DOTALL);
  private static final int LOOKED_AT = 200;

  private final int documentBytes;

  Mailbox(int documentBytes) {
    this.documentBytes = documentBytes;
  }

  void read(InputStream in, Consumer<Part> parts) throws IOException {
    ByteLines lines = new ByteLines(in, documentBytes + 1);
    ByteLines.Line line = lines.next();
    if (line == null || !isSeparator(line)) {
      throw new RefusedException(
          Reason.UNREADABLE, "a mailbox begins with a line 'From SENDER DATE', this one does not");
    }
    Message message = new Message(1);
    for (line = lines.next(); line != null; line = lines.next()) {
      if (message.endsWithEmptyLine() && isSeparator(line)) {
        parts.accept(message.part());
        message = new Message(message.number + 1);
      } else {
        message.add(line.bytes());
      }
    }
    parts.accept(message.part());
  }

  private static boolean isSeparator(ByteLines.Line line) {
    return SEPARATOR.matcher(beginning(line.bytes())).matches();
  }

  private static String beginning(byte[] line) {
    return new String(line, 0, Math.min(line.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
  }

  /** One message on its way; the empty line before the next message is not part of it. */
  private final class Message {
    private final int number;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private byte[] emptyLine;

    Message(int number) {
      this.number = number;
    }

    boolean endsWithEmptyLine() {
      return emptyLine != null || content.size() == 0;
    }

    void add(byte[] line) {
      if (emptyLine != null) {
        keep(emptyLine, 0);
        emptyLine = null;
      }
      if (line.length <= 2
          && line[line.length - 1] == '\n'
          && (line.length == 1 || line[0] == '\r')) {
        emptyLine = line;
      } else {
        keep(line, QUOTED.matcher(beginning(line)).matches() ? 1 : 0);
      }
    }

    private void keep(byte[] line, int from) {
      if (content.size() <= documentBytes) {
        content.write(line, from, line.length - from);
      }
    }

    Part part() {
      String member = Integer.toString(number);
      if (content.size() > documentBytes) {
        return new Part.Refused(
            member, Reason.TOO_LARGE, "the message has more than " + documentBytes + " bytes");
      }
      byte[] bytes = content.toByteArray();
      try {
        FirstBytes.check(FileKind.EMAIL, bytes, "the message");
      } catch (RefusedException e) {
        return new Part.Refused(member, e.reason(), e.getMessage());
      }
      return new Part.Found(member, bytes, FileKind.EMAIL.mediaType(), Metadata.NONE);
    }
  }
}
