package dev.chancery.store.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.store.Database;
import dev.chancery.store.Log;
import dev.chancery.store.StackExtension;
import dev.chancery.store.batch.Batch;
import dev.chancery.store.cookbook.AnsweredText.Question;
import dev.chancery.store.occurrence.link.OccurrenceLinker;
import dev.chancery.store.table.EventStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The answers that documents print are those of the database, once the sample documents went
 * through the engine and the store. With {@code -Dchancery.answers=write} they are written anew.
 */
@ExtendWith(StackExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CookbookTest {

  private static final Path COOKBOOK = Path.of("..", "docs", "sql-cookbook.md");
  private static final Path README = Path.of("..", "README.md");
  private static final int LEAST_QUESTIONS = 20;

  private final Database database;

  CookbookTest(Database database) {
    this.database = database;
  }

  @BeforeAll
  void storeSampleDocuments() throws IOException, SQLException {
    database.empty();
    EventStore store = new EventStore(database.writer());
    UUID owner = UUID.randomUUID();
    store.claim(owner, List.of(Log.PARTITION));
    store.write(owner, Batch.of(new SampleDocuments().log().arrivals()));
    new OccurrenceLinker(database.writer()).linkAll();
    if ("write".equals(System.getProperty("chancery.answers"))) {
      write(COOKBOOK, AnsweredText::fenced);
      write(README, AnsweredText::called);
    }
  }

  @TestFactory
  Stream<DynamicTest> eachQuestionHasTheAnswerThatIsPrinted() {
    return Stream.concat(
            AnsweredText.fenced(read(COOKBOOK)).questions().stream(),
            AnsweredText.called(read(README)).questions().stream())
        .map(question -> DynamicTest.dynamicTest(name(question), () -> check(question)));
  }

  @Test
  void theCookbookHasEnoughQuestionsAndNoEmptyAnswer() {
    List<Question> questions = AnsweredText.fenced(read(COOKBOOK)).questions();

    assertThat(questions).hasSizeGreaterThanOrEqualTo(LEAST_QUESTIONS);
    assertThat(questions).extracting(Question::answer).noneMatch(text -> text.contains("(0 rows)"));
    assertThat(read(COOKBOOK).split("\n## ")).hasSizeGreaterThan(LEAST_QUESTIONS);
    assertThat(AnsweredText.called(read(README)).questions()).isNotEmpty();
  }

  private void check(Question question) {
    assertThat(question.answer())
        .as("the answer that is printed; CONTRIBUTING.md says how to write all anew")
        .isEqualTo(answer(question.query()));
  }

  private String answer(String query) {
    return PrintedTable.of(database.reader(), query);
  }

  private void write(Path file, Function<String, AnsweredText> questions) throws IOException {
    Files.writeString(file, questions.apply(read(file)).answeredBy(this::answer));
  }

  private static String name(Question question) {
    return question.query().replaceAll("\\s+", " ").strip();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
