package dev.chancery.store.api;

import dev.chancery.problems.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which events are asked for, as query parameters. No record: each parameter of one would stand
 * twice in the description of the interface.
 */
public class FilterWords {

  static final List<String> NAMES =
      List.of("type", "country", "from", "to", "state", "source", "document", "words", "arrived");

  @QueryParam("type")
  @Parameter(description = "VISIT, AGREEMENT or TRADE_FIGURE; repeated: any of them")
  List<String> type;

  @QueryParam("country")
  @Parameter(
      description =
          "ISO 3166-1 alpha-3 code, or IGO:Name or ORG:Name; repeated: all of them are in it")
  List<String> country;

  @QueryParam("from")
  @Parameter(description = "no event that was over before: 2001, 2001-03 or 2001-03-12")
  String from;

  @QueryParam("to")
  @Parameter(description = "no event that began after: 2001, 2001-03 or 2001-03-12")
  String to;

  @QueryParam("state")
  @Parameter(
      description =
          "status of a visit, stage of an agreement, actuality of a figure; repeated: any of them")
  List<String> state;

  @QueryParam("source")
  @Parameter(description = "where the document came from, exactly")
  String source;

  @QueryParam("document")
  @Parameter(description = "id of the document: sha256: and 64 hex digits")
  String document;

  @QueryParam("words")
  @Parameter(
      description =
          "words of the event or of its evidence, in any form; \"in quotes\" as they stand, -not")
  String words;

  @QueryParam("arrived")
  @Parameter(description = "stored for the first time after this moment: 2026-01-31T11:00:00Z")
  String arrived;

  /**
   * @throws ProblemException where one is not in its form
   */
  EventFilter filter() {
    return EventFilter.of(this);
  }
}
