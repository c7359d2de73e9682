package dev.chancery.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ClaimsTest {

  private static final Duration SILENCE = Duration.ofSeconds(60);

  @TempDir Path inbox;
  private InboxLayout layout;
  private Claims first;
  private Claims second;

  @BeforeEach
  void prepare() throws IOException {
    layout = new InboxLayout(inbox);
    layout.prepare();
    first = new Claims(layout, "first");
    second = new Claims(layout, "second");
  }

  @Test
  void a_claim_takes_the_file_and_its_metadata_out_of_the_inbox() throws IOException {
    write("sub/a.txt", "text");
    write("sub/a.txt.meta.json", "{}");

    Claim claim = first.take(Path.of("sub/a.txt"));

    assertThat(claim.name()).isEqualTo("sub/a.txt");
    assertThat(claim.content()).hasContent("text");
    assertThat(claim.metadata()).hasContent("{}");
    assertThat(inbox.resolve("sub")).isEmptyDirectory();
  }

  @Test
  void metadata_of_several_documents_goes_with_each_and_leaves_with_the_last() throws IOException {
    write("sub/a.txt", "text");
    write("sub/a.html.part", "unfinished");
    write("sub/a.meta.json", "{}");
    write("sub/ab.txt", "of another name");

    Claim text = first.take(Path.of("sub/a.txt"));
    assertThat(text.metadata()).hasContent("{}");
    assertThat(inbox.resolve("sub/a.meta.json")).exists();

    Files.move(inbox.resolve("sub/a.html.part"), inbox.resolve("sub/a.html"));
    Claim page = second.take(Path.of("sub/a.html"));
    assertThat(page.metadata()).hasContent("{}");
    assertThat(inbox.resolve("sub/a.meta.json")).doesNotExist();
    assertThat(second.take(Path.of("sub/ab.txt")).metadata()).doesNotExist();
  }

  @Test
  void metadata_of_a_document_alone_goes_before_that_of_its_name() throws IOException {
    write("a.txt.gz", "text");
    write("a.txt.gz.meta.json", "{\"title\": \"own\"}");
    write("a.meta.json", "{\"title\": \"shared\"}");

    assertThat(first.take(Path.of("a.txt.gz")).metadata()).hasContent("{\"title\": \"own\"}");
    assertThat(inbox.resolve("a.meta.json")).hasContent("{\"title\": \"shared\"}");
  }

  @Test
  void a_claim_that_fails_leaves_metadata_for_others() throws IOException {
    write("a.meta.json", "{}");
    assertThat(first.take(Path.of("a.txt"))).isNull();
    assertThat(first.own()).isEmptyDirectory();
    assertThat(inbox.resolve("a.meta.json")).exists();
  }

  @Test
  void shared_metadata_that_a_dead_instance_copied_is_removed() throws IOException {
    write(".claimed/first/ticket/sub/a.txt", "text");
    write(".claimed/first/ticket/sub/a.txt.meta.json", "{}");
    write("sub/a.meta.json", "{}");
    try (Lease lease = Lease.take(second.own(), "host")) {
      assertThat(adopted(lease).get(0).metadata()).hasContent("{}");
      assertThat(inbox.resolve("sub/a.meta.json")).doesNotExist();
    }
  }

  @Test
  void of_two_instances_only_one_gets_a_file() throws IOException {
    write("a.txt", "text");
    assertThat(first.take(Path.of("a.txt"))).isNotNull();
    assertThat(second.take(Path.of("a.txt"))).isNull();
    assertThat(second.own()).isEmptyDirectory();
  }

  @Test
  void two_files_of_the_same_name_never_meet() throws IOException {
    write("a.txt", "one");
    Claim one = first.take(Path.of("a.txt"));
    write("a.txt", "two");
    Claim two = first.take(Path.of("a.txt"));
    assertThat(one.content()).hasContent("one");
    assertThat(two.content()).hasContent("two");
  }

  @Test
  void the_claims_of_the_dead_are_taken_over_with_metadata_left_in_the_inbox() throws IOException {
    write("sub/a.txt", "text");
    first.take(Path.of("sub/a.txt"));
    write("sub/a.txt.meta.json", "{}");

    try (Lease lease = Lease.take(second.own(), "host")) {
      List<Claim> adopted = adopted(lease);
      assertThat(adopted).extracting(Claim::name).containsExactly("sub/a.txt");
      assertThat(adopted.get(0).content()).hasContent("text").startsWith(second.own());
      assertThat(adopted.get(0).metadata()).hasContent("{}");
      assertThat(first.own()).doesNotExist();
    }
  }

  @Test
  void a_claim_of_which_only_the_metadata_was_not_filed_comes_too() throws IOException {
    write(".claimed/first/ticket/sub/a.txt.meta.json", "{}");
    write(".claimed/first/empty-ticket/ignored/.keep", "");
    Files.delete(inbox.resolve(".claimed/first/empty-ticket/ignored/.keep"));
    try (Lease lease = Lease.take(second.own(), "host")) {
      assertThat(adopted(lease)).extracting(Claim::name).containsExactly("sub/a.txt");
    }
  }

  @Test
  void the_claims_of_the_living_are_left_alone() throws IOException {
    try (Lease lease = Lease.take(second.own(), "host")) {
      try (Lease living = Lease.take(first.own(), "host")) {
        write("a.txt", "text");
        first.take(Path.of("a.txt"));
        living.renew();
        assertThat(adopted(lease)).isEmpty();
      }
      assertThat(adopted(lease)).hasSize(1);
      assertThat(Lease.of(first.own())).doesNotExist();
    }
  }

  @Test
  void an_instance_of_another_machine_is_dead_after_the_time_of_the_lease() throws IOException {
    write("a.txt", "text");
    first.take(Path.of("a.txt"));
    Path elsewhere = Files.writeString(Lease.of(first.own()), "other-host");
    try (Lease lease = Lease.take(second.own(), "host")) {
      assertThat(adopted(lease)).isEmpty();
      Files.setLastModifiedTime(
          elsewhere, FileTime.from(Instant.now().minus(SILENCE).minusSeconds(5)));
      assertThat(adopted(lease)).hasSize(1);
    }
  }

  @Test
  void a_lease_that_was_deleted_is_taken_anew() throws IOException {
    try (Lease lease = Lease.take(first.own(), "host")) {
      Files.delete(Lease.of(first.own()));
      lease.renew();
      assertThat(Lease.of(first.own())).hasContent("host");
    }
  }

  @Test
  void a_released_claim_leaves_nothing_behind() throws IOException {
    write("sub/a.txt", "text");
    Claim claim = first.take(Path.of("sub/a.txt"));
    first.release(claim);
    assertThat(claim.content()).as("a file is never deleted").exists();
    Files.delete(claim.content());
    first.release(claim);
    assertThat(first.own()).isEmptyDirectory();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_name_that_is_no_text_is_claimed_under_one_that_is() throws Exception {
    new ProcessBuilder("sh", "-c", "printf text > \"$(printf 'caf\\351.txt')\"")
        .directory(inbox.toFile())
        .start()
        .waitFor();
    Path named = new FolderScan(layout).look().files().get(0).file();

    Claim claim = first.take(named);

    assertThat(claim.name()).isEqualTo("caf_.txt");
    assertThat(claim.content()).hasContent("text");
    assertThat(claim.metadata()).doesNotExist();
  }

  @Test
  void an_instance_that_leaves_without_claims_leaves_nothing_behind() throws IOException {
    try (Lease lease = Lease.take(first.own(), "host")) {
      Files.createDirectories(first.own());
      lease.renew();
    }
    first.leave();
    assertThat(layout.claimed()).isEmptyDirectory();
  }

  private List<Claim> adopted(Lease lease) throws IOException {
    List<Claim> adopted = new ArrayList<>();
    second.adopt(lease, SILENCE, adopted::add);
    return adopted;
  }

  private void write(String name, String text) throws IOException {
    Path file = inbox.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
