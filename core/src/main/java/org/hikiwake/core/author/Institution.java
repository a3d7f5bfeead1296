package org.hikiwake.core.author;

/** A ministry, a company, an alliance, a think tank, a seat of government. */
public record Institution(AuthorId id, Names names, String description, Ties ties)
    implements Author {

  public Institution {
    description = Names.requireDescription(description);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.institution().apply(this);
  }
}
