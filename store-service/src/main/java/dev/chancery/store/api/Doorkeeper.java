package dev.chancery.store.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chancery.problems.Problem;
import dev.chancery.problems.ProblemAnswer;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may come in to the desk. On loopback everybody of this machine; elsewhere whoever shows the
 * token, without which the service does not start. Nobody may write from another site's page, and
 * pages may load nothing from elsewhere.
 */
@ApplicationScoped
class Doorkeeper {

  private static final int BEFORE_ALL_ELSE = 1000;
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final HouseRules rules;
  private final String host;
  private final ObjectMapper json;

  Doorkeeper(
      DeskSettings settings,
      @ConfigProperty(name = "quarkus.http.host") String host,
      ObjectMapper json) {
    this.rules = new HouseRules(settings.token().filter(given -> !given.isBlank()).orElse(null));
    this.host = host;
    this.json = json;
  }

  void check(@Observes StartupEvent event) {
    rules.requireSafe(host);
  }

  void register(@Observes Filters filters) {
    filters.register(this::receive, BEFORE_ALL_ELSE);
  }

  private void receive(RoutingContext visit) {
    HttpServerRequest request = visit.request();
    if (request.path().startsWith("/q/")) {
      visit.next();
      return;
    }
    secure(request.response());
    Problem problem =
        rules.refusal(
            new HouseRules.Visit(
                request.method().name(),
                request.authority() == null ? null : request.authority().toString(),
                request.getHeader("Authorization"),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin")));
    if (problem == null) {
      visit.next();
    } else {
      answer(request.response(), problem);
    }
  }

  private static void secure(HttpServerResponse response) {
    response
        .putHeader("Content-Security-Policy", POLICY)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader("Cross-Origin-Opener-Policy", "same-origin")
        .putHeader("Cross-Origin-Resource-Policy", "same-origin")
        .putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }

  private void answer(HttpServerResponse response, Problem problem) {
    if (problem.status() == 401) {
      response.putHeader("WWW-Authenticate", "Basic realm=\"Chancery desk\", charset=\"UTF-8\"");
    }
    ProblemAnswer.end(response, problem, json);
  }
}
