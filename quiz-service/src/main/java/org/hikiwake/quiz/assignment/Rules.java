package org.hikiwake.quiz.assignment;

import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.DeferredFeedback;

/**
 * By which rules a quiz is taken and told of.
 *
 * @param password what is told to those in the room, and asked before one starts; empty for none
 * @param access from where it is taken
 * @param recourse how its marks may be challenged
 */
public record Rules(
    Window window,
    Timing timing,
    Allowance allowance,
    Behaviour behaviour,
    Layout layout,
    Release release,
    String password,
    Access access,
    Recourse recourse) {

  /** Characters in the longest password. */
  public static final int LONGEST_PASSWORD = 100;

  public Rules {
    if (password.length() > LONGEST_PASSWORD) {
      throw new IllegalArgumentException("a password has " + LONGEST_PASSWORD + " characters");
    }
  }

  /** By which it is taken from anywhere, and its marks may be challenged as is usual. */
  public Rules(
      Window window,
      Timing timing,
      Allowance allowance,
      Behaviour behaviour,
      Layout layout,
      Release release,
      String password) {
    this(
        window,
        timing,
        allowance,
        behaviour,
        layout,
        release,
        password,
        Access.anywhere(),
        Recourse.usual());
  }

  /** Once, for as long as one likes, told in full when the quiz has closed. */
  public static Rules usual() {
    Behaviour behaviour = new DeferredFeedback();
    return new Rules(
        Window.always(),
        Timing.unlimited(),
        Allowance.once(),
        behaviour,
        Layout.usual(),
        Release.usual(behaviour),
        "");
  }

  /** The same rules in another time. */
  public Rules in(Window other) {
    return new Rules(
        other, timing, allowance, behaviour, layout, release, password, access, recourse);
  }

  /** The same rules, by which it is taken from there. */
  public Rules from(Access other) {
    return new Rules(
        window, timing, allowance, behaviour, layout, release, password, other, recourse);
  }

  /** The same rules, by which marks may be challenged like that. */
  public Rules with(Recourse other) {
    return new Rules(
        window, timing, allowance, behaviour, layout, release, password, access, other);
  }

  public boolean asksPassword() {
    return !password.isEmpty();
  }
}
