package dev.chancery.store.api;

import dev.chancery.problems.Problem;
import dev.chancery.problems.ProblemAnswer;
import dev.chancery.problems.ProblemException;
import dev.chancery.store.table.DatabaseAwayException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers failures with {@code application/problem+json}. */
class ProblemAnswers {

  @ServerExceptionMapper
  Response answer(ProblemException failure) {
    return ProblemAnswer.of(failure.problem());
  }

  @ServerExceptionMapper
  Response answer(QueryTooSlowException failure) {
    return ProblemAnswer.of(
        Problem.of("too-slow", "narrow the filter", 503, "the query takes longer than is allowed"));
  }

  @ServerExceptionMapper
  Response answer(DatabaseAwayException failure) {
    return ProblemAnswer.of(
        Problem.of("database-away", "ask again in a while", 503, "the database is away"));
  }

  /** What the framework itself refuses: an unknown path, a method, a media type. */
  @ServerExceptionMapper
  Response answer(WebApplicationException failure) {
    Response.StatusType status = failure.getResponse().getStatusInfo();
    return ProblemAnswer.of(
        Problem.of(
            status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
            "see /api/openapi for what there is",
            status.getStatusCode(),
            status.getReasonPhrase()));
  }
}
