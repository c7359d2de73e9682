package dev.chancery.topics;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Headers whose values are UTF-8 text. */
final class HeaderText {

  private HeaderText() {}

  /** Adds the header unless the value is null. */
  static void add(Headers headers, String name, Object value) {
    if (value != null) {
      headers.add(name, value.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The last value of that name, null where there is none or it is blank. */
  static String get(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    if (header == null || header.value() == null) {
      return null;
    }
    String text = new String(header.value(), StandardCharsets.UTF_8).strip();
    return text.isEmpty() ? null : text;
  }
}
