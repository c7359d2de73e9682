package dev.chancery.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.chancery.local.ChanceryService;
import dev.chancery.local.LocalDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long the desk takes with a million events. By hand, because it takes minutes: {@code ./mvnw
 * verify -pl system-tests -am -Dit.test=DeskSpeedIT -Ddesk.speed=true}. The figures are printed and
 * kept in {@code target/desk/speed.txt}.
 */
@EnabledIfSystemProperty(named = "desk.speed", matches = "true")
class DeskSpeedIT {

  private static final int LOOKS = 7;
  private static final Duration LINKED_WITHIN = Duration.ofMinutes(20);

  private record View(String name, String query) {}

  private static final List<View> VIEWS =
      List.of(
          new View("first view, no filter", ""),
          new View("one country", "?country=BLR"),
          new View("the country with most events", "?country=RUS"),
          new View("two countries", "?country=RUS&country=IRN"),
          new View("one year", "?from=2001&to=2001"),
          new View("one type and status", "?type=VISIT&state=PLANNED"),
          new View("words", "?words=cooperation+77"),
          new View("a source", "?source=Newspaper+7"));

  @Test
  void theFirstViewIsThereWithinASecond() throws IOException, SQLException {
    assumeTrue(Browser.isHere(), "no chromium or no chromedriver on the PATH");
    try (Chain chain = Chain.start("desk-speed", Map.of());
        Browser browser = Browser.start(Path.of("target/desk/speed-downloads"))) {
      fill(chain);
      browser.view(1440, false);
      URI store = chain.stack().service(ChanceryService.STORE).url();
      List<String> lines = new ArrayList<>();
      double first = Double.NaN;
      for (View view : VIEWS) {
        List<Double> list = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int look = 0; look < LOOKS; look++) {
          browser.open(store.resolve("/" + view.query()));
          await()
              .atMost(Browser.LONG)
              .until(() -> browser.run("return document.documentElement.dataset.ready") != null);
          list.add(moment(browser, "desk:list"));
          all.add(moment(browser, "desk:all"));
        }
        lines.add(
            "%-30s list %5.0f ms, all %5.0f ms (slowest %5.0f ms)"
                .formatted(view.name(), median(list), median(all), all.get(LOOKS - 1)));
        first = view.query().isEmpty() ? median(all) : first;
      }
      Files.write(Path.of("target/desk/speed.txt"), lines);
      lines.forEach(System.out::println);
      assertThat(first).as("first view in ms").isLessThan(1000);
    }
  }

  private static void fill(Chain chain) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                chain.stack().state().jdbcUrl(),
                LocalDatabase.OWNER,
                LocalDatabase.OWNER_PASSWORD);
        Statement statement = owner.createStatement()) {
      long start = System.nanoTime();
      ManyEvents.write(owner);
      System.out.printf(
          Locale.ROOT, "%d events written in %d s%n", ManyEvents.EVENTS, seconds(start));
      statement.execute("VACUUM ANALYZE");
      await()
          .atMost(LINKED_WITHIN)
          .pollInterval(Duration.ofSeconds(5))
          .until(() -> pending(statement) == 0);
      System.out.printf(Locale.ROOT, "linked after %d s%n", seconds(start));
      statement.execute("VACUUM ANALYZE");
    }
  }

  private static long pending(Statement statement) throws SQLException {
    try (var rows = statement.executeQuery("SELECT count(*) FROM chancery.occurrence_pending")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static long seconds(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toSeconds();
  }

  /** Milliseconds from the start of the navigation. */
  private static double moment(Browser browser, String mark) {
    return ((Number)
            browser.run("return performance.getEntriesByName(arguments[0])[0].startTime", mark))
        .doubleValue();
  }

  private static double median(List<Double> values) {
    values.sort(null);
    return values.get(values.size() / 2);
  }
}
