package org.hikiwake.core.author;

/** The voice of a section whose author the text does not name. */
public record UnnamedVoice(AuthorId id, Names names, String description, Ties ties)
    implements Author {

  public UnnamedVoice {
    description = Names.requireDescription(description);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.unnamedVoice().apply(this);
  }
}
