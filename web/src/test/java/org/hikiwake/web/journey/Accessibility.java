package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What every page has to fulfil. */
final class Accessibility {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /**
   * What is graver than minor, in words. There are no frames on our pages, and nothing is told of
   * what is in order: without both, axe takes a third of the time.
   */
  private static final String LOOK =
      """
      async tags => {
        const { violations } = await axe.run(document, {
          runOnly: { type: 'tag', values: tags },
          resultTypes: ['violations'],
          iframes: false
        });
        return violations
          .filter(({ impact }) => impact !== 'minor')
          .map(({ impact, id, help, nodes }) =>
            `${impact} ${id}: ${help} ` + nodes.map(node => node.html).join(' '));
      }
      """;

  private Accessibility() {}

  /**
   * Nothing serious that axe finds, and nothing that has to be scrolled sideways to. Where scripts
   * are off, axe would wait for ever: it looks at the same page in a browser in which they are not.
   */
  static void check(Page page) {
    page.waitForLoadState();
    if (is(page, "(scripting: none)")) {
      checkCopy(page);
    } else {
      checkItself(page);
    }
  }

  private static boolean is(Page page, String media) {
    return (Boolean) page.evaluate("matchMedia('" + media + "').matches");
  }

  private static void checkItself(Page page) {
    page.evaluate(AxeBuilder.getAxeScript());
    assertThat((List<?>) page.evaluate(LOOK, RULES)).as(page.url()).isEmpty();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).as("sideways scrolling of " + page.url()).isEqualTo(0);
  }

  /** What stands on the page where scripts are off, at the same address. */
  private static void checkCopy(Page page) {
    String html = page.content().replaceAll("(?s)<script\\b.*?</script>", "");
    try (BrowserContext context = page.context().browser().newContext(likeness(page))) {
      Page copy = context.newPage();
      copy.route(
          address -> address.equals(page.url()),
          route ->
              route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(html)));
      copy.navigate(page.url());
      checkItself(copy);
    }
  }

  private static NewContextOptions likeness(Page page) {
    boolean dark = is(page, "(prefers-color-scheme: dark)");
    return new NewContextOptions()
        .setViewportSize(page.viewportSize().width, page.viewportSize().height)
        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
  }
}
