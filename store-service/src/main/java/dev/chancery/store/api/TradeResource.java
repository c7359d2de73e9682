package dev.chancery.store.api;

import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.time.ReducedDate;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trade over time. */
@Path("/api/trade")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trade")
public class TradeResource {

  static final int SERIES = 24;
  private static final int MOST_SERIES = 500;

  private final Trade trade;

  TradeResource(Trade trade) {
    this.trade = trade;
  }

  @GET
  @Operation(summary = "Lists series of trade figures, those with most points first")
  @APIResponse(responseCode = "200", description = "the series with their points")
  public List<TradeSeries> series(
      @Parameter(description = "code; repeated: each is reporter or partner") @QueryParam("country")
          List<String> country,
      @Parameter(description = "2001, 2001-03 or 2001-03-12") @QueryParam("from") String from,
      @Parameter(description = "2001, 2001-03 or 2001-03-12") @QueryParam("to") String to,
      @Parameter(description = "EXPORT, IMPORT, TURNOVER and so on") @QueryParam("flow")
          String flow,
      @Parameter(description = "ISO 4217 code, or goods or physical unit") @QueryParam("unit")
          String unit,
      @Parameter(description = "number of series, 1 to 500; 24 where none is given")
          @QueryParam("limit")
          String limit,
      @Context UriInfo uri) {
    Parameters.allow(uri, List.of("country", "from", "to", "flow", "unit", "limit"));
    ReducedDate first = Parameters.date("from", from);
    ReducedDate last = Parameters.date("to", to);
    return trade.series(
        EventFilter.countries(country),
        first == null ? null : first.earliest().toString(),
        last == null ? null : last.latest().toString(),
        Parameters.text("flow", flow) == null
            ? null
            : Parameters.one("flow", flow, Flow.class).name(),
        Parameters.text("unit", unit),
        Parameters.number("limit", limit, SERIES, MOST_SERIES));
  }
}
