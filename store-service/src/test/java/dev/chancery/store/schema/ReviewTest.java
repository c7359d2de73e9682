package dev.chancery.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.Visit;
import dev.chancery.store.Database;
import dev.chancery.store.Log;
import dev.chancery.store.StackExtension;
import dev.chancery.store.Told;
import dev.chancery.store.batch.Batch;
import dev.chancery.store.table.EventStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers say of events. */
@ExtendWith(StackExtension.class)
class ReviewTest {

  private static final Instant TIME = Instant.parse("2026-01-01T10:00:00Z");
  private static final Told TOLD = Told.by("rules/1.0.0", "a");
  private static final Visit VISIT = TOLD.visit("Ivanov");

  private final Database database;

  ReviewTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void storeAVisit() {
    database.empty();
    store(new Log().reading(TIME, TOLD.processed(1), VISIT));
  }

  @Test
  void theLatestVerdictCountsAndTheEarlierStays() {
    review(VISIT.id(), "WRONG", "he never went");
    review(VISIT.id(), "RIGHT", "he did go");

    assertThat(
            Database.rows(
                database.reader(),
                "SELECT type, verdict, note, counts, stands, source FROM report_review"
                    + " ORDER BY review_id"))
        .containsExactly(
            "VISIT|WRONG|he never went|f|t|visit.txt", "VISIT|RIGHT|he did go|t|t|visit.txt");
  }

  @Test
  void aReviewKeepsWhatWasJudgedWhenANewerReadingReplacesIt() {
    review(VISIT.id(), "RIGHT", "");

    store(new Log().reading(TIME.plusSeconds(60), Told.by("rules/2.0.0", "a").processed(0)));

    assertThat(
            database.rows(
                "SELECT event ->> 'visitor', event ->> 'start', event -> 'evidence' ->> 0, stands,"
                    + " document_id FROM chancery.report_review"))
        .containsExactly("Ivanov|2001-03-12|Ivanov|f|" + TOLD.document());
  }

  @Test
  void eachTypeIsKeptInTheFormOfAnnotatedDocuments() {
    DiplomaticEvent agreement = TOLD.agreement("gas", "RUS", "BLR");
    DiplomaticEvent figure = TOLD.figure("33300000");
    store(new Log().reading(TIME.plusSeconds(1), TOLD.processed(2), agreement, figure));

    review(agreement.id(), "RIGHT", "");
    review(figure.id(), "RIGHT", "");

    assertThat(database.rows("SELECT event::text FROM chancery.review ORDER BY id"))
        .containsExactly(
            "{\"date\": \"2001-03/2001-05\", \"kind\": \"MEMORANDUM\", \"type\": \"AGREEMENT\","
                + " \"count\": 1, \"stage\": \"SIGNED\", \"parties\": [\"BLR\", \"RUS\"],"
                + " \"subject\": \"gas\", \"evidence\": [\"signed a memorandum on gas\"]}",
            "{\"flow\": \"EXPORT\", \"type\": \"TRADE_FIGURE\", \"unit\": \"USD\", \"amount\":"
                + " 33300000, \"period\": \"2000\", \"partner\": \"WLD\", \"evidence\":"
                + " [\"worth 33300000 dollars\"], \"reporter\": \"BLR\", \"actuality\":"
                + " \"ACTUAL\", \"changePct\": -3.5}");
  }

  @Test
  void whatIsNotThereCannotBeReviewed() {
    UUID unknown = UUID.fromString("00000000-0000-0000-0000-000000000001");
    assertThatThrownBy(() -> review(unknown, "RIGHT", ""))
        .hasMessageContaining("no event " + unknown + " to review");
    assertThatThrownBy(() -> review(VISIT.id(), "PERHAPS", ""))
        .hasMessageContaining("review_verdict_check");
  }

  @Test
  void theWriterAddsReviewsAndChangesNone() {
    review(VISIT.id(), "WRONG", "he never went");
    for (String change :
        List.of(
            "UPDATE chancery.review SET verdict = 'RIGHT'",
            "DELETE FROM chancery.review",
            "TRUNCATE chancery.review")) {
      assertThatThrownBy(() -> Database.run(database.writer(), change))
          .hasMessageContaining("permission denied");
    }
  }

  private void review(UUID event, String verdict, String note) {
    Database.run(
        database.writer(),
        "INSERT INTO chancery.review (event_id, verdict, note, reviewer) VALUES ('%s', '%s', '%s', 'Ana')"
            .formatted(event, verdict, note));
  }

  private void store(Log log) {
    EventStore store = new EventStore(database.writer());
    UUID owner = UUID.randomUUID();
    store.claim(owner, List.of(Log.PARTITION));
    store.write(owner, Batch.of(log.arrivals()));
  }
}
