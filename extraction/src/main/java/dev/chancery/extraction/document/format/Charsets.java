package dev.chancery.extraction.document.format;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes text: by its byte order mark, the charset it is said to have, UTF-8, windows-1252. */
final class Charsets {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern PARAMETER =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:+-]+)");

  /** One character that is no UTF-8 in ten beyond ASCII may be damage; more is another charset. */
  private static final int DAMAGE = 10;

  private Charsets() {}

  /** The charset parameter of a media type, where it names one that this platform knows. */
  static Optional<Charset> ofContentType(String contentType) {
    Matcher parameter = PARAMETER.matcher(contentType);
    return parameter.find() ? named(parameter.group(1)) : Optional.empty();
  }

  static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean narrow =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      // As browsers do: text that says Latin-1 uses the quotation marks of windows-1252.
      return Optional.of(narrow ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  static String decode(byte[] bytes, Optional<Charset> declared) {
    Optional<String> marked = decodeByMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return decode(bytes, 0, declared.get());
    }
    String utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
    return isDamagedBeyondUtf8(utf8) ? decode(bytes, 0, WINDOWS_1252) : utf8;
  }

  private static Optional<String> decodeByMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(decode(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(decode(bytes, 2, StandardCharsets.UTF_16BE));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(decode(bytes, 2, StandardCharsets.UTF_16LE));
    }
    return Optional.empty();
  }

  /** Whether a text begins with the byte order mark of UTF-16, in which NUL bytes are no sign. */
  static boolean isMarkedUtf16(byte[] bytes) {
    return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
  }

  private static boolean isDamagedBeyondUtf8(String text) {
    int replaced = text.indexOf('\ufffd');
    if (replaced < 0) {
      return false;
    }
    int damaged = 0;
    int sound = 0;
    for (int i = replaced; i < text.length(); i++) {
      damaged += text.charAt(i) == '\ufffd' ? 1 : 0;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      sound += c > 127 && c != '\ufffd' ? 1 : 0;
    }
    return damaged * DAMAGE > sound;
  }

  static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decode(byte[] bytes, int from, Charset charset) {
    return charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
  }

  /** The first bytes as ASCII in small letters, for a look at what a file is. */
  static String beginning(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
  }
}
