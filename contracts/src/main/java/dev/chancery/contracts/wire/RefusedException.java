package dev.chancery.contracts.wire;

import java.util.Objects;

/** One document or event cannot go on, for a {@link Reason}; its neighbours can. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /**
   * @param message names the thing and what is wrong with it
   */
  public RefusedException(Reason reason, String message) {
    this(reason, message, null);
  }

  public RefusedException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  public Reason reason() {
    return reason;
  }
}
