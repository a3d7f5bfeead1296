package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.flag;
import static org.hikiwake.content.pack.Entries.ids;
import static org.hikiwake.content.pack.Entries.list;
import static org.hikiwake.content.pack.Entries.texts;

import java.util.List;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Names;
import org.hikiwake.core.author.Ties;
import org.jspecify.annotations.Nullable;

/** An entry of {@code people, states, institutions, groups} or {@code voices}. */
record AuthorEntry(
    String id,
    String name,
    @Nullable String brief,
    @Nullable Boolean plural,
    @Nullable List<String> aliases,
    String description,
    @Nullable List<String> partOf,
    @Nullable List<String> speaksFor,
    @Nullable List<String> notToConfuse) {

  static AuthorEntry of(Author author) {
    Names names = author.names();
    Ties ties = author.ties();
    return new AuthorEntry(
        author.id().value(),
        names.display(),
        names.brief().equals(names.display()) ? null : names.brief(),
        flag(names.plural()),
        names.aliases(),
        author.description(),
        texts(ties.partOf()),
        texts(ties.speaksFor()),
        texts(ties.notToConfuse()));
  }

  Author toModel(Kind kind) {
    return kind.author(
        new AuthorId(id),
        new Names(name, brief == null ? name : brief, list(aliases), flag(plural)),
        description,
        new Ties(
            ids(partOf, AuthorId::new),
            ids(speaksFor, AuthorId::new),
            ids(notToConfuse, AuthorId::new)));
  }

  /** Makes an author of one kind. */
  @FunctionalInterface
  interface Kind {
    Author author(AuthorId id, Names names, String description, Ties ties);
  }
}
