package org.hikiwake.web.authoring;

import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as a page shows it.
 *
 * @param value what was typed
 * @param error what is wrong with it; null for nothing
 */
public record Typed(String name, String value, @Nullable String error) {

  static Typed of(Input input, String name) {
    return new Typed(name, input.raw(name), input.error(name));
  }
}
