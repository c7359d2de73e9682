package dev.chancery.store.api;

import dev.chancery.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;

/**
 * Who may come in, and what they may do there.
 *
 * @param token what readers have to show, null where nobody has to because only this machine can
 *     reach the desk
 */
record HouseRules(String token) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /**
   * A request, by what its sender cannot hide.
   *
   * @param method of HTTP
   * @param host the host that was asked for, with its port
   * @param authorization what was shown, null where nothing was
   * @param site what the browser says of the page that asks, null where it is no browser
   * @param origin the address of that page, null where there is none
   */
  record Visit(String method, String host, String authorization, String site, String origin) {}

  /**
   * @param host the address that the service listens at
   * @throws IllegalStateException where strangers could come in
   */
  void requireSafe(String host) {
    if (token == null && !LOOPBACK.contains(host)) {
      throw new IllegalStateException(
          "HTTP_HOST is "
              + host
              + ", where others can reach the desk: set DESK_TOKEN to what they have to show, or"
              + " HTTP_HOST to 127.0.0.1");
    }
  }

  /** Why the visitor is turned away, null where they are welcome. */
  Problem refusal(Visit visit) {
    if (token == null) {
      // A name that another site made point here must not open the desk to that site's pages.
      if (visit.host() == null || !LOOPBACK.contains(visit.host().replaceFirst(":\\d+$", ""))) {
        return Problem.of(
            "other-host", "ask for it as localhost", 403, "the desk answers to localhost only");
      }
    } else if (!showsToken(visit.authorization())) {
      return Problem.of("token-needed", "show the token of the desk", 401, "no or another token");
    }
    if (!READING.contains(visit.method()) && isFromElsewhere(visit)) {
      return Problem.of(
          "other-site", "use the desk's own page", 403, "another site's page may not write here");
    }
    return null;
  }

  private boolean showsToken(String authorization) {
    if (authorization == null) {
      return false;
    }
    if (authorization.startsWith("Bearer ")) {
      return isToken(authorization.substring("Bearer ".length()));
    }
    if (!authorization.startsWith("Basic ")) {
      return false;
    }
    try {
      byte[] pair = Base64.getDecoder().decode(authorization.substring("Basic ".length()).strip());
      String text = new String(pair, StandardCharsets.UTF_8);
      return isToken(text.substring(text.indexOf(':') + 1));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean isToken(String shown) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }

  /** Programs send neither header; browsers send both with all that writes. */
  private static boolean isFromElsewhere(Visit visit) {
    if (visit.site() != null
        && !visit.site().equals("same-origin")
        && !visit.site().equals("none")) {
      return true;
    }
    return visit.origin() != null
        && !visit.origin().replaceFirst("^https?://", "").equals(visit.host());
  }
}
