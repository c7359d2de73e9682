package dev.chancery.store.api;

import dev.chancery.contracts.country.Countries;
import dev.chancery.contracts.country.Country;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the codes of countries stand for. */
@Path("/api/countries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "countries")
public class CountriesResource {

  private static final int HOUR = 3600;

  private final List<CodeName> countries =
      Countries.standard().all().stream()
          .map(country -> new CodeName(country.code().value(), country.name(), kind(country)))
          .toList();

  /**
   * A code and what it stands for.
   *
   * @param code three letters
   * @param name short English name
   * @param kind STATE, TERRITORY, HISTORIC, BODY or WORLD
   */
  public record CodeName(String code, String name, String kind) {}

  @GET
  @Operation(summary = "Lists the codes of countries with their names")
  @APIResponse(
      responseCode = "200",
      description = "all codes",
      content = @Content(schema = @Schema(implementation = CodeName[].class)))
  public Response list() {
    CacheControl hour = new CacheControl();
    hour.setMaxAge(HOUR);
    return Response.ok(countries).cacheControl(hour).build();
  }

  private static String kind(Country country) {
    return country.kind().name();
  }
}
