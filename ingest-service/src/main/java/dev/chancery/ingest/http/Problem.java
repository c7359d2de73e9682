package dev.chancery.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.chancery.contracts.wire.Reason;
import java.util.List;

/**
 * Why a request was refused, in the form of RFC 9457.
 *
 * @param type a name of this kind of problem
 * @param title what can be done
 * @param status the HTTP status
 * @param detail what is wrong
 * @param reason the code that also stands in metrics, logs and reports
 * @param rejected the members that were refused, empty where the request was refused as a whole
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String reason,
    List<Receipt.Rejected> rejected) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPE_PREFIX = "urn:chancery:";

  static Problem of(Reason reason, String detail, List<Receipt.Rejected> rejected) {
    return of(reason.code(), reason.advice(), status(reason), detail, rejected);
  }

  static Problem brokerAway(String detail) {
    return of("broker-away", "send it again in a while", 503, detail, List.of());
  }

  static Problem busy() {
    return of("busy", "send it again in a while", 503, "too many bytes are coming in", List.of());
  }

  static Problem badId(String detail) {
    return of("bad-id", "write sha256: and 64 hex digits", 400, detail, List.of());
  }

  private static Problem of(
      String code, String advice, int status, String detail, List<Receipt.Rejected> rejected) {
    return new Problem(TYPE_PREFIX + code, advice, status, detail, code, rejected);
  }

  private static int status(Reason reason) {
    return switch (reason) {
      case TOO_LARGE -> 413;
      case UNSUPPORTED -> 415;
      default -> 400;
    };
  }
}
