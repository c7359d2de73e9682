package dev.chancery.ingest;

import dev.chancery.ingest.unpack.UnpackLimits;
import dev.chancery.topics.TopicSettings;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The settings of this service; application.properties names their environment variables. */
@ConfigMapping(prefix = "chancery.ingest")
public interface IngestSettings {

  Inbox inbox();

  Size size();

  Topics topics();

  /** The watched folder. */
  interface Inbox {

    /** What operators drop files into; made where it is missing. */
    Path folder();

    /** How long a file must be unchanged before it counts as complete. */
    @WithDefault("2s")
    Duration settle();

    /** How often the folder is looked through; file events only make it quicker. */
    @WithDefault("1s")
    Duration scanEvery();

    /**
     * An instance on another machine that gave no sign for so long is dead; its claims are free.
     */
    @WithDefault("60s")
    Duration lease();
  }

  /** How much is taken, in bytes unless it says otherwise. */
  interface Size {

    /** Of the largest message, the headers take a part. */
    int LARGEST_DOCUMENT = TopicSettings.LARGEST_MESSAGE - 128 * 1024;

    /** One document, unpacked; also the largest body over HTTP. */
    @WithDefault("10485760")
    int document();

    /** A file in the folder that holds many documents. */
    @WithDefault("268435456")
    long file();

    /** All documents of one file together. */
    @WithDefault("1073741824")
    long unpacked();

    /** Number of members of one archive. */
    @WithDefault("100000")
    int members();

    /** On their way to the broker, not yet acknowledged. */
    @WithDefault("33554432")
    int inFlight();

    /** Bodies of HTTP requests in memory. */
    @WithDefault("67108864")
    int uploads();

    /**
     * @throws IllegalArgumentException where a document of that size could not be a message
     */
    default UnpackLimits limits() {
      if (document() > LARGEST_DOCUMENT) {
        throw new IllegalArgumentException(
            "INGEST_MAX_BYTES is "
                + document()
                + ", must be at most "
                + LARGEST_DOCUMENT
                + ": a document is one message of a topic");
      }
      return new UnpackLimits(document(), file(), unpacked(), members());
    }
  }

  /** What topics are created with where they are missing. */
  interface Topics {

    @WithDefault("6")
    int partitions();

    /** Empty for the broker's default. */
    Optional<Short> replicas();

    default TopicSettings wanted() {
      return new TopicSettings(partitions(), replicas(), TopicSettings.LARGEST_MESSAGE);
    }
  }
}
