package dev.chancery.extraction.document.format;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** PDF by PDFBox: the text in the order of the file, a blank line between its paragraphs. */
final class PdfFile implements Format {

  private static final int MOST_PAGES = 3_000;
  private static final long MOST_MEMORY = 256L << 20;

  /** Fonts are mapped once for the whole of PDFBox; it knows no other way. */
  PdfFile() {
    FontMappers.set(new BundledFont());
  }

  @Override
  public Content read(RawDocument raw) {
    try (PDDocument pdf =
        Loader.loadPDF(
            raw.content(),
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
      return Content.of(text(raw, pdf));
    } catch (InvalidPasswordException e) {
      throw new RefusedException(
          Reason.UNREADABLE, raw.source() + " is an encrypted PDF: save it without a password", e);
    } catch (IOException | RuntimeException e) {
      if (e instanceof RefusedException refused) {
        throw refused;
      }
      throw new RefusedException(
          Reason.UNREADABLE,
          raw.source() + " is a broken PDF: " + Reason.UNREADABLE.advice() + " (" + e + ")",
          e);
    }
  }

  private static String text(RawDocument raw, PDDocument pdf) throws IOException {
    if (pdf.getNumberOfPages() > MOST_PAGES) {
      throw new RefusedException(
          Reason.TOO_LARGE,
          raw.source() + " has more than " + MOST_PAGES + " pages: " + Reason.TOO_LARGE.advice());
    }
    String text = new PdfLines().getText(pdf).strip();
    if (text.isEmpty()) {
      throw new RefusedException(
          Reason.EMPTY,
          raw.source() + " is a PDF without text: a scan needs OCR before it is sent");
    }
    return text;
  }
}
