package org.hikiwake.content.exchange.jsonld;

import java.util.Map;
import java.util.Set;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Group;
import org.hikiwake.core.author.Institution;
import org.hikiwake.core.author.Names;
import org.hikiwake.core.author.Person;
import org.hikiwake.core.author.State;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.author.UnnamedVoice;

/** An author: a person, country or organisation of schema.org, or one of the two that it lacks. */
final class AuthorNode {

  /** What makes an author of one kind. */
  private interface Maker {
    Author make(AuthorId id, Names names, String description, Ties ties);
  }

  private static final Map<String, Maker> MAKERS =
      Map.of(
          "Person", Person::new,
          "Country", State::new,
          "Organization", Institution::new,
          "Group", Group::new,
          "UnnamedVoice", UnnamedVoice::new);

  private AuthorNode() {}

  static Node of(Author author) {
    Names names = author.names();
    Ties ties = author.ties();
    return Node.named(Folder.AUTHORS.iri(author.id()), type(author))
        .put("name", names.display())
        .put("brief", names.brief())
        .texts("alternateNames", names.aliases())
        .put("plural", names.plural())
        .put("description", author.description())
        .refs("partOf", Folder.AUTHORS, ties.partOf())
        .refs("speaksFor", Folder.AUTHORS, ties.speaksFor())
        .refs("differentFrom", Folder.AUTHORS, ties.notToConfuse());
  }

  private static String type(Author author) {
    return author.fold(
        new Author.Cases<>(
            person -> "Person",
            state -> "Country",
            institution -> "Organization",
            group -> "Group",
            voice -> "UnnamedVoice"));
  }

  static Author read(Fields fields) {
    return fields
        .byType(MAKERS)
        .make(
            fields.id(Folder.AUTHORS),
            new Names(
                fields.text("name"),
                fields.text("brief"),
                fields.texts("alternateNames"),
                fields.flag("plural")),
            fields.text("description"),
            new Ties(
                authors(fields, "partOf"),
                authors(fields, "speaksFor"),
                authors(fields, "differentFrom")));
  }

  private static Set<AuthorId> authors(Fields fields, String key) {
    return Set.copyOf(fields.refs(key, Folder.AUTHORS));
  }
}
