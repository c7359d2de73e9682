package dev.chancery.ingest.unpack;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackingTest {

  private static final int DOCUMENT_LIMIT = 1000;
  private static final int FILE_LIMIT = 200_000;
  private static final int UNPACKED_LIMIT = 3_000_000;
  private static final int MEMBER_LIMIT = 20;

  private final Unpacking unpacking =
      new Unpacking(new UnpackLimits(DOCUMENT_LIMIT, FILE_LIMIT, UNPACKED_LIMIT, MEMBER_LIMIT));

  @Test
  void a_single_document_keeps_its_bytes() {
    byte[] bytes = "caf\u00e9\r\n".getBytes(UTF_8);
    assertThat(unpack("a.txt", bytes))
        .singleElement()
        .isInstanceOfSatisfying(
            Part.Found.class,
            found -> {
              assertThat(found.member()).isNull();
              assertThat(found.content()).isEqualTo(bytes);
              assertThat(found.contentType()).isEqualTo("text/plain");
            });
  }

  @Test
  void text_in_utf_16_is_no_binary() {
    byte[] text = "\uFEFFa report".getBytes(UTF_16LE);
    assertThat(unpack("a.txt", text)).hasSize(1);
  }

  @Test
  void bytes_that_contradict_the_name_are_refused() {
    assertRefused(Reason.EMPTY, "a.txt", new byte[0]);
    assertRefused(Reason.EMPTY, "a.txt", " \r\n\t".getBytes(UTF_8));
    assertRefused(Reason.UNSUPPORTED, "a.txt", new byte[] {'a', 0, 'b'});
    assertRefused(Reason.UNSUPPORTED, "a.html", "%PDF-1.7".getBytes(UTF_8));
    assertRefused(Reason.UNREADABLE, "a.pdf", "no pdf".getBytes(UTF_8));
    assertRefused(Reason.UNREADABLE, "a.docx", "no docx".getBytes(UTF_8));
    assertThat(unpack("a.pdf", "\n%PDF-1.4 and broken from here".getBytes(UTF_8))).hasSize(1);
  }

  @Test
  void a_document_over_the_limit_is_refused_and_one_at_the_limit_is_not() {
    assertThat(unpack("a.txt", "a".repeat(DOCUMENT_LIMIT).getBytes(UTF_8))).hasSize(1);
    assertRefused(Reason.TOO_LARGE, "a.txt", "a".repeat(DOCUMENT_LIMIT + 1).getBytes(UTF_8));
  }

  @Test
  void gzip_is_unpacked_within_the_limit() {
    assertThat(texts(unpack("a.txt.gz", gzip("packed")))).containsExactly("packed");
    assertRefused(Reason.TOO_LARGE, "a.txt.gz", gzip("a".repeat(DOCUMENT_LIMIT + 1)));
    assertRefused(Reason.UNREADABLE, "a.txt.gz", "no gzip".getBytes(UTF_8));
    byte[] whole = gzip("cut off before its end");
    assertRefused(Reason.UNREADABLE, "a.txt.gz", Arrays.copyOf(whole, whole.length - 9));
  }

  @Test
  void a_gzip_bomb_is_refused_before_it_is_unpacked() {
    assertRefused(Reason.UNSAFE_ARCHIVE, "a.jsonl.gz", gzip("\n".repeat(UNPACKED_LIMIT)));
  }

  @Test
  void each_json_line_is_a_document_with_its_metadata() {
    List<Part> parts =
        unpack(
            "a.jsonl",
            """
            \uFEFF{"text": "one", "title": "First", "other": [1, {"text": "no"}]}

            {"text": "zwei \\u00fc"}\r
            {"text": "three"}"""
                .getBytes(UTF_8));
    assertThat(members(parts)).containsExactly("1", "3", "4");
    assertThat(texts(parts)).containsExactly("one", "zwei ü", "three");
    assertThat(((Part.Found) parts.get(0)).metadata().title()).isEqualTo("First");
  }

  @Test
  void a_bad_json_line_costs_itself_alone() {
    String tooLong = "{\"text\": \"" + "a".repeat(DOCUMENT_LIMIT) + "\"}\n";
    List<Part> parts =
        unpack(
            "a.jsonl",
            ("{\"text\": \"good\"}\n"
                    + "{\"text\": 5}\n"
                    + "{\"text\": \" \"}\n"
                    + "[1]\n"
                    + "{\"text\": \"x\"\n"
                    + "{\"text\": \"x\", \"published\": \"soon\"}\n"
                    + tooLong
                    + "{\"text\": \"good too\"}\n")
                .getBytes(UTF_8));
    assertThat(texts(parts)).containsExactly("good", "good too");
    assertThat(reasons(parts))
        .containsExactly(
            Reason.MALFORMED,
            Reason.EMPTY,
            Reason.MALFORMED,
            Reason.MALFORMED,
            Reason.BAD_METADATA,
            Reason.TOO_LARGE);
  }

  @Test
  void a_mailbox_is_taken_apart_into_its_messages() {
    List<Part> parts =
        unpack(
            "a.mbox",
            """
            From a@example.org Mon Jan  1 00:00:00 2001
            Subject: one

            The text.
            From Paris it came, and
            >From here it goes, and
            >>From there.


            From b@example.org Tue Jan  2 00:00:00 2001
            Subject: two

            From no sender, as no time stands here.
            """
                .getBytes(UTF_8));
    assertThat(texts(parts))
        .containsExactly(
            """
            Subject: one

            The text.
            From Paris it came, and
            From here it goes, and
            >From there.

            """,
            """
            Subject: two

            From no sender, as no time stands here.
            """);
    assertThat(((Part.Found) parts.get(0)).contentType()).isEqualTo("message/rfc822");
  }

  @Test
  void a_message_that_is_too_large_costs_itself_alone() {
    String separator = "From a@example.org Mon Jan  1 00:00:00 2001\n";
    List<Part> parts =
        unpack(
            "a.mbox",
            (separator
                    + "a".repeat(DOCUMENT_LIMIT + 1)
                    + "\n\n"
                    + separator
                    + "a line\n".repeat(DOCUMENT_LIMIT)
                    + "\n"
                    + separator
                    + "good\n")
                .getBytes(UTF_8));
    assertThat(reasons(parts)).containsExactly(Reason.TOO_LARGE, Reason.TOO_LARGE);
    assertThat(texts(parts)).containsExactly("good\n");
  }

  @Test
  void what_does_not_begin_as_a_mailbox_is_unreadable() {
    assertRefused(Reason.UNREADABLE, "a.mbox", "Subject: one\n\nHello.\n".getBytes(UTF_8));
  }

  @Test
  void a_zip_gives_its_documents_and_passes_over_folders_hidden_files_and_metadata() {
    List<Part> parts =
        unpack(
            "a.zip",
            zip(
                "folder/", "",
                "folder/one.txt", "one",
                "folder/one.txt.meta.json", "{\"title\": \"First\"}",
                "__MACOSX/folder/._one.txt", "no",
                ".DS_Store", "no",
                "two.md", "two",
                "two.meta.json", "{\"title\": \"Second\"}"));
    assertThat(members(parts)).containsExactly("folder/one.txt", "two.md");
    assertThat(((Part.Found) parts.get(1)).metadata().title()).isEqualTo("Second");
    assertThat(((Part.Found) parts.get(0)).metadata().title()).isEqualTo("First");
  }

  @Test
  void a_bad_member_of_a_zip_costs_itself_alone() {
    List<Part> parts =
        unpack(
            "a.zip",
            zip(
                "inner.zip", "PK",
                "empty.txt", "",
                "picture.png", "x",
                "large.txt", "a".repeat(DOCUMENT_LIMIT + 1),
                "broken.txt.gz", "x",
                "wrong.txt", "text",
                "wrong.txt.meta.json", "{",
                "good.txt", "good"));
    assertThat(texts(parts)).containsExactly("good");
    assertThat(reasons(parts))
        .containsExactly(
            Reason.UNSUPPORTED,
            Reason.EMPTY,
            Reason.UNSUPPORTED,
            Reason.TOO_LARGE,
            Reason.UNREADABLE,
            Reason.BAD_METADATA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../out.txt", "a/../../out.txt", "/etc/out.txt", "C:\\out.txt", "a\\..\\out.txt"})
  void a_zip_with_a_path_outside_of_it_is_refused_as_a_whole(String name) {
    assertRefused(Reason.UNSAFE_ARCHIVE, "a.zip", zip("good.txt", "good", name, "bad"));
  }

  @Test
  void a_zip_bomb_is_refused_before_its_first_document() {
    assertRefused(
        Reason.UNSAFE_ARCHIVE, "a.zip", zip("good.txt", "good", "bomb.txt", "a".repeat(2_000_000)));
  }

  @Test
  void a_zip_whose_members_overlap_is_refused() {
    String large =
        new Random(1)
            .ints(900, 'a', 'z')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    byte[] zip = zip("0.txt", large, "1.txt", "b", "2.txt", "c", "3.txt", "d", "4.txt", "e");
    List<Integer> directory = new ArrayList<>();
    for (int at = 0; at < zip.length - 4; at++) {
      if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
        directory.add(at);
      }
    }
    // All members are now told to be the bytes of the first one.
    int first = directory.get(0);
    for (int entry : directory) {
      System.arraycopy(zip, first + 8, zip, entry + 8, 20);
      System.arraycopy(zip, first + 42, zip, entry + 42, 4);
    }
    assertRefused(Reason.UNSAFE_ARCHIVE, "a.zip", zip);
  }

  @Test
  void a_zip_of_too_many_members_is_refused() {
    String[] members = new String[2 * (MEMBER_LIMIT + 1)];
    for (int member = 0; member <= MEMBER_LIMIT; member++) {
      members[2 * member] = member + ".txt";
      members[2 * member + 1] = "text";
    }
    assertRefused(Reason.TOO_LARGE, "a.zip", zip(members));
  }

  @Test
  void broken_bytes_of_a_zip_are_unreadable_wherever_they_are_broken() {
    byte[] whole = zip("one.txt", "the first text", "two.txt", "the other text");
    for (int at = 0; at < whole.length; at++) {
      byte[] broken = whole.clone();
      broken[at] ^= 0x5A;
      try {
        unpack("a.zip", broken);
      } catch (RefusedException e) {
        assertThat(e.reason())
            .isIn(Reason.UNREADABLE, Reason.UNSAFE_ARCHIVE, Reason.EMPTY, Reason.TOO_LARGE);
      }
    }
    assertRefused(Reason.UNREADABLE, "a.zip", Arrays.copyOf(whole, whole.length / 2));
  }

  @Test
  void a_file_of_no_document_is_empty() {
    assertRefused(Reason.EMPTY, "a.zip", zip(".hidden", "x"));
    assertRefused(Reason.EMPTY, "a.jsonl", "\n\n".getBytes(UTF_8));
  }

  @Test
  void a_file_that_is_gone_is_told_as_such() {
    Payload gone = new Payload.OnDisk(Path.of("no-such-file.txt"));
    assertThatThrownBy(() -> unpacking.unpack("a", FileForm.of(FileKind.TEXT), gone, part -> {}))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_failure_of_the_receiver_is_not_taken_for_one_of_the_file() {
    IllegalStateException failure = new IllegalStateException("the receiver is tired");
    assertThatThrownBy(
            () ->
                unpacking.unpack(
                    "a.zip",
                    FileForm.of(FileKind.ZIP),
                    new Payload.InMemory(zip("a.txt", "text")),
                    part -> {
                      throw failure;
                    }))
        .isSameAs(failure);
  }

  private void assertRefused(Reason reason, String name, byte[] bytes) {
    List<Part> before = new ArrayList<>();
    assertThatThrownBy(() -> unpack(name, bytes, before))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    assertThat(before).isEmpty();
  }

  private List<Part> unpack(String name, byte[] bytes) {
    List<Part> parts = new ArrayList<>();
    try {
      unpack(name, bytes, parts);
    } catch (NoSuchFileException e) {
      throw new AssertionError(e);
    }
    return parts;
  }

  private void unpack(String name, byte[] bytes, List<Part> parts) throws NoSuchFileException {
    unpacking.unpack(name, FileForm.ofName(name), new Payload.InMemory(bytes), parts::add);
  }

  private static List<String> members(List<Part> parts) {
    return parts.stream().map(Part::member).toList();
  }

  private static List<String> texts(List<Part> parts) {
    return parts.stream()
        .filter(Part.Found.class::isInstance)
        .map(part -> new String(((Part.Found) part).content(), UTF_8))
        .toList();
  }

  private static List<Reason> reasons(List<Part> parts) {
    return parts.stream()
        .filter(Part.Refused.class::isInstance)
        .map(part -> ((Part.Refused) part).reason())
        .toList();
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int at = 0; at < namesAndTexts.length; at += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
        zip.write(namesAndTexts[at + 1].getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
