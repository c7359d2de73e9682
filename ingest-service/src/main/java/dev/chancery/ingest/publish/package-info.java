/** To the broker: documents become acknowledged records, with bounded bytes on the way. */
package dev.chancery.ingest.publish;
