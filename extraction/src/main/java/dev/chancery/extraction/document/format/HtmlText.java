package dev.chancery.extraction.document.format;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a part of a web page: blocks become paragraphs, points of a list lines with a dash,
 * rows of a table lines with bars; scripts, navigation and what is hidden are left out.
 */
final class HtmlText implements NodeFilter {

  private static final Set<String> LEFT_OUT =
      Set.of(
          ("script style noscript template nav footer aside form button select iframe object svg canvas"
                  + " audio video head figcaption dialog menu")
              .split(" "));
  private static final Pattern PAGE_PARTS =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|cookies?|share"
              + "|sharing|social|related|comments?|advert|advertisement|newsletter|subscribe"
              + "|sr-only|visually-hidden)(?:$|[\\s_-])");
  private static final String BLOCKS =
      "p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, pre";

  private final TextLines lines = new TextLines();

  /** Whether a space is due before the next word of the line. */
  private boolean space;

  private HtmlText() {}

  static String of(Element root) {
    HtmlText text = new HtmlText();
    NodeTraversor.filter(text, root);
    return text.lines.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      write(text);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (depth > 0 && isLeftOut(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (name.equals("tr") && element.select(BLOCKS).isEmpty()) {
      row(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    open(element, name);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("li") || endsItem(element)) {
        endLine();
      } else if (element.isBlock() && !name.equals("tr") && !name.equals("br")) {
        endBlock();
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean endsItem(Element element) {
    Element parent = element.parent();
    return parent != null
        && parent.normalName().equals("li")
        && element.nextElementSibling() == null;
  }

  private void open(Element element, String name) {
    switch (name) {
      case "br" -> endLine();
      case "li" -> {
        endLine();
        lines.words("- ");
      }
      case "td", "th" -> endLine();
      default -> {
        boolean firstInItem =
            element.parent() != null
                && element.parent().normalName().equals("li")
                && element.elementSiblingIndex() == 0;
        if (element.isBlock() && !firstInItem) {
          endBlock();
        }
      }
    }
  }

  private void row(Element row) {
    List<String> cells = row.children().stream().map(Element::text).map(String::strip).toList();
    if (cells.stream().allMatch(String::isEmpty)) {
      return;
    }
    space = false;
    lines.row(cells);
  }

  private void write(TextNode node) {
    String words = node.getWholeText();
    if (isPreformatted(node)) {
      lines.words(words);
      return;
    }
    for (int i = 0; i < words.length(); ) {
      if (isSpace(words.charAt(i))) {
        space = true;
        i++;
        continue;
      }
      int end = i;
      while (end < words.length() && !isSpace(words.charAt(end))) {
        end++;
      }
      if (space && !lines.atLineStart()) {
        lines.words(" ");
      }
      lines.words(words.substring(i, end));
      space = false;
      i = end;
    }
  }

  private static boolean isPreformatted(TextNode node) {
    for (Node parent = node.parent(); parent != null; parent = parent.parent()) {
      if (parent.nodeName().equals("pre")) {
        return true;
      }
      if (parent instanceof Element element && element.isBlock()) {
        return false;
      }
    }
    return false;
  }

  private void endLine() {
    space = false;
    lines.line();
  }

  private void endBlock() {
    space = false;
    lines.gap();
  }

  private static boolean isLeftOut(Element element) {
    String name = element.normalName();
    if (LEFT_OUT.contains(name) || element.hasAttr("hidden")) {
      return true;
    }
    String role = element.attr("role");
    boolean banner = name.equals("header") && element.closest("article, main") == null;
    return banner
        || role.equals("navigation")
        || role.equals("contentinfo")
        || role.equals("complementary")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none")
        || (isContainer(name) && PAGE_PARTS.matcher(element.className()).find());
  }

  private static boolean isContainer(String name) {
    return switch (name) {
      case "div", "ul", "ol", "section", "span", "p", "a" -> true;
      default -> false;
    };
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
