package org.hikiwake.core.author;

/** People who are meant together without being organised: "most Russian experts". */
public record Group(AuthorId id, Names names, String description, Ties ties) implements Author {

  public Group {
    description = Names.requireDescription(description);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.group().apply(this);
  }
}
