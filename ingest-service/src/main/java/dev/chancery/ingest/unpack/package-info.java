/** From a file to the documents in it: what kind it is, and gzip, zip, JSON lines and mailboxes. */
package dev.chancery.ingest.unpack;
