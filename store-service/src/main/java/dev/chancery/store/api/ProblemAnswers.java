package dev.chancery.store.api;

import dev.chancery.store.table.DatabaseAwayException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers failures with {@code application/problem+json}. */
class ProblemAnswers {

  private static final int RETRY_SECONDS = 5;

  @ServerExceptionMapper
  Response answer(ProblemException failure) {
    return answer(failure.problem());
  }

  @ServerExceptionMapper
  Response answer(QueryTooSlowException failure) {
    return answer(
        Problem.of("too-slow", "narrow the filter", 503, "the query takes longer than is allowed"));
  }

  @ServerExceptionMapper
  Response answer(DatabaseAwayException failure) {
    return answer(Problem.of("database-away", "ask again in a while", 503, "the database is away"));
  }

  /** What the framework itself refuses: an unknown path, a method, a media type. */
  @ServerExceptionMapper
  Response answer(WebApplicationException failure) {
    Response.StatusType status = failure.getResponse().getStatusInfo();
    return answer(
        Problem.of(
            status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
            "see /api/openapi for what there is",
            status.getStatusCode(),
            status.getReasonPhrase()));
  }

  private static Response answer(Problem problem) {
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return response.build();
  }
}
