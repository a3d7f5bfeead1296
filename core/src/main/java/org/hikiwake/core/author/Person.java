package org.hikiwake.core.author;

/** A human being with a name. */
public record Person(AuthorId id, Names names, String description, Ties ties) implements Author {

  public Person {
    description = Names.requireDescription(description);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.person().apply(this);
  }
}
