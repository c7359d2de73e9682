package dev.chancery.ingest.http;

import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.ingest.publish.BrokerAwayException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers failures with {@code application/problem+json}. */
class ProblemAnswers {

  private static final int RETRY_SECONDS = 5;

  @ServerExceptionMapper
  Response answer(ProblemException failure) {
    return answer(failure.problem());
  }

  @ServerExceptionMapper
  Response answer(RefusedException refusal) {
    return answer(Problem.of(refusal.reason(), refusal.getMessage(), List.of()));
  }

  @ServerExceptionMapper
  Response answer(BrokerAwayException failure) {
    return answer(Problem.brokerAway(failure.getMessage()));
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
