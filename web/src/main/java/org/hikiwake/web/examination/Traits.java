package org.hikiwake.web.examination;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.version.Provenance;

/** Tells by what an examined question is found. */
final class Traits {

  private final ContentPack pack;
  private final Map<String, AuthorId> authors = new HashMap<>();

  Traits(ContentPack pack) {
    this.pack = pack;
    for (Author author : pack.parts().authors()) {
      authors.put(author.names().display(), author.id());
    }
  }

  /** The values that the question has in a facet. */
  Set<String> of(Examined examined, ExaminedQuestion printed, Facet facet) {
    Provenance provenance = examined.version().provenance();
    return switch (facet) {
      case READING -> values(provenance.readings());
      case AUTHOR -> values(authors(provenance, printed));
      case TOPIC -> values(withWider(provenance.topics()));
      case FAMILY -> Set.of(printed.family());
      case KIND -> Set.of(printed.kind());
      case DIFFICULTY -> Set.of(printed.difficulty().band());
      case RESULT -> Set.of(printed.result());
    };
  }

  private static Set<String> values(Collection<? extends Id> ids) {
    return ids.stream().map(Id::value).collect(Collectors.toUnmodifiableSet());
  }

  /** Who holds, states, proposed or belongs as the key says, and whom a right option names. */
  private Set<AuthorId> authors(Provenance provenance, ExaminedQuestion printed) {
    Stream<AuthorId> told =
        provenance.keyed().stream()
            .flatMap(id -> pack.statement(id).stream())
            .flatMap(Traits::authors);
    Stream<AuthorId> named =
        printed.options().stream()
            .filter(ExaminedQuestion.Part::keyed)
            .flatMap(part -> Stream.ofNullable(authors.get(part.text())));
    return Stream.concat(told, named).collect(Collectors.toSet());
  }

  private static Stream<AuthorId> authors(Statement statement) {
    Function<KeyFact, Stream<AuthorId>> subjects =
        fact ->
            fact.fold(
                new KeyFact.Cases<>(
                    event -> Stream.empty(),
                    quantity -> Stream.empty(),
                    definition -> Stream.empty(),
                    proposal -> proposal.proposed().proposers().stream(),
                    membership -> Stream.of(membership.member())));
    return Stream.concat(
        statement.attribution().holders().stream(),
        statement.fold(position -> Stream.empty(), subjects));
  }

  private Set<TopicId> withWider(Set<TopicId> topics) {
    Set<TopicId> all = new HashSet<>();
    for (TopicId topic : topics) {
      TopicId here = topic;
      while (here != null && all.add(here)) {
        here = pack.topic(here).map(t -> t.parent()).orElse(null);
      }
    }
    return all;
  }
}
