package dev.chancery.ingest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.ingest.IngestSettings;
import dev.chancery.problems.Problem;
import dev.chancery.problems.ProblemAnswer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Says why a body is too large before it comes, where the server itself would only hang up. */
@ApplicationScoped
class BodyLimit {

  private static final int BEFORE_THE_SERVERS_OWN = 1000;

  private final IngestSettings settings;
  private final ObjectMapper json;

  BodyLimit(IngestSettings settings, ObjectMapper json) {
    this.settings = settings;
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_THE_SERVERS_OWN);
  }

  private void check(RoutingContext request) {
    long length = length(request.request().getHeader(HttpHeaders.CONTENT_LENGTH));
    if (length <= settings.size().document()) {
      request.next();
      return;
    }
    Problem problem =
        IntakeProblems.of(
            Reason.TOO_LARGE,
            "the body has "
                + length
                + " bytes, at most "
                + settings.size().document()
                + " are taken",
            List.of());
    request.response().putHeader(HttpHeaders.CONNECTION, "close");
    ProblemAnswer.end(request.response(), problem, json);
  }

  private static long length(String header) {
    try {
      return header == null ? 0 : Long.parseLong(header);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
