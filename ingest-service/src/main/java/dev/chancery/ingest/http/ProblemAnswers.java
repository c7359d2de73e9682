package dev.chancery.ingest.http;

import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.ingest.publish.BrokerAwayException;
import dev.chancery.problems.ProblemAnswer;
import dev.chancery.problems.ProblemException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers failures with {@code application/problem+json}. */
class ProblemAnswers {

  @ServerExceptionMapper
  Response answer(ProblemException failure) {
    return ProblemAnswer.of(failure.problem());
  }

  @ServerExceptionMapper
  Response answer(RefusedException refusal) {
    return ProblemAnswer.of(IntakeProblems.of(refusal.reason(), refusal.getMessage(), List.of()));
  }

  @ServerExceptionMapper
  Response answer(BrokerAwayException failure) {
    return ProblemAnswer.of(IntakeProblems.brokerAway(failure.getMessage()));
  }
}
