package dev.chancery.store.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events to list. */
@Path("/api/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class EventsResource {

  private static final int PAGE = 50;
  private static final int LARGEST_PAGE = 500;

  private final Events events;
  private final Reviews reviews;
  private final Occurrences occurrences;
  private final Downloads downloads;

  EventsResource(Events events, Reviews reviews, Occurrences occurrences, Downloads downloads) {
    this.events = events;
    this.reviews = reviews;
    this.occurrences = occurrences;
    this.downloads = downloads;
  }

  @GET
  @Operation(summary = "Lists events, a page at a time")
  @APIResponse(responseCode = "200", description = "a page, with the cursor of the next one")
  @APIResponse(responseCode = "400", description = "a parameter is not in its form")
  public EventPage list(
      @BeanParam FilterWords filter,
      @Parameter(description = Sorting.ALLOWED + "; -date where none is given") @QueryParam("sort")
          String sort,
      @Parameter(description = "the next of the page before") @QueryParam("after") String after,
      @Parameter(description = "events on a page, 1 to 500; 50 where none is given")
          @QueryParam("limit")
          String limit,
      @Context UriInfo uri) {
    Parameters.allow(uri, FilterWords.NAMES, "sort", "after", "limit");
    return events.page(
        filter.filter(),
        Sorting.Direction.parse(sort),
        after,
        Parameters.number("limit", limit, PAGE, LARGEST_PAGE));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Tells all that is known of an event: its words, why, what readers said")
  @APIResponse(responseCode = "200", description = "the event")
  @APIResponse(responseCode = "404", description = "there is no such event")
  public WholeEvent one(@PathParam("id") String id) {
    ListedEvent event = events.find(Parameters.eventId(id));
    List<Words> evidence = events.evidence(event.id());
    return new WholeEvent(
        event,
        evidence,
        Why.of(event, evidence),
        occurrences.idOf(event.id()).orElse(null),
        reviews.of(event.id()));
  }

  @GET
  @Path("download")
  @Produces({Downloads.CSV, MediaType.APPLICATION_JSON})
  @Operation(summary = "Streams all events that fit, as a file")
  @APIResponse(
      responseCode = "200",
      description = "a CSV file with a header, or a JSON array of events as the list has them",
      content = {
        @Content(mediaType = Downloads.CSV),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ListedEvent[].class))
      })
  @APIResponse(responseCode = "400", description = "a parameter is not in its form")
  public Response download(
      @Parameter(description = "csv or json") @QueryParam("format") String format,
      @BeanParam FilterWords filter,
      @Parameter(description = Sorting.ALLOWED + "; -date where none is given") @QueryParam("sort")
          String sort,
      @Context UriInfo uri) {
    Parameters.allow(uri, FilterWords.NAMES, "sort", "format");
    return downloads.answer(format, filter.filter(), Sorting.Direction.parse(sort));
  }
}
