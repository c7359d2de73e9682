package dev.chancery.extraction.document.format;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.extraction.document.front.WrittenDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * XML of any vocabulary: the text of its elements, one with words of its own a line; title and date
 * from the elements that news formats use for them. Nothing outside the file is read.
 */
final class XmlFile implements Format {

  private static final Set<String> TITLES = Set.of("title", "headline", "hl1", "subject");
  private static final Set<String> DATES =
      Set.of("pubdate", "published", "date", "dateid", "issued", "datepublished", "date.issue");
  private static final Set<String> LEFT_OUT =
      Set.of(
          "link", "guid", "id", "url", "generator", "ttl", "docs", "language", "style", "script");
  private static final String DEEPEST = "200";
  private static final String MOST_ENTITIES = "1000";
  private static final String MOST_ENTITY_TEXT = "1000000";

  @Override
  public Content read(RawDocument raw) {
    Document xml = parse(raw);
    Element story = onlyStory(xml);
    TextLines lines = new TextLines();
    write(story == null ? xml.getDocumentElement() : story, lines);
    Element source = story == null ? xml.getDocumentElement() : story;
    return new Content(
        lines.toString(), first(source, TITLES), date(first(source, DATES)), null, null);
  }

  private static Document parse(RawDocument raw) {
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setEntityResolver(
          (publicId, systemId) -> new InputSource(new ByteArrayInputStream(new byte[0])));
      builder.setErrorHandler(new Strict());
      return builder.parse(new ByteArrayInputStream(raw.content()));
    } catch (SAXException | IOException e) {
      throw new RefusedException(
          Reason.UNREADABLE,
          raw.source() + " is broken XML: " + e.getMessage() + "; mend it or send its text",
          e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java platform cannot limit its XML parser", e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
    factory.setAttribute("jdk.xml.entityExpansionLimit", MOST_ENTITIES);
    factory.setAttribute("jdk.xml.totalEntitySizeLimit", MOST_ENTITY_TEXT);
    factory.setXIncludeAware(false);
    factory.setNamespaceAware(true);
    return factory;
  }

  /** The one item or entry of a feed, or null. */
  private static Element onlyStory(Document xml) {
    for (String name : new String[] {"item", "entry"}) {
      NodeList stories = xml.getElementsByTagNameNS("*", name);
      if (stories.getLength() == 1) {
        return (Element) stories.item(0);
      }
    }
    return null;
  }

  private static void write(Element element, TextLines lines) {
    if (LEFT_OUT.contains(name(element))) {
      return;
    }
    if (hasOwnWords(element)) {
      String words = element.getTextContent().replaceAll("[ \\t\\r\\f]+", " ");
      lines.block(isEscapedHtml(words) ? HtmlFile.read(words).text() : words);
      return;
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element part) {
        write(part, lines);
      }
    }
  }

  private static boolean hasOwnWords(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean text =
          child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE;
      if (text && !child.getNodeValue().isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEscapedHtml(String words) {
    return words.contains("</") || words.contains("<p>") || words.contains("<br");
  }

  private static String first(Element within, Set<String> names) {
    NodeList all = within.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (names.contains(name(element)) && !element.getTextContent().isBlank()) {
        return element.getTextContent();
      }
    }
    return null;
  }

  private static ReducedDate date(String text) {
    return WrittenDate.read(text).orElse(null);
  }

  private static String name(Element element) {
    String name = element.getLocalName() == null ? element.getNodeName() : element.getLocalName();
    return name.toLowerCase(Locale.ROOT);
  }

  /** Errors are thrown and nothing is printed. */
  private static final class Strict implements ErrorHandler {

    @Override
    public void warning(SAXParseException warning) {
      // a warning does not hinder the reading
    }

    @Override
    public void error(SAXParseException error) {
      // validity is of no concern; what is not well-formed is fatal
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}
