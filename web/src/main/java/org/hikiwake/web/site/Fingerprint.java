package org.hikiwake.web.site;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what somebody was shown from what he would be shown now: what he confirms is what he looked
 * at, or nothing.
 */
public final class Fingerprint {

  private Fingerprint() {}

  /** Of all that was shown; another one where anything of it, or the order, is another. */
  public static String of(Stream<String> shown) {
    String all = shown.collect(Collectors.joining("\n"));
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
