package dev.chancery.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettlingTest {

  private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
  private static final Instant LONG_AGO = Instant.parse("1999-01-01T00:00:00Z");
  private static final Instant TO_COME = Instant.parse("2030-01-01T00:00:00Z");

  private final Settling settling = new Settling(Duration.ofSeconds(2));

  @Test
  void a_new_file_is_complete_after_the_settling_time() {
    Sighting fresh = file("a.txt", 10, NOON);
    assertThat(complete(NOON.plusMillis(100), fresh)).isEmpty();
    assertThat(complete(NOON.plusMillis(1900), fresh)).isEmpty();
    assertThat(complete(NOON.plusMillis(2000), fresh)).containsExactly(fresh);
  }

  @Test
  void a_file_that_grows_waits_from_its_last_change() {
    assertThat(complete(NOON, file("a.txt", 10, NOON))).isEmpty();
    Sighting grown = file("a.txt", 20, NOON.plusMillis(1500));
    assertThat(complete(NOON.plusMillis(1600), grown)).isEmpty();
    assertThat(complete(NOON.plusMillis(3400), grown)).isEmpty();
    assertThat(complete(NOON.plusMillis(3500), grown)).containsExactly(grown);
  }

  @Test
  void a_file_with_an_old_time_is_complete_at_once() {
    Sighting old = file("a.txt", 10, LONG_AGO);
    assertThat(complete(NOON, old)).containsExactly(old);
  }

  @Test
  void a_file_whose_time_is_still_to_come_is_complete_when_it_was_seen_unchanged() {
    Sighting early = file("a.txt", 10, TO_COME);
    assertThat(complete(NOON, early)).isEmpty();
    assertThat(complete(NOON.plusSeconds(2), early)).containsExactly(early);
  }

  @Test
  void a_file_that_got_its_name_by_a_rename_is_complete_at_once() {
    settling.complete(new FolderScan.Look(List.of(), Set.of(7L), List.of()), NOON);
    Sighting renamed = new Sighting(Path.of("a.txt"), 10, NOON, 7L, null);
    assertThat(complete(NOON.plusMillis(100), renamed)).containsExactly(renamed);
  }

  @Test
  void metadata_that_is_being_written_holds_its_file_back() {
    Sighting.Stamp fresh = new Sighting.Stamp(5, NOON);
    Sighting pair = new Sighting(Path.of("a.txt"), 10, LONG_AGO, 1L, fresh);
    assertThat(complete(NOON.plusMillis(100), pair)).isEmpty();
    assertThat(complete(NOON.plusMillis(2100), pair)).containsExactly(pair);
  }

  @Test
  void the_oldest_are_complete_first() {
    Sighting older = file("b.txt", 10, LONG_AGO);
    Sighting newer = file("a.txt", 10, LONG_AGO.plusSeconds(1));
    assertThat(complete(NOON, newer, older)).containsExactly(older, newer);
  }

  @Test
  void the_oldest_waiting_is_told_by_when_it_was_first_seen() {
    assertThat(settling.oldest()).isNull();
    complete(NOON, file("a.txt", 10, LONG_AGO));
    complete(NOON.plusSeconds(1), file("a.txt", 10, LONG_AGO), file("b.txt", 10, LONG_AGO));
    assertThat(settling.oldest()).isEqualTo(NOON);
    complete(NOON.plusSeconds(2), file("b.txt", 10, LONG_AGO));
    assertThat(settling.oldest()).isEqualTo(NOON.plusSeconds(1));
    complete(NOON.plusSeconds(3));
    assertThat(settling.oldest()).isNull();
  }

  private List<Sighting> complete(Instant now, Sighting... seen) {
    return settling.complete(new FolderScan.Look(Arrays.asList(seen), Set.of(), List.of()), now);
  }

  private static Sighting file(String name, long size, Instant modified) {
    return new Sighting(Path.of(name), size, modified, 1L, null);
  }
}
