package dev.chancery.store.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trips, instruments and figures with all that documents tell of them. */
@Path("/api/occurrences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "occurrences")
public class OccurrencesResource {

  private final Occurrences occurrences;

  OccurrencesResource(Occurrences occurrences) {
    this.occurrences = occurrences;
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Gives the trip, instrument or figure that an event tells of")
  @APIResponse(responseCode = "200", description = "it, with all events that tell of it")
  @APIResponse(responseCode = "404", description = "no such event, or it is not linked yet")
  public Occurrence one(@PathParam("id") String id) {
    return occurrences.find(Parameters.eventId(id));
  }
}
