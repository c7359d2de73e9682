package dev.chancery.ingest.http;

import dev.chancery.ingest.metadata.Metadata;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What the sender says of the documents, as query parameters. No record: each parameter of one
 * would stand twice in the description of the interface.
 */
public class SenderWords {

  @QueryParam("published")
  @Parameter(description = "when it was published: 2001, 2001-03 or 2001-03-12")
  String published;

  @QueryParam("source")
  @Parameter(description = "publisher, URL or file name")
  String source;

  @QueryParam("title")
  @Parameter(description = "its title")
  String title;

  @QueryParam("url")
  @Parameter(description = "its absolute address on the web")
  String url;

  /**
   * @throws dev.chancery.contracts.wire.RefusedException where one is not in its form
   */
  Metadata metadata() {
    return Metadata.of(published, source, title, url);
  }
}
