package dev.chancery.contracts.wire;

import dev.chancery.contracts.event.EventType;

/**
 * Names of CloudEvents 1.0 in its Kafka protocol binding, binary mode: attributes are headers with
 * the prefix {@code ce_}, the media type is {@code content-type}, the data is the value.
 */
public final class CloudEvents {

  public static final String SPEC_VERSION = "1.0";

  public static final String HEADER_SPEC_VERSION = "ce_specversion";
  public static final String HEADER_ID = "ce_id";
  public static final String HEADER_TYPE = "ce_type";
  public static final String HEADER_SOURCE = "ce_source";
  public static final String HEADER_TIME = "ce_time";
  public static final String HEADER_CONTENT_TYPE = "content-type";

  /** Extension attributes of documents: what the sender said of them. */
  public static final String HEADER_PUBLISHED = "ce_published";

  public static final String HEADER_TITLE = "ce_title";
  public static final String HEADER_URL = "ce_url";

  public static final String TYPE_DOCUMENT_RAW = "dev.chancery.document.raw.v1";
  public static final String TYPE_DOCUMENT_PROCESSED = "dev.chancery.document.processed.v1";
  public static final String TYPE_VISIT = "dev.chancery.visit.v1";
  public static final String TYPE_AGREEMENT = "dev.chancery.agreement.v1";
  public static final String TYPE_TRADE_FIGURE = "dev.chancery.trade-figure.v1";

  private CloudEvents() {}

  /** The {@code ce_type} of events of this type. */
  public static String type(EventType type) {
    return switch (type) {
      case VISIT -> TYPE_VISIT;
      case AGREEMENT -> TYPE_AGREEMENT;
      case TRADE_FIGURE -> TYPE_TRADE_FIGURE;
    };
  }
}
