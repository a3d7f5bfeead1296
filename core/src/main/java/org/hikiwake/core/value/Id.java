package org.hikiwake.core.value;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A name by which one element of a pack refers to another: lower-case words joined by hyphens, at
 * most 80 characters, such as {@code radchenko-no-alliance}.
 */
public interface Id {

  /** The form of every id, also published in the JSON Schema of the pack format. */
  Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  int MAX_LENGTH = 80;

  /** The order in which a pack keeps its elements, so that file order never shows. */
  Comparator<Id> ORDER = (one, other) -> one.value().compareTo(other.value());

  String value();

  /**
   * Returns the text when it is a well-formed id. Equal texts are the same object, since ids are
   * compared more often than anything else.
   *
   * @throws InvalidValue when it is not
   */
  static String require(String value) {
    if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
      throw new InvalidValue(
          value,
          "\"" + value + "\" is not an id: use lower-case letters, digits and single hyphens");
    }
    return value.intern();
  }
}
