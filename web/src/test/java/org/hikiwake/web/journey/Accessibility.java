package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
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
    List<String> violations =
        new AxeBuilder(page)
            .withTags(RULES).analyze().getViolations().stream()
                .filter(v -> List.of("serious", "critical", "moderate").contains(v.getImpact()))
                .map(Accessibility::describe)
                .toList();
    assertThat(violations).as(page.url()).isEmpty();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).as("sideways scrolling of " + page.url()).isEqualTo(0);
  }

  /** What stands on the page, at the same address, and without its scripts. */
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

  private static String describe(Rule rule) {
    return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
  }
}
