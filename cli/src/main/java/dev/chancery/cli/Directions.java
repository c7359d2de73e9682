package dev.chancery.cli;

import dev.chancery.local.LocalDatabase;
import dev.chancery.local.StackState;
import dev.chancery.local.StackState.RunningService;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where everything is, and what to do with it.
 *
 * @param state of the running stack
 */
record Directions(StackState state) {

  private static final Map<String, String> SERVICES =
      Map.of(
          "ingest", "POST /documents",
          "extract", "health and metrics at /q/health, /q/metrics",
          "store", "the desk: open it in a browser");

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Everything is here:\n");
    line(text, "inbox", state.inbox().toString(), "drop files there");
    for (RunningService service : state.services()) {
      line(text, service.name(), service.url().toString(), SERVICES.get(service.name()));
    }
    line(text, "Kafka", state.bootstrapServers(), "documents.raw, events.diplomatic");
    line(
        text,
        "PostgreSQL",
        state.jdbcUrl(),
        "role " + LocalDatabase.READER + ", password " + LocalDatabase.READER_PASSWORD);
    line(text, "logs", logs().toString(), "");
    return text.append(
            """

            Drop more:  ./chancery drop FILE
            Ask:        ./chancery sql "SELECT * FROM report_visit"
            Look:       ./chancery status
            Stop:       Ctrl-C
            """)
        .toString();
  }

  private Path logs() {
    return state.services().get(0).log().getParent();
  }

  private static void line(StringBuilder text, String name, String place, String use) {
    text.append("  %-11s %s".formatted(name, place));
    text.append(use == null || use.isEmpty() ? "\n" : "  (" + use + ")\n");
  }
}
