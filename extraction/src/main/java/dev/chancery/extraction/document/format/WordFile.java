package dev.chancery.extraction.document.format;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** DOCX by POI: paragraphs and tables in their order, the title from the properties. */
final class WordFile implements Format {

  private static final long MOST_EXPANDED = 100L << 20;
  private static final int MOST_PARTS = 5_000;

  @Override
  public Content read(RawDocument raw) {
    try {
      refuseBomb(raw);
      try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(raw.content()))) {
        TextLines lines = new TextLines();
        write(word.getBodyElements(), lines);
        String title = word.getProperties().getCoreProperties().getTitle();
        return new Content(lines.toString(), title, null, null, null);
      }
    } catch (RefusedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new RefusedException(
          Reason.UNREADABLE,
          raw.source() + " is a broken DOCX: " + Reason.UNREADABLE.advice() + " (" + e + ")",
          e);
    }
  }

  /** Counts what the archive expands to before anything of it is kept. */
  private static void refuseBomb(RawDocument raw) throws IOException {
    byte[] buffer = new byte[16_384];
    long expanded = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(raw.content()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts++;
        int read = zip.read(buffer);
        while (read >= 0 && expanded <= MOST_EXPANDED) {
          expanded += read;
          read = zip.read(buffer);
        }
        if (expanded > MOST_EXPANDED || parts > MOST_PARTS) {
          throw new RefusedException(
              Reason.UNSAFE_ARCHIVE,
              raw.source() + " expands beyond " + (MOST_EXPANDED >> 20) + " MB: send its text");
        }
      }
    }
  }

  private static void write(List<IBodyElement> elements, TextLines lines) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        String text = paragraph.getText();
        boolean item = paragraph.getNumID() != null && !text.isBlank();
        if (item) {
          lines.item(text);
        } else {
          lines.block(text);
        }
      } else if (element instanceof XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
          lines.row(row.getTableCells().stream().map(XWPFTableCell::getText).toList());
        }
        lines.gap();
      }
    }
  }
}
