package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page has to fulfil. */
final class Accessibility {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Accessibility() {}

  /** Nothing serious that axe finds, and nothing that has to be scrolled sideways to. */
  static void check(Page page) {
    page.waitForLoadState();
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

  private static String describe(Rule rule) {
    return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
  }
}
