package org.hikiwake.web.site;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, and what is wrong with it, so that the form can be shown again
 * with everything that was typed and a sentence beside what has to be mended.
 */
public final class Input {

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> errors = new LinkedHashMap<>();

  private Input() {}

  public static Input empty() {
    return new Input();
  }

  /** The first value of each field, without the character NUL, which PostgreSQL cannot keep. */
  public static Input of(MultivaluedMap<String, String> form) {
    Input input = new Input();
    form.keySet().forEach(name -> input.values.put(name, first(form, name)));
    return input;
  }

  private static String first(MultivaluedMap<String, String> form, String name) {
    String value = form.getFirst(name);
    return value == null ? "" : value.replace("\0", "");
  }

  /** The same with a field filled in, likewise. */
  public Input with(String name, String value) {
    values.put(name, value.replace("\0", ""));
    return this;
  }

  /** What was typed, to the letter; nothing is an empty text. */
  public String raw(String name) {
    return values.getOrDefault(name, "");
  }

  /** What was typed, without the spaces around it. */
  public String value(String name) {
    return raw(name).strip();
  }

  /** Several lines, without the spaces around them: browsers send two characters for an end. */
  public String lines(String name) {
    return rawLines(name).strip();
  }

  /** The same with the spaces: a line that is empty may be the first of a list. */
  public String rawLines(String name) {
    return raw(name).replace("\r\n", "\n");
  }

  /** The fields that the form had, be they empty. */
  public Set<String> names() {
    return Set.copyOf(values.keySet());
  }

  /** Whether the form had that field, be it empty. */
  public boolean knows(String name) {
    return values.containsKey(name);
  }

  public boolean has(String name) {
    return !raw(name).isEmpty();
  }

  public void reject(String name, String message) {
    errors.putIfAbsent(name, message);
  }

  public boolean isGood() {
    return errors.isEmpty();
  }

  /** What is wrong with a field. */
  public @Nullable String error(String name) {
    return errors.get(name);
  }

  /** Field to what is wrong with it, in the order in which it was found. */
  public Map<String, String> getErrors() {
    return errors;
  }
}
