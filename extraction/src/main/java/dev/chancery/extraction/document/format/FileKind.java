package dev.chancery.extraction.document.format;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The kinds of file that can be read. The bytes decide where they are plain to see; the media type
 * decides among the kinds of text.
 */
enum FileKind {
  PLAIN_TEXT,
  HTML,
  PDF,
  WORD,
  EMAIL,
  XML;

  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final int LOOK = 1_024;
  private static final int SAMPLE = 8_192;

  /** One control character in twenty is no text any more. */
  private static final int CONTROL_SHARE = 20;

  private static final int STRAY_CONTROLS = 4;

  private static final Pattern HTML_START =
      Pattern.compile(
          "(?s)(?:\u00ef\u00bb\u00bf)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
              + "(?:<!doctype html|<html)[\\s>].*");
  private static final Pattern XML_START =
      Pattern.compile("(?s)(?:\u00ef\u00bb\u00bf)?\\s*<\\?xml\\s.*");
  private static final Pattern EMAIL_START =
      Pattern.compile(
          "(?s)(?:(?:return-path|received|delivered-to|message-id|mime-version|from|to|date|subject"
              + "|x-[a-z-]+):[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n)*){3}.*");

  /**
   * The kind of a file.
   *
   * @throws RefusedException {@link Reason#UNSUPPORTED} where it is none of them
   */
  static FileKind of(RawDocument raw) {
    byte[] bytes = raw.content();
    String type = mediaType(raw.contentType());
    String start = Charsets.beginning(bytes, LOOK);
    if (start.contains("%pdf-")) {
      return PDF;
    }
    if (start.startsWith("pk\u0003\u0004")) {
      return wordIn(raw, type);
    }
    refuseKnownBinaries(raw, start, type);
    return switch (type) {
      case "application/pdf" -> PDF;
      case WORD_TYPE -> WORD;
      case "message/rfc822" -> EMAIL;
      case "text/html", "application/xhtml+xml" -> HTML;
      case "application/xml", "text/xml" -> HTML_START.matcher(start).matches() ? HTML : XML;
      default -> ofText(raw, type, start);
    };
  }

  private static FileKind ofText(RawDocument raw, String type, String start) {
    boolean untyped = type.isEmpty() || type.equals("application/octet-stream");
    boolean text = type.startsWith("text/") && !type.equals("text/rtf");
    if (!untyped && !text) {
      return type.endsWith("+xml") && !type.startsWith("image/") ? XML : refuse(raw, type);
    }
    if (!hasWideCharacters(raw) && isBinary(raw.content())) {
      return refuse(raw, "binary data");
    }
    if (HTML_START.matcher(start).matches()) {
      return HTML;
    }
    if (XML_START.matcher(start).matches()) {
      return XML;
    }
    return untyped && EMAIL_START.matcher(start).matches() ? EMAIL : PLAIN_TEXT;
  }

  private static String mediaType(String contentType) {
    int parameters = contentType.indexOf(';');
    String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
    return type.strip().toLowerCase(Locale.ROOT);
  }

  private static FileKind wordIn(RawDocument raw, String type) {
    if (type.equals(WORD_TYPE) || contains(raw.content(), "word/document.xml")) {
      return WORD;
    }
    return refuse(raw, "a ZIP archive that is no DOCX");
  }

  private static void refuseKnownBinaries(RawDocument raw, String start, String type) {
    byte[] bytes = raw.content();
    if (Charsets.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      if (type.equals(WORD_TYPE)) {
        throw new RefusedException(
            Reason.UNREADABLE,
            raw.source()
                + " is an encrypted DOCX or an old DOC: save it as DOCX without a password");
      }
      refuse(raw, "an old Office file");
    }
    if (start.startsWith("{\\rtf")) {
      refuse(raw, "RTF");
    }
    if (start.startsWith("\u0089png") || start.startsWith("gif8") || isJpegOrTiff(bytes)) {
      refuse(raw, "an image");
    }
    if (Charsets.startsWith(bytes, 0x1F, 0x8B)) {
      refuse(raw, "compressed with gzip");
    }
  }

  private static boolean isJpegOrTiff(byte[] bytes) {
    return Charsets.startsWith(bytes, 0xFF, 0xD8, 0xFF)
        || Charsets.startsWith(bytes, 'I', 'I', 42, 0)
        || Charsets.startsWith(bytes, 'M', 'M', 0, 42);
  }

  /** In UTF-16 and its kin NUL bytes are no sign of anything. */
  private static boolean hasWideCharacters(RawDocument raw) {
    return Charsets.isMarkedUtf16(raw.content())
        || Charsets.ofContentType(raw.contentType())
            .filter(
                charset ->
                    charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32"))
            .isPresent();
  }

  private static boolean isBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
        controls++;
      }
    }
    return controls > STRAY_CONTROLS && controls * CONTROL_SHARE > length;
  }

  private static boolean contains(byte[] bytes, String ascii) {
    int last = bytes.length - ascii.length();
    for (int i = 0; i <= last; i++) {
      int matched = 0;
      while (matched < ascii.length() && bytes[i + matched] == ascii.charAt(matched)) {
        matched++;
      }
      if (matched == ascii.length()) {
        return true;
      }
    }
    return false;
  }

  private static FileKind refuse(RawDocument raw, String what) {
    throw new RefusedException(
        Reason.UNSUPPORTED,
        raw.source() + " is " + what + ", which cannot be read: " + Reason.UNSUPPORTED.advice());
  }
}
