package dev.chancery.extraction.document.format;

import dev.chancery.contracts.time.ReducedDate;
import java.net.URI;
import java.util.Objects;

/**
 * What a file holds, as its format tells it; all but the text is null where the format does not
 * say.
 *
 * @param text the text as lines; blank where the file has none
 * @param title the title
 * @param published when it was published or sent
 * @param sender who sent it
 * @param url its address on the web
 */
public record Content(String text, String title, ReducedDate published, String sender, URI url) {

  public Content {
    Objects.requireNonNull(text, "text");
    title = title == null || title.isBlank() ? null : title.strip().replaceAll("\\s+", " ");
    sender = sender == null || sender.isBlank() ? null : sender.strip();
  }

  /** Text and nothing else. */
  static Content of(String text) {
    return new Content(text, null, null, null, null);
  }
}
