package org.hikiwake.content.exchange.argdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Statement;

/** What a map may be coloured and filtered by: the kind, the stance and the holders. */
record Tags(Statement statement) {

  List<String> all() {
    return Stream.of(
            Stream.of(kind()),
            polarity().map(p -> p.name().toLowerCase(Locale.ROOT)).stream(),
            statement.attribution().holders().stream().map(AuthorId::value))
        .flatMap(tags -> tags)
        .toList();
  }

  private String kind() {
    return statement.fold(
        position -> "position",
        fact ->
            fact.fold(
                new KeyFact.Cases<>(
                    event -> "event",
                    quantity -> "quantity",
                    definition -> "definition",
                    proposal -> "proposal",
                    membership -> "membership")));
  }

  private Optional<Polarity> polarity() {
    return statement.fold(
        position -> Optional.of(position.stance().polarity()),
        fact ->
            fact.fold(
                new KeyFact.Cases<>(
                    event -> Optional.empty(),
                    quantity -> Optional.empty(),
                    definition -> Optional.of(definition).map(Definition::polarity),
                    proposal -> Optional.empty(),
                    membership -> Optional.empty())));
  }
}
