/**
 * The whole of Chancery on one machine without Docker: a real Kafka broker, a real PostgreSQL and
 * the services as processes. For {@code ./chancery} and for tests, not for production.
 */
package dev.chancery.local;
