package dev.chancery.extraction.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Small files of the formats, made on the spot. */
final class SampleFiles {

  private SampleFiles() {}

  static byte[] pdf(List<String> lines) {
    return pdf(lines, null);
  }

  /** A PDF of one page; no password leaves it open. */
  static byte[] pdf(List<String> lines, String password) {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.setLeading(13);
        content.newLineAtOffset(60, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      if (password != null) {
        pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A DOCX of paragraphs and, where rows are given, a table behind them. */
  static byte[] docx(String title, List<String> paragraphs, List<List<String>> rows) {
    try (XWPFDocument word = new XWPFDocument()) {
      if (title != null) {
        word.getProperties().getCoreProperties().setTitle(title);
      }
      paragraphs.forEach(text -> word.createParagraph().createRun().setText(text));
      if (!rows.isEmpty()) {
        XWPFTable table = word.createTable(rows.size(), rows.get(0).size());
        for (int row = 0; row < rows.size(); row++) {
          for (int cell = 0; cell < rows.get(row).size(); cell++) {
            table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      word.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An archive named like a DOCX whose one part expands to so many megabytes of spaces. */
  static byte[] zipBomb(int megabytes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] spaces = " ".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      for (int i = 0; i < megabytes; i++) {
        zip.write(spaces);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
