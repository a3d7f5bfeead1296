package org.hikiwake.core.author;

import java.util.function.Function;

/** Whoever holds positions or states facts. */
public sealed interface Author permits Person, State, Institution, Group, UnnamedVoice {

  AuthorId id();

  Names names();

  /** Who this is, in a few words: "President of Russia". */
  String description();

  Ties ties();

  /** Calls the case of this author's kind. */
  <T> T fold(Cases<T> cases);

  /** One function per kind of author, so that a new kind breaks the build where it matters. */
  record Cases<T>(
      Function<Person, T> person,
      Function<State, T> state,
      Function<Institution, T> institution,
      Function<Group, T> group,
      Function<UnnamedVoice, T> unnamedVoice) {}
}
