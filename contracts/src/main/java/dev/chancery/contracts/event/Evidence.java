package dev.chancery.contracts.event;

import java.util.Objects;

/**
 * The words that tell of an event.
 *
 * @param start where the quote starts in the document's plain text, in Unicode code points from 0
 * @param end where it ends, exclusive
 * @param quote the words exactly as they stand there
 */
public record Evidence(int start, int end, String quote) {

  public Evidence {
    Objects.requireNonNull(quote, "evidence needs a quote");
    if (start < 0 || end <= start || quote.codePointCount(0, quote.length()) != end - start) {
      throw new IllegalArgumentException(
          "evidence from " + start + " to " + end + " does not fit its quote '" + quote + "'");
    }
  }
}
