package dev.chancery.extraction.document.format;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.extraction.document.front.WrittenDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;

/** An e-mail by mime4j: its plain text, or else its HTML; what is attached is left out. */
final class EmailFile implements Format {

  private static final int DEEPEST = 20;

  @Override
  public Content read(RawDocument raw) {
    try {
      Message message =
          new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(raw.content()));
      List<String> plain = new ArrayList<>();
      List<String> html = new ArrayList<>();
      collect(message, plain, html, 0);
      return new Content(
          text(plain, html), message.getSubject(), sent(message), from(message), null);
    } catch (IOException | RuntimeException e) {
      throw new RefusedException(
          Reason.UNREADABLE,
          raw.source() + " is a broken e-mail: " + Reason.UNREADABLE.advice() + " (" + e + ")",
          e);
    }
  }

  private static void collect(Entity part, List<String> plain, List<String> html, int depth)
      throws IOException {
    if ("attachment".equalsIgnoreCase(part.getDispositionType()) || depth > DEEPEST) {
      return;
    }
    Body body = part.getBody();
    if (body instanceof Multipart parts) {
      for (Entity child : parts.getBodyParts()) {
        collect(child, plain, html, depth + 1);
      }
    } else if (body instanceof TextBody text) {
      boolean web = part.getMimeType().equalsIgnoreCase("text/html");
      if (web || part.getMimeType().equalsIgnoreCase("text/plain")) {
        (web ? html : plain).add(decode(text));
      }
    }
  }

  private static String decode(TextBody text) throws IOException {
    try (InputStream bytes = text.getInputStream()) {
      return Charsets.decode(
          bytes.readAllBytes(),
          Optional.ofNullable(text.getMimeCharset()).flatMap(Charsets::named));
    }
  }

  private static String text(List<String> plain, List<String> html) {
    String text = String.join("\n\n", plain);
    if (!text.isBlank()) {
      return text;
    }
    return String.join("\n\n", html.stream().map(page -> HtmlFile.read(page).text()).toList());
  }

  /** The day as the sender's clock showed it. */
  private static ReducedDate sent(Message message) {
    Field date = message.getHeader().getField("Date");
    return date == null ? null : WrittenDate.read(date.getBody()).orElse(null);
  }

  private static String from(Message message) {
    MailboxList from = message.getFrom();
    if (from == null || from.isEmpty()) {
      return null;
    }
    Mailbox sender = from.get(0);
    return sender.getName() != null ? sender.getName() : sender.getAddress();
  }
}
