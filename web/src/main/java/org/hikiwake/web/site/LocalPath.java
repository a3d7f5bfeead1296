package org.hikiwake.web.site;

import java.net.URI;

/** Paths of this server that come from outside, in addresses and forms. */
public final class LocalPath {

  private LocalPath() {}

  /**
   * The path, if it is one of this server; otherwise a link to here could lead to anywhere.
   *
   * @param otherwise the path to take for every other text
   */
  public static String of(String path, String otherwise) {
    try {
      URI uri = URI.create(path);
      boolean ours = path.startsWith("/") && !path.startsWith("//") && !uri.isAbsolute();
      return ours && uri.getRawAuthority() == null ? path : otherwise;
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }
}
