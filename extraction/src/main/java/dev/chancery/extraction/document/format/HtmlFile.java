package dev.chancery.extraction.document.format;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.document.front.WrittenDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A web page by jsoup. What stands around the text of an article is left out; title, date and
 * address come from the page's metadata.
 */
final class HtmlFile implements Format {

  private static final int META_LOOK = 4_096;
  private static final int SHORTEST_ARTICLE = 200;

  private static final Pattern META_CHARSET =
      Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?([\\w.:+-]+)");
  private static final Pattern LINKED_DATA_DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,40})\"");

  private static final String[] DATES = {
    "meta[property=article:published_time]",
    "meta[itemprop=datePublished]",
    "meta[name~=(?i)^(dc\\.date|dc\\.date\\.issued|dcterms\\.(date|issued|created)|date|pubdate"
        + "|publishdate|publication_date|article:published_time|parsely-pub-date)$]",
    "time[itemprop=datePublished]",
    "time[pubdate]",
    "time[datetime]"
  };

  @Override
  public Content read(RawDocument raw) {
    Optional<Charset> charset = Charsets.ofContentType(raw.contentType());
    return read(Charsets.decode(raw.content(), charset.or(() -> metaCharset(raw.content()))));
  }

  /** Reads a page that is already decoded. */
  static Content read(String html) {
    Document page = Jsoup.parse(html);
    ReducedDate published = published(page);
    URI url = url(page);
    String title = title(page);
    return new Content(HtmlText.of(article(page)), title, published, null, url);
  }

  private static Optional<Charset> metaCharset(byte[] bytes) {
    Matcher meta = META_CHARSET.matcher(Charsets.beginning(bytes, META_LOOK));
    return meta.find() ? Charsets.named(meta.group(1)) : Optional.empty();
  }

  /** The one part of the page that is marked as its text, or all of it. */
  private static Element article(Document page) {
    for (String mark : new String[] {"article", "main, [role=main]", "[itemprop=articleBody]"}) {
      Elements marked = page.select(mark);
      if (marked.size() == 1 && marked.get(0).text().length() >= SHORTEST_ARTICLE) {
        return marked.get(0);
      }
    }
    return page.body();
  }

  private static String title(Document page) {
    String property = page.select("meta[property=og:title]").attr("content");
    if (!property.isBlank()) {
      return property;
    }
    Elements headings = page.select("h1");
    return headings.size() == 1 && headings.hasText() ? headings.text() : page.title();
  }

  private static ReducedDate published(Document page) {
    for (String date : DATES) {
      Element element = page.selectFirst(date);
      if (element != null) {
        String value =
            element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
        Optional<ReducedDate> read = WrittenDate.read(value.isBlank() ? element.text() : value);
        if (read.isPresent()) {
          return read.get();
        }
      }
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher date = LINKED_DATA_DATE.matcher(script.data());
      if (date.find()) {
        return WrittenDate.read(date.group(1)).orElse(null);
      }
    }
    return null;
  }

  private static URI url(Document page) {
    return Stream.of(
            page.select("link[rel=canonical]").attr("href"),
            page.select("meta[property=og:url]").attr("content"))
        .map(HtmlFile::webAddress)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Optional<URI> webAddress(String address) {
    try {
      URI uri = new URI(address.strip());
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
