package org.hikiwake.quiz.assembly;

import java.util.List;

/**
 * A reason why a blueprint cannot be satisfied: wishes that cannot be fulfilled together, though
 * they could if any one of them were dropped.
 *
 * @param wishes in plain words, with numbers
 * @param found what stands against them, in plain words
 */
public record Binding(List<String> wishes, String found) {

  public Binding {
    wishes = List.copyOf(wishes);
  }

  /** In one sentence without full stop. */
  @Override
  public String toString() {
    return String.join("; and ", wishes) + ": " + found;
  }
}
