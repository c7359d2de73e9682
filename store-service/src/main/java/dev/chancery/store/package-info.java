/** From the stream of events to the tables of PostgreSQL. */
package dev.chancery.store;
