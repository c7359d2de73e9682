package dev.chancery.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.ingest.Outcome;
import dev.chancery.ingest.unpack.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingTest {

  private static final Outcome GOOD = new Outcome(1, List.of(), 0, List.of());
  private static final Outcome BAD =
      new Outcome(0, List.of(), 1, List.of(new Part.Refused(null, Reason.EMPTY, "no bytes")));
  private static final Outcome MIXED =
      new Outcome(2, List.of(), 1, List.of(new Part.Refused("3", Reason.MALFORMED, "no JSON")));

  @TempDir Path inbox;
  private Claims claims;
  private Filing filing;

  @BeforeEach
  void prepare() throws IOException {
    InboxLayout layout = new InboxLayout(inbox);
    layout.prepare();
    claims = new Claims(layout, "instance");
    filing = new Filing(layout, Clock.fixed(Instant.parse("2026-01-31T23:59:00Z"), ZoneOffset.UTC));
  }

  @Test
  void what_went_on_is_filed_under_the_day_with_its_metadata() throws IOException {
    filing.file(claim("sub/a.txt", "text", "{}"), GOOD);
    assertThat(inbox.resolve("processed/2026-01-31/sub/a.txt")).hasContent("text");
    assertThat(inbox.resolve("processed/2026-01-31/sub/a.txt.meta.json")).hasContent("{}");
  }

  @Test
  void what_did_not_go_on_is_rejected_with_its_reason() throws IOException {
    filing.file(claim("sub/a.txt", "text", "{}"), BAD);
    assertThat(inbox.resolve("rejected/sub/a.txt")).hasContent("text");
    assertThat(inbox.resolve("rejected/sub/a.txt.meta.json")).hasContent("{}");
    assertThat(inbox.resolve("rejected/sub/a.txt.reason.json"))
        .hasContent(
            """
            {
              "file" : "sub/a.txt",
              "reason" : "empty",
              "message" : "no bytes",
              "advice" : "send a document that has text",
              "rejectedAt" : "2026-01-31T23:59:00Z",
              "accepted" : 0,
              "rejected" : 1
            }""");
  }

  @Test
  void what_went_on_in_part_is_filed_and_its_bad_members_are_reported() throws IOException {
    filing.file(claim("a.jsonl", "lines", null), MIXED);
    assertThat(inbox.resolve("processed/2026-01-31/a.jsonl")).hasContent("lines");
    assertThat(inbox.resolve("rejected/a.jsonl.rejected.json"))
        .hasContent(
            """
            {
              "file" : "a.jsonl",
              "reason" : "malformed",
              "message" : "1 of 3 members did not go on, the first: 3: no JSON",
              "advice" : "send it in the form of the schema",
              "rejectedAt" : "2026-01-31T23:59:00Z",
              "accepted" : 2,
              "rejected" : 1,
              "members" : [ {
                "member" : "3",
                "reason" : "malformed",
                "message" : "no JSON",
                "advice" : "send it in the form of the schema"
              } ]
            }""");
  }

  @Test
  void nothing_is_overwritten() throws IOException {
    filing.file(claim("a.txt", "one", "{\"title\":\"1\"}"), GOOD);
    filing.file(claim("a.txt", "two", "{\"title\":\"2\"}"), GOOD);
    filing.file(claim("a.txt", "three", null), BAD);
    filing.file(claim("a.txt", "four", null), BAD);
    assertThat(inbox.resolve("processed/2026-01-31/a.txt")).hasContent("one");
    assertThat(inbox.resolve("processed/2026-01-31/a-2.txt")).hasContent("two");
    assertThat(inbox.resolve("processed/2026-01-31/a-2.txt.meta.json"))
        .hasContent("{\"title\":\"2\"}");
    assertThat(inbox.resolve("rejected/a-2.txt")).hasContent("four");
    assertThat(inbox.resolve("rejected/a-2.txt.reason.json")).exists();
  }

  @Test
  void a_file_that_is_gone_takes_no_place() throws IOException {
    Claim claim = claim("a.txt", "text", null);
    Files.delete(claim.content());
    assertThatThrownBy(() -> filing.file(claim, GOOD)).isInstanceOf(NoSuchFileException.class);
    assertThat(inbox.resolve("processed/2026-01-31")).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, a-3.txt",
    "a.b.txt, a.b-3.txt",
    "a.txt.gz, a-3.txt.gz",
    "README, README-3",
    "a.txt.meta.json, a.txt.meta-3.json"
  })
  void a_number_goes_before_the_extension(String name, String numbered) {
    assertThat(FreePlace.numbered(Path.of("sub", name), 3)).isEqualTo(Path.of("sub", numbered));
  }

  private Claim claim(String name, String text, String metadata) throws IOException {
    Path file = inbox.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    if (metadata != null) {
      Files.writeString(InboxLayout.metadataOf(file), metadata);
    }
    return claims.take(Path.of(name));
  }
}
