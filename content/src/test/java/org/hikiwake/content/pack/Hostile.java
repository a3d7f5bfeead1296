package org.hikiwake.content.pack;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An input that means harm.
 *
 * @param expected a problem that must be reported, as file:line and code, or "loads"
 * @param maker writes it: a folder with that path, or a ZIP archive where the name ends in .zip
 */
record Hostile(String name, String expected, Maker maker) {

  @FunctionalInterface
  interface Maker {
    void make(Path path) throws IOException;
  }

  boolean isZip() {
    return name.endsWith(".zip");
  }

  @Override
  public String toString() {
    return name;
  }
}
