package dev.chancery.store.api;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells that events arrive. */
@Path("/api/stream")
@Tag(name = "stream")
public class StreamResource {

  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

  private final Changes changes;

  StreamResource(Changes changes) {
    this.changes = changes;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "Server-sent events: changed, when events were stored, at most once a second",
      description =
          "It says that something changed, not what: ask /api/facets with your filter and arrived."
              + " A store hears of what other stores on the same database write.")
  @APIResponse(responseCode = "200", description = "the stream; a comment every 20 s keeps it open")
  @APIResponse(responseCode = "503", description = "too many follow already")
  public Multi<OutboundSseEvent> follow(@Context Sse sse) {
    Multi<OutboundSseEvent> changed =
        changes.follow().map(number -> sse.newEventBuilder().name("changed").data(number).build());
    Multi<OutboundSseEvent> alive =
        Multi.createBy()
            .concatenating()
            .streams(
                Multi.createFrom().item(0L),
                Multi.createFrom().ticks().every(SIGN_OF_LIFE).onOverflow().drop())
            .map(tick -> sse.newEventBuilder().comment("here").build());
    return Multi.createBy().merging().streams(alive, changed);
  }
}
