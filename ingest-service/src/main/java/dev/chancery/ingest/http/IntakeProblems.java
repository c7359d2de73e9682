package dev.chancery.ingest.http;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.problems.Problem;
import java.util.List;

/**
 * Why documents were refused. Beside the members of every problem stand {@code reason}, the code
 * that is also in metrics, logs and reports, and {@code rejected}, the files that were refused
 * where they came together.
 */
final class IntakeProblems {

  private IntakeProblems() {}

  static Problem of(Reason reason, String detail, List<Receipt.Rejected> rejected) {
    return of(reason.code(), reason.advice(), status(reason), detail).with("rejected", rejected);
  }

  static Problem brokerAway(String detail) {
    return of("broker-away", "send it again in a while", 503, detail);
  }

  static Problem busy() {
    return of("busy", "send it again in a while", 503, "too many bytes are coming in");
  }

  static Problem badId(String detail) {
    return of("bad-id", "write sha256: and 64 hex digits", 400, detail);
  }

  private static Problem of(String code, String advice, int status, String detail) {
    return Problem.of(code, advice, status, detail).with("reason", code);
  }

  private static int status(Reason reason) {
    return switch (reason) {
      case TOO_LARGE -> 413;
      case UNSUPPORTED -> 415;
      default -> 400;
    };
  }
}
