package dev.chancery.store.api;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.problems.ProblemException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents: their text with what they tell, and handing in new ones. */
@Path("/api/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class DocumentsResource {

  private final ReadingRoom room;
  private final Events events;
  private final IntakeDesk intake;

  DocumentsResource(ReadingRoom room, Events events, IntakeDesk intake) {
    this.room = room;
    this.events = events;
    this.intake = intake;
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Gives a document's text with all its events and the words that tell them")
  @APIResponse(responseCode = "200", description = "the document")
  @APIResponse(responseCode = "404", description = "there is no such document")
  public StoredDocument one(@PathParam("id") String id) {
    DocumentId document = EventFilter.documentId("id", id);
    return room
        .list(
            Sql.of("SELECT * FROM chancery.desk_document WHERE id = ?", document.value()),
            StoredDocument::read)
        .stream()
        .findFirst()
        .map(found -> found.with(events.of(document)))
        .orElseThrow(
            () -> new ProblemException(DeskProblems.notFound("there is no document " + document)));
  }

  @GET
  @Path("{id}/progress")
  @Operation(summary = "Tells how far a document came, as the ingest service knows it")
  @APIResponse(responseCode = "200", description = "what is known of it")
  @APIResponse(responseCode = "404", description = "nothing is known of it")
  @APIResponse(responseCode = "503", description = "the ingest service is away")
  public Response progress(@PathParam("id") String id) throws InterruptedException {
    return intake.progress(EventFilter.documentId("id", id));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Hands a form of files on to the ingest service, and its answer back")
  @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA))
  @APIResponse(responseCode = "202", description = "the ids of the documents that were taken")
  @APIResponse(responseCode = "400", description = "nothing in it could be taken, and why")
  @APIResponse(responseCode = "503", description = "the ingest service or its broker is away")
  public Response handIn(
      InputStream form,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType)
      throws InterruptedException {
    return intake.handIn(form, contentType);
  }
}
