package dev.chancery.store.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

  EventsResource(Events events) {
    this.events = events;
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
}
