package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import org.hikiwake.web.journey.Browser.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The machine's eyes see, with scripts and without. */
@Tag("journey")
class AccessibilityTest {

  private static final String ADDRESS = "http://page.example/";

  private static final String PAGE =
      "<!doctype html><html lang='en'><title>A page</title><main><h1>A page</h1>%s</main></html>";

  private static void check(boolean scripts, String content) {
    try (Browser browser = new Browser()) {
      Page page = browser.open(Screen.NARROW, scripts, ColorScheme.LIGHT);
      page.route(
          "**/*",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("text/html")
                      .setBody(PAGE.formatted(content))));
      page.navigate(ADDRESS);
      Accessibility.check(page);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | <img src='x.png'>                                | image-alt
          false | <img src='x.png'>                                | image-alt
          true  | <p style='color: #ccc'>Pale.</p>                 | color-contrast
          false | <input name='unnamed'>                           | label
          false | <p style='width: 3000px'>Wide.</p>               | sideways
          """)
  void whatIsWrongIsSeen(boolean scripts, String content, String what) {
    assertThatThrownBy(() -> check(scripts, content)).hasMessageContaining(what);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void whatIsRightPasses(boolean scripts) {
    assertThatCode(() -> check(scripts, "<p>All is well.</p>")).doesNotThrowAnyException();
  }
}
