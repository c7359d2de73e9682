/** Migrations and the registry of countries, made sure of at each start. */
package dev.chancery.store.schema;
