package dev.chancery.ingest.unpack;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file is to be read.
 *
 * @param kind what is in it
 * @param gzipped whether it is compressed as a whole by gzip
 * @param charset of its characters as the sender says, or null
 */
public record FileForm(FileKind kind, boolean gzipped, String charset) {

  private static final Pattern NAME = Pattern.compile("(.*?[^/])\\.[^./]+(?:\\.[gG][zZ])?");

  private static final Pattern CHARSET =
      Pattern.compile(
          ";\\s*charset\\s*=\\s*\"?([A-Za-z0-9][\\w.:+-]*)\"?", Pattern.CASE_INSENSITIVE);

  public FileForm {
    Objects.requireNonNull(kind, "kind of a file");
    if (gzipped && kind == FileKind.ZIP) {
      throw new RefusedException(
          Reason.UNSUPPORTED, "a zip inside gzip is not taken; drop the zip itself");
    }
  }

  public static FileForm of(FileKind kind) {
    return new FileForm(kind, false, null);
  }

  /**
   * The form that the extension of a file name tells.
   *
   * @throws RefusedException {@link Reason#UNSUPPORTED} where nobody here reads such files
   */
  public static FileForm ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean gzipped = lower.endsWith(".gz");
    String plain = gzipped ? lower.substring(0, lower.length() - ".gz".length()) : lower;
    String extension = plain.substring(plain.lastIndexOf('.') + 1);
    if (plain.indexOf('.') < 0) {
      extension = "";
    }
    FileKind kind =
        FileKind.ofExtension(extension)
            .orElseThrow(
                () ->
                    new RefusedException(
                        Reason.UNSUPPORTED,
                        name
                            + " is of a kind that is not taken; taken are "
                            + FileKind.knownExtensions()
                            + ", also with .gz behind (but .zip)"));
    return new FileForm(kind, gzipped, null);
  }

  /**
   * A file's name or path without its extension: {@code a} of {@code a.txt} or {@code a.txt.gz}.
   */
  public static String withoutExtension(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches() ? parts.group(1) : name;
  }

  /**
   * The form that headers of HTTP tell.
   *
   * @param contentType the media type with its parameters, or null
   * @param contentEncoding {@code gzip} or null
   * @throws RefusedException {@link Reason#UNSUPPORTED} where nobody here reads such files
   */
  public static FileForm ofMediaType(String contentType, String contentEncoding) {
    String given = contentType == null ? "" : contentType;
    String mediaType = given.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    FileKind kind =
        FileKind.ofMediaType(mediaType)
            .orElseThrow(
                () ->
                    new RefusedException(
                        Reason.UNSUPPORTED,
                        "Content-Type '"
                            + given
                            + "' is not taken; send one of "
                            + FileKind.knownMediaTypes()));
    Matcher charset = CHARSET.matcher(given);
    return new FileForm(kind, isGzip(contentEncoding), charset.find() ? charset.group(1) : null);
  }

  /** The content type of the document in such a file. */
  String contentType() {
    return charset == null ? kind.mediaType() : kind.mediaType() + "; charset=" + charset;
  }

  private static boolean isGzip(String contentEncoding) {
    String encoding =
        contentEncoding == null ? "identity" : contentEncoding.strip().toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "", "identity" -> false;
      case "gzip", "x-gzip" -> true;
      default ->
          throw new RefusedException(
              Reason.UNSUPPORTED,
              "Content-Encoding '" + contentEncoding + "' is not taken; send gzip or none");
    };
  }
}
