package org.hikiwake.web.site;

import org.jspecify.annotations.Nullable;

/** What a citation opens: its paragraph on the page, or a text elsewhere. */
public sealed interface Opening {

  /**
   * The paragraph that is cited.
   *
   * @param lead what stands in it before the words by which it is found
   * @param sought these words; empty where they are not printed just so
   * @param rest what stands after them
   * @param before the paragraph before it; null where it is the first one
   * @param after the paragraph after it; null where it is the last one
   * @param whole the address at which it stands in the whole text
   */
  record Paragraph(
      String lead,
      String sought,
      String rest,
      @Nullable String before,
      @Nullable String after,
      String whole)
      implements Opening {}

  /**
   * The text elsewhere.
   *
   * @param host whose address it is, as a reader knows it
   */
  record Link(String url, String host) implements Opening {}
}
