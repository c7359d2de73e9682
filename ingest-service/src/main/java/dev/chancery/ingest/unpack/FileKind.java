package dev.chancery.ingest.unpack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that are taken. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
public enum FileKind {
  TEXT(Form.TEXT, List.of("text/plain"), List.of("txt")),
  MARKDOWN(Form.TEXT, List.of("text/markdown"), List.of("md")),
  HTML(Form.TEXT, List.of("text/html", "application/xhtml+xml"), List.of("html", "htm")),
  XML(Form.TEXT, List.of("application/xml", "text/xml"), List.of("xml")),
  EMAIL(Form.TEXT, List.of("message/rfc822"), List.of("eml")),
  PDF(Form.BINARY, List.of("application/pdf"), List.of("pdf")),
  DOCX(
      Form.BINARY,
      List.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
      List.of("docx")),
  JSON_LINES(
      Form.MANY,
      List.of("application/x-ndjson", "application/jsonl", "application/jsonlines"),
      List.of("jsonl")),
  MAILBOX(Form.MANY, List.of("application/mbox"), List.of("mbox")),
  ZIP(Form.MANY, List.of("application/zip"), List.of("zip"));

  private enum Form {
    TEXT,
    BINARY,
    MANY
  }

  private final Form form;
  private final List<String> mediaTypes;
  private final List<String> extensions;

  FileKind(Form form, List<String> mediaTypes, List<String> extensions) {
    this.form = form;
    this.mediaTypes = mediaTypes;
    this.extensions = extensions;
  }

  /** The media type under which its documents travel. */
  public String mediaType() {
    return mediaTypes.get(0);
  }

  /** Whether one file holds many documents. */
  public boolean holdsMany() {
    return form == Form.MANY;
  }

  /** Whether it is one document of readable characters. */
  public boolean isText() {
    return form == Form.TEXT;
  }

  static Optional<FileKind> ofExtension(String extension) {
    return Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
  }

  static Optional<FileKind> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(kind -> kind.mediaTypes.contains(mediaType)).findFirst();
  }

  /** All extensions, as {@code .txt .md}. */
  static String knownExtensions() {
    return String.join(
        " ",
        Arrays.stream(values())
            .flatMap(kind -> kind.extensions.stream())
            .map(e -> "." + e)
            .toList());
  }

  /** The media type of each kind, separated by commas. */
  static String knownMediaTypes() {
    return String.join(", ", Arrays.stream(values()).map(FileKind::mediaType).toList());
  }
}
