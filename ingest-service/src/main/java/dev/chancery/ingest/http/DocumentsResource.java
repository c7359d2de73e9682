package dev.chancery.ingest.http;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.ingest.DocumentIntake;
import dev.chancery.ingest.IngestSettings;
import dev.chancery.ingest.Outcome;
import dev.chancery.ingest.Parcel;
import dev.chancery.ingest.metadata.Metadata;
import dev.chancery.ingest.progress.DocumentStatus;
import dev.chancery.ingest.progress.DocumentTracking;
import dev.chancery.ingest.publish.BrokerAwayException;
import dev.chancery.ingest.publish.BrokerLink;
import dev.chancery.ingest.publish.ByteBudget;
import dev.chancery.ingest.unpack.FileForm;
import dev.chancery.ingest.unpack.Payload;
import dev.chancery.problems.ProblemException;
import jakarta.ws.rs.BeanParam;
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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Documents over HTTP. */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

  private static final String UNNAMED = "http";
  private static final Duration WAIT_FOR_ROOM = Duration.ofSeconds(5);
  private static final Duration WAIT_FOR_BROKER = Duration.ofSeconds(30);

  private final DocumentIntake intake;
  private final DocumentTracking tracking;
  private final BrokerLink broker;
  private final int largest;
  private final ByteBudget uploads;

  DocumentsResource(
      DocumentIntake intake,
      DocumentTracking tracking,
      BrokerLink broker,
      IngestSettings settings) {
    this.intake = intake;
    this.tracking = tracking;
    this.broker = broker;
    this.largest = settings.size().document();
    this.uploads = new ByteBudget(settings.size().uploads());
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Sends one file, or a form of several; answered when the broker has them")
  @RequestBody(
      description = "the bytes of a file, or a form of files whose names tell what kind they are",
      content = {
        @Content(mediaType = MediaType.WILDCARD),
        @Content(mediaType = MediaType.MULTIPART_FORM_DATA)
      })
  @APIResponse(responseCode = "202", description = "the broker has what is listed")
  @APIResponse(responseCode = "400", description = "empty, unreadable, or bad metadata")
  @APIResponse(responseCode = "413", description = "too large")
  @APIResponse(responseCode = "415", description = "a kind of file that is not taken")
  @APIResponse(responseCode = "503", description = "the broker is away; send it again")
  public Response send(
      InputStream body,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_ENCODING) String contentEncoding,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) Integer length,
      @BeanParam SenderWords words)
      throws IOException, InterruptedException {
    requireBroker();
    FileForm form = FileForm.ofMediaType(contentType, contentEncoding);
    Metadata metadata = words.metadata();
    try (ByteBudget.Share share = uploads.take(length == null ? largest : length, WAIT_FOR_ROOM)) {
      if (share == null) {
        throw new ProblemException(IntakeProblems.busy());
      }
      Payload payload = new Payload.InMemory(read(body));
      return answer(take(new Parcel(UNNAMED, form, payload, metadata, Instant.now())));
    }
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true) // told with the other
  public Response sendFiles(
      @RestForm(FileUpload.ALL) List<FileUpload> files, @BeanParam SenderWords words)
      throws IOException, InterruptedException {
    requireBroker();
    Metadata metadata = words.metadata();
    if (files.isEmpty()) {
      throw new RefusedException(Reason.EMPTY, "the form holds no file");
    }
    Receipt receipt = new Receipt(List.of(), List.of());
    for (FileUpload file : files) {
      receipt = receipt.and(take(file, metadata));
    }
    return answer(receipt);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Tells how far a document came")
  @APIResponse(responseCode = "200", description = "what is known of it")
  @APIResponse(responseCode = "404", description = "nothing is known of it")
  public Response status(@PathParam("id") String id) {
    DocumentStatus status = tracking.status(documentId(id));
    boolean known = status.status() != DocumentStatus.Status.UNKNOWN;
    return Response.status(known ? Response.Status.OK : Response.Status.NOT_FOUND)
        .entity(status)
        .build();
  }

  private void requireBroker() {
    if (!broker.isUp()) {
      throw new BrokerAwayException(broker.trouble(), null);
    }
  }

  private byte[] read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(largest + 1);
    if (bytes.length > largest) {
      throw new RefusedException(
          Reason.TOO_LARGE, "the body has more than the " + largest + " bytes that are taken");
    }
    return bytes;
  }

  private Receipt take(FileUpload file, Metadata metadata)
      throws NoSuchFileException, InterruptedException {
    String name = file.fileName();
    try {
      Payload payload = new Payload.OnDisk(file.uploadedFile());
      return take(new Parcel(name, form(file), payload, metadata, Instant.now()));
    } catch (RefusedException e) {
      return Receipt.of(name, intake.refuse(name, e));
    }
  }

  /** By its name, or where that tells nothing by the media type of its part. */
  private static FileForm form(FileUpload file) {
    try {
      return FileForm.ofName(file.fileName());
    } catch (RefusedException byName) {
      try {
        return FileForm.ofMediaType(file.contentType(), null);
      } catch (RefusedException byType) {
        throw byName;
      }
    }
  }

  private Receipt take(Parcel parcel) throws NoSuchFileException, InterruptedException {
    try {
      Outcome outcome =
          intake
              .take(parcel)
              .toCompletableFuture()
              .get(WAIT_FOR_BROKER.toSeconds(), TimeUnit.SECONDS);
      return Receipt.of(parcel.name(), outcome);
    } catch (TimeoutException e) {
      throw new BrokerAwayException("the broker has not acknowledged it in time", e);
    } catch (ExecutionException e) {
      throw new BrokerAwayException(e.getCause().getMessage(), e.getCause());
    }
  }

  private static Response answer(Receipt receipt) {
    if (receipt.documents().isEmpty()) {
      Receipt.Rejected first = receipt.rejected().get(0);
      throw new ProblemException(
          IntakeProblems.of(
              reason(first.reason()),
              first.message(),
              receipt.rejected().size() == 1 ? List.of() : receipt.rejected()));
    }
    Response.ResponseBuilder response = Response.accepted(receipt);
    if (receipt.documents().size() == 1) {
      response.location(URI.create("/documents/" + receipt.documents().get(0).id()));
    }
    return response.build();
  }

  private static Reason reason(String code) {
    for (Reason reason : Reason.values()) {
      if (reason.code().equals(code)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("no reason: " + code);
  }

  private static DocumentId documentId(String id) {
    try {
      return new DocumentId(id);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(IntakeProblems.badId(e.getMessage()));
    }
  }
}
