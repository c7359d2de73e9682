/** What the sender says of a document: files beside it, query parameters, fields of a JSON line. */
package dev.chancery.ingest.metadata;
