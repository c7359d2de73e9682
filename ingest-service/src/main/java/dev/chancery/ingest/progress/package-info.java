/** How far documents came, read from the topics behind this service. */
package dev.chancery.ingest.progress;
