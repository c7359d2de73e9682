package dev.chancery.ingest.folder;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.chancery.ingest.Outcome;
import dev.chancery.ingest.unpack.Part;
import java.time.Instant;
import java.util.List;

/**
 * Why a file, or some of its members, did not go on; the JSON that lies beside it.
 *
 * @param file its path in the inbox
 * @param reason the code of the first refusal
 * @param message what is wrong
 * @param advice what the sender can do
 * @param rejectedAt ISO 8601, UTC
 * @param accepted number of its documents that went on
 * @param rejected number of its members that did not, or 1 for the file itself
 * @param members the first of those, empty where the file itself was refused
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RejectionReport(
    String file,
    String reason,
    String message,
    String advice,
    String rejectedAt,
    int accepted,
    int rejected,
    List<Member> members) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** A member of a file of many documents. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Member(String member, String reason, String message, String advice) {}

  static RejectionReport of(String file, Outcome outcome, Instant now) {
    Part.Refused first = outcome.refused().get(0);
    boolean whole = outcome.refusedCount() == 1 && first.member() == null;
    return new RejectionReport(
        file,
        first.reason().code(),
        whole ? first.message() : summary(outcome, first),
        first.reason().advice(),
        now.toString(),
        outcome.acceptedCount(),
        outcome.refusedCount(),
        whole ? List.of() : outcome.refused().stream().map(RejectionReport::member).toList());
  }

  private static String summary(Outcome outcome, Part.Refused first) {
    int all = outcome.acceptedCount() + outcome.refusedCount();
    String where = first.member() == null ? "" : first.member() + ": ";
    return outcome.refusedCount()
        + " of "
        + all
        + " members did not go on, the first: "
        + where
        + first.message();
  }

  private static Member member(Part.Refused part) {
    return new Member(part.member(), part.reason().code(), part.message(), part.reason().advice());
  }

  byte[] json() {
    try {
      return MAPPER.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report can always be written", e);
    }
  }
}
