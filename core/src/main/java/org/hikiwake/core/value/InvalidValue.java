package org.hikiwake.core.value;

/** A value that the model does not allow; it carries the text at fault, so that it can be found. */
public final class InvalidValue extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String culprit;

  /**
   * @param culprit the text at fault as it was given; empty where something is missing
   * @param message what is wrong with it
   */
  public InvalidValue(String culprit, String message) {
    super(message);
    this.culprit = culprit;
  }

  public String culprit() {
    return culprit;
  }
}
