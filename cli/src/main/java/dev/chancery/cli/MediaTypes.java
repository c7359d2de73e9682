package dev.chancery.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The media types of files of one document, by the end of their names. */
final class MediaTypes {

  private static final Map<String, String> BY_EXTENSION =
      Map.of(
          "txt", "text/plain",
          "md", "text/markdown",
          "html", "text/html",
          "htm", "text/html",
          "xml", "application/xml",
          "eml", "message/rfc822",
          "pdf", "application/pdf",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private MediaTypes() {}

  /** Empty where files of that name hold no document, or one in a form that nobody here reads. */
  static Optional<String> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_EXTENSION.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  /** As {@code .docx .eml .htm}. */
  static String known() {
    return "." + String.join(" .", new TreeSet<>(BY_EXTENSION.keySet()));
  }
}
