package dev.chancery.store.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may come in to the desk. On loopback everybody of this machine; elsewhere whoever shows the
 * token, without which the service does not start. Nobody may write from another site's page, and
 * pages may load nothing from elsewhere.
 */
@ApplicationScoped
class Doorkeeper {

  private static final int BEFORE_ALL_ELSE = 1000;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final byte[] token;
  private final String host;
  private final ObjectMapper json;

  Doorkeeper(
      DeskSettings settings,
      @ConfigProperty(name = "quarkus.http.host") String host,
      ObjectMapper json) {
    this.token =
        settings
            .token()
            .filter(given -> !given.isBlank())
            .map(given -> given.getBytes(StandardCharsets.UTF_8))
            .orElse(null);
    this.host = host;
    this.json = json;
  }

  void check(@Observes StartupEvent event) {
    if (token == null && !LOOPBACK.contains(host)) {
      throw new IllegalStateException(
          "HTTP_HOST is "
              + host
              + ", where others can reach the desk: set DESK_TOKEN to what they have to show, or"
              + " HTTP_HOST to 127.0.0.1");
    }
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
    Problem problem = refusal(request);
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

  private Problem refusal(HttpServerRequest request) {
    if (token == null) {
      if (!isLoopback(request.getHeader("Host"))) {
        return Problem.of(
            "other-host", "ask for it as localhost", 403, "the desk answers to localhost only");
      }
    } else if (!showsToken(request.getHeader("Authorization"))) {
      return Problem.of("token-needed", "show the token of the desk", 401, "no or another token");
    }
    if (!READING.contains(request.method()) && isFromElsewhere(request)) {
      return Problem.of(
          "other-site", "use the desk's own page", 403, "another site's page may not write here");
    }
    return null;
  }

  /** A name that another site made point here must not open the desk to that site's pages. */
  private static boolean isLoopback(String hostHeader) {
    return hostHeader != null && LOOPBACK.contains(hostHeader.replaceFirst(":\\d+$", ""));
  }

  private boolean showsToken(String authorization) {
    if (authorization == null) {
      return false;
    }
    if (authorization.startsWith("Bearer ")) {
      return isToken(authorization.substring("Bearer ".length()).getBytes(StandardCharsets.UTF_8));
    }
    if (!authorization.startsWith("Basic ")) {
      return false;
    }
    try {
      String pair =
          new String(
              Base64.getDecoder().decode(authorization.substring("Basic ".length()).strip()),
              StandardCharsets.UTF_8);
      return isToken(pair.substring(pair.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean isToken(byte[] shown) {
    return MessageDigest.isEqual(token, shown);
  }

  /** Programs send no Origin; browsers do with all that writes. */
  private static boolean isFromElsewhere(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return true;
    }
    String origin = request.getHeader("Origin");
    return origin != null
        && !origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
  }

  private void answer(HttpServerResponse response, Problem problem) {
    if (problem.status() == 401) {
      response.putHeader("WWW-Authenticate", "Basic realm=\"Chancery desk\", charset=\"UTF-8\"");
    }
    try {
      response
          .setStatusCode(problem.status())
          .putHeader("Content-Type", Problem.MEDIA_TYPE)
          .end(json.writeValueAsString(problem));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem can always be written", e);
    }
  }
}
