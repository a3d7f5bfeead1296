package org.hikiwake.core.author;

/** A state, such as Russia. */
public record State(AuthorId id, Names names, String description, Ties ties) implements Author {

  public State {
    description = Names.requireDescription(description);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.state().apply(this);
  }
}
