package org.hikiwake.quiz.version;

import org.hikiwake.core.value.Id;

/** Names a family: a way of asking. Questions that people write belong to {@link #AUTHORED}. */
public record FamilyId(String value) implements Id {

  public static final FamilyId AUTHORED = new FamilyId("authored");

  public FamilyId {
    Id.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
