package org.hikiwake.core.pack;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.Violation.Code;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.pack.Violation.Subject;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Statement;

/** Nobody reports himself, and nothing is a member of itself. */
final class Attributions {

  private Attributions() {}

  static Stream<Violation> check(PackParts parts) {
    return parts.statements().stream()
        .flatMap(s -> Stream.concat(ownReporters(s), ownWhole(s).stream()));
  }

  private static Stream<Violation> ownReporters(Statement statement) {
    Set<AuthorId> holders = new HashSet<>(statement.attribution().holders());
    return statement.attribution().reporters().stream()
        .filter(holders::contains)
        .map(
            id ->
                new Violation(
                    Code.OWN_REPORTER,
                    Subject.of(Kind.STATEMENT, statement.id()),
                    id.value(),
                    "\"" + id + "\" is holder and reporter of the same statement",
                    "remove the author from reported-by, or name the true holder"));
  }

  private static Optional<Violation> ownWhole(Statement statement) {
    return statement
        .fold(position -> Optional.<Membership>empty(), Attributions::membership)
        .filter(m -> m.member().equals(m.whole()))
        .map(
            m ->
                new Violation(
                    Code.OWN_WHOLE,
                    Subject.of(Kind.STATEMENT, m.id()),
                    m.whole().value(),
                    "\"" + m.member() + "\" is said to be a member of itself",
                    "name the whole that it belongs to"));
  }

  private static Optional<Membership> membership(KeyFact fact) {
    return fact.fold(
        new KeyFact.Cases<>(
            event -> Optional.empty(),
            quantity -> Optional.empty(),
            definition -> Optional.empty(),
            proposal -> Optional.empty(),
            Optional::of));
  }
}
