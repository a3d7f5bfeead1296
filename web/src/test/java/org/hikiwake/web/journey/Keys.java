package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.hikiwake.quiz.question.Kind;

/** Somebody who has a keyboard and nothing else; he knows the keys of {@code AnyQuestion}. */
final class Keys {

  private static final int MOST_TABS = 80;

  private final Page page;

  Keys(Page page) {
    this.page = page;
  }

  /** Goes on with Tab until that has the focus, however far it is. */
  private void tabTo(String selector) {
    page.locator(selector).first().waitFor();
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      page.keyboard().press("Tab");
      if (isFocused(selector)) {
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + selector + " on " + page.url());
  }

  private boolean isFocused(String selector) {
    return page.locator(selector).locator("visible=true").and(page.locator(":focus")).count() > 0;
  }

  /** Goes there and presses Enter; returns when another page is there. */
  void enter(String selector) {
    String before = page.url();
    tabTo(selector);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.equals(before));
  }

  /** Gives the answer that is right; an essay has none. */
  void answer(Kind kind) {
    switch (kind) {
      case SINGLE_CHOICE -> choose("Ann");
      case HOT_TEXT -> choose("Paragraph 1");
      case TRUE_FALSE -> choose("True");
      case MULTIPLE_CHOICE -> List.of("Ann", "Bob").forEach(this::tick);
      case MATCHING -> {
        select("rain", "wet");
        select("sun", "dry");
        select("snow", "wet");
      }
      case ORDERING -> {
        rank("Ann", 1);
        rank("Bob", 2);
        rank("Cy", 3);
        rank("Dee", 4);
      }
      case CLOZE -> {
        type("input.gap >> nth=0", "rain");
        type("input.gap >> nth=1", "Spain");
      }
      case NUMERIC -> type("input[inputmode=decimal]", "1996");
      case SHORT_ANSWER -> type(".written input", "Vladimir Putin");
      case ESSAY -> type("textarea", "They differ in what they fear.");
    }
  }

  /** Space takes the first of a group of which none is chosen; the arrows go on from there. */
  private void choose(String label) {
    List<String> labels = page.locator("[data-options] label").allTextContents();
    int place = 0;
    while (!labels.get(place).contains(label)) {
      place++;
    }
    tabTo("[data-options] input[type=radio]");
    page.keyboard().press("Space");
    for (int n = 0; n < place; n++) {
      page.keyboard().press("ArrowDown");
    }
    page.locator("label:has-text('" + label + "') input:checked").waitFor();
  }

  private void tick(String label) {
    beginAgain();
    tabTo("label:has-text('" + label + "') input[type=checkbox]");
    page.keyboard().press("Space");
    page.locator("label:has-text('" + label + "') input:checked").waitFor();
  }

  /** What one types chooses the target that begins with it. */
  private void select(String source, String target) {
    String select = beginAt(source);
    page.keyboard().type(target);
    Object chosen =
        page.locator(select).evaluate("select => select.selectedOptions[0].textContent");
    assertThat(chosen.toString()).startsWith(target);
  }

  /** Each arrow goes one place on. */
  private void rank(String item, int place) {
    String select = beginAt(item);
    for (int n = 0; n < place; n++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(page.locator(select).evaluate("select => select.selectedIndex")).isEqualTo(place);
  }

  private String beginAt(String label) {
    String select = ".match:has(label:text-is('" + label + "')) select";
    beginAgain();
    tabTo(select);
    return select;
  }

  /** What is looked for may stand before what had the focus last. */
  private void beginAgain() {
    page.locator("body").evaluate("() => document.activeElement.blur()");
  }

  private void type(String field, String text) {
    tabTo(field);
    page.keyboard().type(text);
  }
}
