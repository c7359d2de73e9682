package dev.chancery.contracts.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.chancery.contracts.document.DocumentId;
import java.util.List;
import java.util.UUID;

/**
 * Something that happened, or is to happen, between countries, as one document tells it. In JSON an
 * object whose {@code type} is the name of the {@link EventType}; every slot is present, null where
 * the text does not tell it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Visit.class, name = "VISIT"),
  @JsonSubTypes.Type(value = Agreement.class, name = "AGREEMENT"),
  @JsonSubTypes.Type(value = TradeFigure.class, name = "TRADE_FIGURE")
})
public sealed interface DiplomaticEvent permits Visit, Agreement, TradeFigure {

  /**
   * Name-based: the same document and key slots give the same id, so that a replay changes nothing.
   */
  UUID id();

  /** The document that tells it. */
  DocumentId documentId();

  /** Engine name and version, as {@code rules/1.0.0}. */
  String engine();

  /** How sure the engine is, 0 to 1. */
  double confidence();

  /**
   * The same event, as sure as that.
   *
   * @param confidence 0 to 1
   */
  DiplomaticEvent withConfidence(double confidence);

  /** The words that tell it, at least one, in the order of the text. */
  List<Evidence> evidence();

  default EventType eventType() {
    if (this instanceof Visit) {
      return EventType.VISIT;
    }
    return this instanceof Agreement ? EventType.AGREEMENT : EventType.TRADE_FIGURE;
  }
}
