package dev.chancery.extraction.document.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for every font that a PDF does not bring along. Text is read and not drawn, so one font
 * does; PDFBox by itself would search the fonts of the machine and write a cache into the home
 * folder, and the text could differ from machine to machine. Not called a fallback, which PDFBox
 * would log for each document.
 */
final class BundledFont implements FontMapper {

  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Loaded by the first PDF that lacks a font. */
  private static final class Loaded {

    private static final TrueTypeFont FONT = load();

    private static TrueTypeFont load() {
      try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
      } catch (IOException e) {
        throw new UncheckedIOException("the font that PDFBox brings cannot be read: " + FILE, e);
      }
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(Loaded.FONT, false);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(Loaded.FONT, false);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, Loaded.FONT, false);
  }
}
