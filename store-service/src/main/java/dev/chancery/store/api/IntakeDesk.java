package dev.chancery.store.api;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.problems.Problem;
import dev.chancery.problems.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Where documents are handed in: passes them on to the ingest service, so that the page needs no
 * other host than its own.
 */
@Singleton
final class IntakeDesk {

  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final URI ingest;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  IntakeDesk(DeskSettings settings) {
    this.ingest = settings.ingest();
  }

  Response handIn(InputStream form, String contentType) throws InterruptedException {
    return send(
        HttpRequest.newBuilder(ingest.resolve("/documents"))
            .header(HttpHeaders.CONTENT_TYPE, contentType)
            .POST(BodyPublishers.ofInputStream(() -> form)));
  }

  Response progress(DocumentId document) throws InterruptedException {
    return send(HttpRequest.newBuilder(ingest.resolve("/documents/" + document)).GET());
  }

  private Response send(HttpRequest.Builder request) throws InterruptedException {
    try {
      HttpResponse<String> answer =
          client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
      return Response.status(answer.statusCode())
          .type(answer.headers().firstValue("content-type").orElse("text/plain"))
          .entity(answer.body())
          .build();
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of(
              "ingest-away",
              "send it again in a while",
              503,
              "the ingest service does not answer at " + ingest));
    }
  }
}
