package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.value.Id;

/** The key facts of a pack that may be asked, kind by kind, each in the order of the ids. */
final class Facts {

  private final List<KeyFact> all;
  private final Map<Id, List<KeyFact>> byPlace = new HashMap<>();
  private final List<Event> events;
  private final List<Quantity> quantities;
  private final List<Membership> memberships;
  private final Map<String, List<Quantity>> byUnit;
  private final Map<AuthorId, List<Membership>> byMember;
  private final Map<AuthorId, List<Membership>> byWhole;

  Facts(ContentPack pack) {
    all =
        pack.statements().stream()
            .filter(s -> s.evidence().mayBeAsked())
            .flatMap(s -> s.fold(position -> Stream.<KeyFact>empty(), Stream::of))
            .toList();
    all.forEach(
        fact ->
            places(fact)
                .forEach(p -> byPlace.computeIfAbsent(p, u -> new ArrayList<>()).add(fact)));
    events = of(Facts::event);
    quantities = of(Facts::quantity);
    memberships = of(Facts::membership);
    // Who is never asked about may be meant all the same.
    List<Membership> every = everyMembership(pack);
    byMember = every.stream().collect(Collectors.groupingBy(Membership::member));
    byWhole = every.stream().collect(Collectors.groupingBy(Membership::whole));
    byUnit = quantities.stream().collect(Collectors.groupingBy(q -> q.amount().unit()));
  }

  private static List<Membership> everyMembership(ContentPack pack) {
    return pack.statements().stream()
        .flatMap(s -> s.fold(position -> Stream.<Membership>empty(), Facts::membership))
        .toList();
  }

  private <T> List<T> of(Function<KeyFact, Stream<T>> kind) {
    return all.stream().flatMap(kind).toList();
  }

  Stream<KeyFact> all() {
    return all.stream();
  }

  /** The other facts that share a reading or a topic with the fact. */
  Stream<KeyFact> near(KeyFact fact) {
    Set<StatementId> met = new HashSet<>(Set.of(fact.id()));
    return places(fact)
        .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream())
        .filter(other -> met.add(other.id()));
  }

  private static Stream<Id> places(KeyFact fact) {
    return Stream.concat(fact.evidence().readings().stream(), fact.topics().stream());
  }

  Stream<Event> events() {
    return events.stream();
  }

  Stream<Quantity> quantities() {
    return quantities.stream();
  }

  /** The quantities in that unit. */
  Stream<Quantity> in(String unit) {
    return byUnit.getOrDefault(unit, List.of()).stream();
  }

  Stream<Membership> memberships() {
    return memberships.stream();
  }

  /** What the author belongs to. */
  Stream<Membership> membershipsOf(AuthorId member) {
    return byMember.getOrDefault(member, List.of()).stream();
  }

  /** Who belongs to it. */
  Stream<Membership> membersOf(AuthorId whole) {
    return byWhole.getOrDefault(whole, List.of()).stream();
  }

  static Stream<Event> event(KeyFact fact) {
    return fact.fold(
        new KeyFact.Cases<>(
            Stream::of,
            q -> Stream.empty(),
            d -> Stream.empty(),
            p -> Stream.empty(),
            m -> Stream.empty()));
  }

  static Stream<Quantity> quantity(KeyFact fact) {
    return fact.fold(
        new KeyFact.Cases<>(
            e -> Stream.empty(),
            Stream::of,
            d -> Stream.empty(),
            p -> Stream.empty(),
            m -> Stream.empty()));
  }

  static Stream<Membership> membership(KeyFact fact) {
    return fact.fold(
        new KeyFact.Cases<>(
            e -> Stream.empty(),
            q -> Stream.empty(),
            d -> Stream.empty(),
            p -> Stream.empty(),
            Stream::of));
  }
}
