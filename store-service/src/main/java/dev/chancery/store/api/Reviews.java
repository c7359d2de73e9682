package dev.chancery.store.api;

import dev.chancery.problems.ProblemException;
import dev.chancery.store.table.DatabaseAwayException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What readers said of events. The only thing that the desk writes, and it only ever adds. */
@Singleton
final class Reviews {

  private static final String NO_SUCH_EVENT = "23503";

  private static final String ADD =
      """
      INSERT INTO chancery.review (event_id, verdict, note, reviewer) VALUES (?, ?, ?, ?)
      RETURNING id, event_id, verdict, note, reviewer, at
      """;

  private final ReadingRoom room;
  private final DataSource writer;

  Reviews(ReadingRoom room, DataSource writer) {
    this.room = room;
    this.writer = writer;
  }

  /** The latest first. */
  List<Review> of(UUID event) {
    return room.list(
        Sql.of(
            "SELECT * FROM chancery.desk_review WHERE event_id = ? ORDER BY at DESC, id DESC",
            event),
        Review::read);
  }

  /**
   * @throws ProblemException where there is no such event
   */
  Review add(UUID event, Review.Verdict verdict, String note, String reviewer) {
    try (Connection connection = writer.getConnection();
        PreparedStatement statement = connection.prepareStatement(ADD)) {
      statement.setObject(1, event);
      statement.setString(2, verdict.name());
      statement.setString(3, note);
      statement.setString(4, reviewer);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return Review.read(row);
      }
    } catch (SQLException e) {
      if (NO_SUCH_EVENT.equals(e.getSQLState())) {
        throw new ProblemException(DeskProblems.notFound("there is no event " + event));
      }
      throw new DatabaseAwayException(e);
    }
  }
}
