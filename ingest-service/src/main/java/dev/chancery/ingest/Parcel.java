package dev.chancery.ingest;

import dev.chancery.ingest.metadata.Metadata;
import dev.chancery.ingest.unpack.FileForm;
import dev.chancery.ingest.unpack.Payload;
import java.time.Instant;

/**
 * A file as it came in, from the folder or over HTTP.
 *
 * @param name of the file: its path in the inbox, or what the sender calls it
 * @param form how it is to be read
 * @param payload its bytes
 * @param metadata what the sender says of it
 * @param received when it came
 */
public record Parcel(
    String name, FileForm form, Payload payload, Metadata metadata, Instant received) {}
