package org.hikiwake.web.attachment;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words that a page of HTML shows, as plain lines; blank ones between its blocks. */
final class HtmlLines implements NodeVisitor {

  /** What shows no words, or such as belong to no reading. */
  private static final String SILENT =
      "head, script, style, template, noscript, svg, math, iframe, object, nav, form, button,"
          + " select, textarea";

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final StringBuilder lines = new StringBuilder();

  private HtmlLines() {}

  static String of(String html) {
    Document page = Jsoup.parse(html);
    page.select(SILENT).remove();
    HtmlLines lines = new HtmlLines();
    page.body().traverse(lines);
    return lines.lines.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      lines.append(SPACE.matcher(text.getWholeText()).replaceAll(" "));
    } else if (node instanceof Element element) {
      end(element);
      lines.append(element.normalName().equals("br") ? "\n" : "");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
      lines.append(element.normalName().matches("t[dh]") ? " " : "");
    }
  }

  private void end(Element element) {
    lines.append(element.isBlock() && !element.normalName().matches("t[dh]|br") ? "\n\n" : "");
  }
}
