package dev.chancery.extraction.document.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a PDF with a blank one where the space between two is wider than usual on their
 * page, or where the text goes up to another column. Serves one document.
 */
final class PdfLines extends PDFTextStripper {

  /** So much wider than the usual distance between lines is the space between paragraphs. */
  private static final float WIDER = 1.3f;

  private final List<Line> page = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private float height;

  PdfLines() {
    setLineSeparator("\n");
  }

  /** A line and how far down the page it stands, in points. */
  private record Line(String text, float height) {}

  @Override
  protected void startPage(PDPage next) throws IOException {
    super.startPage(next);
    page.clear();
    words.setLength(0);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (words.isEmpty() && !positions.isEmpty()) {
      height = positions.get(0).getYDirAdj();
    }
    words.append(text);
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endPage(PDPage done) throws IOException {
    endLine();
    float usual = usualDistance();
    for (int i = 0; i < page.size(); i++) {
      float distance = i == 0 ? 0 : page.get(i).height() - page.get(i - 1).height();
      if (i > 0 && (distance < 0 || distance > usual * WIDER)) {
        output.write('\n');
      }
      output.write(page.get(i).text());
      output.write('\n');
    }
    output.write('\n');
    super.endPage(done);
  }

  private void endLine() {
    if (!words.isEmpty()) {
      page.add(new Line(words.toString(), height));
      words.setLength(0);
    }
  }

  private float usualDistance() {
    float[] distances = new float[Math.max(0, page.size() - 1)];
    int count = 0;
    for (int i = 1; i < page.size(); i++) {
      float distance = page.get(i).height() - page.get(i - 1).height();
      if (distance > 0) {
        distances[count] = distance;
        count++;
      }
    }
    Arrays.sort(distances, 0, count);
    return count == 0 ? 0 : distances[(count - 1) / 2];
  }
}
