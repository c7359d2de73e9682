package dev.chancery.store.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts of the events that fit a filter. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "counts")
public class CountsResource {

  static final int COUNTRIES = 12;
  private static final int MOST_COUNTRIES = 60;
  private static final int SOURCES = 50;
  private static final int MOST_SOURCES = 500;

  private final Counts counts;

  CountsResource(Counts counts) {
    this.counts = counts;
  }

  @GET
  @Path("facets")
  @Operation(summary = "Counts events by type and state")
  @APIResponse(responseCode = "200", description = "the counts and their sum")
  public Facets facets(@BeanParam FilterWords filter, @Context UriInfo uri) {
    Parameters.allow(uri, FilterWords.NAMES);
    return counts.facets(filter.filter());
  }

  @GET
  @Path("timeline")
  @Operation(summary = "Counts events by the period in which they begin")
  @APIResponse(responseCode = "200", description = "the periods that have events")
  public Timeline timeline(
      @BeanParam FilterWords filter,
      @Parameter(description = "year, month or day; where none is given months, or years if many")
          @QueryParam("by")
          String by,
      @Context UriInfo uri) {
    Parameters.allow(uri, FilterWords.NAMES, "by");
    return counts.timeline(filter.filter(), step(by));
  }

  @GET
  @Path("pairs")
  @Operation(summary = "Counts events by pairs of countries")
  @APIResponse(
      responseCode = "200",
      description = "the countries with most events, and their pairs")
  public Pairs pairs(
      @BeanParam FilterWords filter,
      @Parameter(description = "number of countries, 1 to 60; 12 where none is given")
          @QueryParam("limit")
          String limit,
      @Context UriInfo uri) {
    Parameters.allow(uri, FilterWords.NAMES, "limit");
    return counts.pairs(
        filter.filter(), Parameters.number("limit", limit, COUNTRIES, MOST_COUNTRIES));
  }

  @GET
  @Path("sources")
  @Operation(summary = "Lists sources of documents, those with most documents first")
  @APIResponse(responseCode = "200", description = "the sources")
  public List<DocumentSource> sources(
      @Parameter(description = "part of its name") @QueryParam("part") String part,
      @Parameter(description = "number of sources, 1 to 500; 50 where none is given")
          @QueryParam("limit")
          String limit,
      @Context UriInfo uri) {
    Parameters.allow(uri, List.of(), "part", "limit");
    return counts.sources(
        Parameters.text("part", part), Parameters.number("limit", limit, SOURCES, MOST_SOURCES));
  }

  private static Timeline.Step step(String by) {
    if (by == null || by.isBlank()) {
      return null;
    }
    for (Timeline.Step step : Timeline.Step.values()) {
      if (step.name().toLowerCase(Locale.ROOT).equals(by)) {
        return step;
      }
    }
    throw Parameters.bad("by", by, "one of year, month, day");
  }
}
