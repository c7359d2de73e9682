package dev.chancery.store.schema;

import dev.chancery.contracts.country.Countries;
import dev.chancery.contracts.country.Country;
import dev.chancery.store.table.Column;
import dev.chancery.store.table.Upsert;
import io.quarkus.agroal.DataSource;
import io.quarkus.flyway.FlywayDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;

/** The tables, views and roles as this version needs them, and the names of countries. */
@Singleton
public final class Schema {

  private static final Upsert<Country> COUNTRIES =
      new Upsert<>(
          "chancery.known_country",
          List.of("code"),
          List.of(
              Column.of("code", "text", Country::code),
              Column.of("alpha2", "text", Country::alpha2),
              Column.of("m49", "text", Country::m49),
              Column.of("cow", "integer", Country::cow),
              Column.of("name", "text", Country::name),
              Column.of("kind", "text", Country::kind),
              Column.of("from_year", "integer", Country::from),
              Column.of("to_year", "integer", Country::to)));

  private final Flyway flyway;
  private final javax.sql.DataSource owner;

  /**
   * @param flyway with the owner's rights
   */
  public Schema(
      @FlywayDataSource("owner") Flyway flyway, @DataSource("owner") javax.sql.DataSource owner) {
    this.flyway = flyway;
    this.owner = owner;
  }

  /**
   * Migrates, sets roles and passwords, fills the countries. May be called at each start.
   *
   * @throws SQLException or a runtime exception where the database is away or refuses
   */
  public void prepare() throws SQLException {
    flyway.migrate();
    try (Connection connection = owner.getConnection()) {
      COUNTRIES.write(connection, Countries.standard().all());
    }
  }
}
