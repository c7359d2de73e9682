package dev.chancery.topics;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.contracts.wire.CloudEvents;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.contracts.wire.Topics;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * Raw documents as records of {@code documents.raw}: the bytes are the value, all else is headers.
 */
public final class DocumentRecords {

  private DocumentRecords() {}

  public static ProducerRecord<String, byte[]> write(RawDocument document) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(Topics.DOCUMENTS_RAW, document.id().value(), document.content());
    Headers headers = message.headers();
    HeaderText.add(headers, CloudEvents.HEADER_SPEC_VERSION, CloudEvents.SPEC_VERSION);
    HeaderText.add(headers, CloudEvents.HEADER_ID, document.id());
    HeaderText.add(headers, CloudEvents.HEADER_TYPE, CloudEvents.TYPE_DOCUMENT_RAW);
    HeaderText.add(headers, CloudEvents.HEADER_SOURCE, document.source());
    HeaderText.add(headers, CloudEvents.HEADER_TIME, document.received());
    HeaderText.add(headers, CloudEvents.HEADER_CONTENT_TYPE, document.contentType());
    HeaderText.add(headers, CloudEvents.HEADER_PUBLISHED, document.published());
    HeaderText.add(headers, CloudEvents.HEADER_TITLE, document.title());
    HeaderText.add(headers, CloudEvents.HEADER_URL, document.url());
    return message;
  }

  /**
   * Reads a record. One without headers is a plain-text document whose id is computed from its
   * value; the key does not count, only the bytes do.
   *
   * @throws RefusedException {@link Reason#EMPTY} where there are no bytes, {@link
   *     Reason#BAD_METADATA} where a header is not in its form
   */
  public static RawDocument read(ConsumerRecord<?, byte[]> message) {
    byte[] content = message.value();
    if (content == null || content.length == 0) {
      throw new RefusedException(Reason.EMPTY, "the message has no bytes");
    }
    Headers headers = message.headers();
    String contentType = HeaderText.get(headers, CloudEvents.HEADER_CONTENT_TYPE);
    String source = HeaderText.get(headers, CloudEvents.HEADER_SOURCE);
    return new RawDocument(
        DocumentId.of(content),
        content,
        contentType == null ? RawDocument.PLAIN_TEXT : contentType,
        source == null ? "unnamed" : source,
        received(headers, message.timestamp()),
        published(headers),
        HeaderText.get(headers, CloudEvents.HEADER_TITLE),
        url(headers));
  }

  private static Instant received(Headers headers, long timestamp) {
    String time = HeaderText.get(headers, CloudEvents.HEADER_TIME);
    try {
      return time == null ? Instant.ofEpochMilli(Math.max(0, timestamp)) : Instant.parse(time);
    } catch (DateTimeParseException e) {
      throw badHeader(CloudEvents.HEADER_TIME, time, "ISO 8601 in UTC, as 2026-01-31T12:00:00Z", e);
    }
  }

  private static ReducedDate published(Headers headers) {
    String date = HeaderText.get(headers, CloudEvents.HEADER_PUBLISHED);
    try {
      return date == null ? null : ReducedDate.parse(date);
    } catch (IllegalArgumentException e) {
      throw badHeader(CloudEvents.HEADER_PUBLISHED, date, "2001, 2001-03 or 2001-03-12", e);
    }
  }

  private static URI url(Headers headers) {
    String url = HeaderText.get(headers, CloudEvents.HEADER_URL);
    try {
      return url == null ? null : URI.create(url);
    } catch (IllegalArgumentException e) {
      throw badHeader(CloudEvents.HEADER_URL, url, "a URL", e);
    }
  }

  private static RefusedException badHeader(
      String name, String value, String form, Exception cause) {
    return new RefusedException(
        Reason.BAD_METADATA, "header " + name + " is '" + value + "', must be " + form, cause);
  }
}
