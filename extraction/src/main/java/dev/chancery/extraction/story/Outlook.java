package dev.chancery.extraction.story;

import dev.chancery.extraction.span.Anchor.Direction;

/**
 * How the text presents an act: as done, under way, ahead, merely suggested, called off or denied.
 */
public enum Outlook {
  DONE,
  UNDER_WAY,
  AHEAD,
  SUGGESTED,
  CALLED_OFF,
  DENIED,
  /** A noun that nothing around it places in time. */
  UNTOLD;

  /** Where in time a date beside such an act lies. */
  Direction direction() {
    return switch (this) {
      case DONE -> Direction.PAST;
      case AHEAD -> Direction.FUTURE;
      default -> Direction.UNKNOWN;
    };
  }
}
