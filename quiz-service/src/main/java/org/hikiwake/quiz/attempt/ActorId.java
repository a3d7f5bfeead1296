package org.hikiwake.quiz.attempt;

/** Names a person who takes a quiz or marks it, as the application knows him. */
public record ActorId(String value) {

  public ActorId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an actor is somebody");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
