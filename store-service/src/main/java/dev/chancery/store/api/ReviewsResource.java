package dev.chancery.store.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What readers say of events. */
@Path("/api/events/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
public class ReviewsResource {

  private static final int LONGEST_NOTE = 4000;
  private static final int LONGEST_NAME = 200;

  private final Reviews reviews;
  private final Events events;

  ReviewsResource(Reviews reviews, Events events) {
    this.reviews = reviews;
    this.events = events;
  }

  /**
   * A judgement as it is sent.
   *
   * @param verdict RIGHT or WRONG
   * @param note in the reader's words, or null
   * @param reviewer who says so, or null
   */
  public record Judgement(String verdict, String note, String reviewer) {}

  @GET
  @Operation(summary = "Lists what readers said of an event, the latest first")
  @APIResponse(responseCode = "200", description = "the reviews, which may be none")
  @APIResponse(responseCode = "404", description = "there is no such event")
  public List<Review> list(@PathParam("id") String id) {
    UUID event = Parameters.eventId(id);
    events.find(event);
    return reviews.of(event);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Adds what a reader says of an event; what was said before stays")
  @APIResponse(
      responseCode = "201",
      description = "the review as it is kept",
      content = @Content(schema = @Schema(implementation = Review.class)))
  @APIResponse(responseCode = "400", description = "a value is not in its form")
  @APIResponse(responseCode = "404", description = "there is no such event")
  public Response add(@PathParam("id") String id, Judgement judgement) {
    UUID event = Parameters.eventId(id);
    if (judgement == null || judgement.verdict() == null) {
      throw Parameters.bad("verdict", null, "one of RIGHT, WRONG");
    }
    Review.Verdict verdict = Parameters.one("verdict", judgement.verdict(), Review.Verdict.class);
    String note = Parameters.text("note", judgement.note(), LONGEST_NOTE);
    String reviewer = Parameters.text("reviewer", judgement.reviewer(), LONGEST_NAME);
    return Response.status(Response.Status.CREATED)
        .entity(reviews.add(event, verdict, note, reviewer))
        .build();
  }
}
