package dev.chancery.contracts.event;

/** The three kinds of event; the value of {@code type} in JSON. */
public enum EventType {
  VISIT,
  AGREEMENT,
  TRADE_FIGURE
}
