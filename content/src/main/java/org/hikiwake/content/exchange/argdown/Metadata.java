package org.hikiwake.content.exchange.argdown;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys and values in YAML; what is null or empty is left out. */
final class Metadata {

  private final StringBuilder lines = new StringBuilder();

  Metadata put(String key, @Nullable String value) {
    return value == null ? this : line(key, Escaped.scalar(value));
  }

  Metadata flag(String key, boolean flag) {
    return flag ? line(key, "true") : this;
  }

  Metadata list(String key, Collection<String> values) {
    return values.isEmpty()
        ? this
        : line(
            key, values.stream().map(Escaped::scalar).collect(Collectors.joining(", ", "[", "]")));
  }

  /** Keys below a key, as Argdown takes its settings. */
  Metadata settings(String key, String... below) {
    lines.append(key).append(":\n");
    for (String line : below) {
      lines.append("  ").append(line).append('\n');
    }
    return this;
  }

  private Metadata line(String key, String value) {
    lines.append(key).append(": ").append(value).append('\n');
    return this;
  }

  /** The braces that stand behind a statement or a heading, each on a line of its own. */
  String block() {
    return "{\n" + lines + "}\n";
  }

  String frontMatter() {
    return "===\n" + lines + "===\n";
  }
}
