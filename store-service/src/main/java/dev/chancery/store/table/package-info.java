/** Rows of PostgreSQL: what is written in one transaction, and what the database refuses. */
package dev.chancery.store.table;
