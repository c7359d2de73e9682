package dev.chancery.store.table;

import dev.chancery.store.batch.Arrival;
import java.sql.SQLException;

/**
 * An arrival that breaks a rule of the database.
 *
 * @param failure names the rule
 */
public record RefusedArrival(Arrival arrival, SQLException failure) {}
