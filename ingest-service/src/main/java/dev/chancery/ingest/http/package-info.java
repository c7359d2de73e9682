/** Documents over HTTP: sending them and asking how far they came. */
package dev.chancery.ingest.http;
