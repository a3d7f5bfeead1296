package org.hikiwake.content.verify;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.PackParts;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;

/** Counts what a pack covers, in one pass over its statements and one over its cells. */
final class Counting {

  private static final Comparator<Coverage.OfHolder> MOST_FIRST =
      Comparator.comparing(Coverage.OfHolder::positions)
          .reversed()
          .thenComparing(Coverage.OfHolder::holder);

  private final PackParts parts;
  private final Map<ReadingId, Map<String, Integer>> byReading = new HashMap<>();
  private final Set<ParagraphRef> cited = new HashSet<>();
  private final Map<TopicId, Map<AuthorId, Map<Polarity, Integer>>> byTopic = new HashMap<>();
  private final Map<TopicId, Set<AuthorId>> known = new HashMap<>();

  Counting(PackParts parts) {
    this.parts = parts;
    parts.statements().forEach(this::count);
    parts
        .cells()
        .forEach(c -> known.computeIfAbsent(c.topic(), t -> new HashSet<>()).add(c.holder()));
  }

  private void count(Statement statement) {
    statement.evidence().citations().stream()
        .flatMap(c -> c.fold(in -> Stream.of(in.at()), out -> Stream.<ParagraphRef>empty()))
        .forEach(cited::add);
    for (ReadingId reading : statement.evidence().readings()) {
      byReading
          .computeIfAbsent(reading, r -> new TreeMap<>())
          .merge(kind(statement), 1, Integer::sum);
    }
    statement.<Stream<Position>>fold(Stream::of, fact -> Stream.empty()).forEach(this::count);
  }

  private void count(Position position) {
    TopicId topic = position.stance().topic();
    for (AuthorId holder : position.attribution().holders()) {
      known.computeIfAbsent(topic, t -> new HashSet<>()).add(holder);
      byTopic
          .computeIfAbsent(topic, t -> new HashMap<>())
          .computeIfAbsent(holder, h -> new HashMap<>())
          .merge(position.stance().polarity(), 1, Integer::sum);
    }
  }

  static String kind(Statement statement) {
    return statement.fold(position -> "position", Counting::kind);
  }

  private static String kind(KeyFact fact) {
    return fact.fold(
        new KeyFact.Cases<>(
            event -> "event",
            quantity -> "quantity",
            definition -> "definition",
            proposal -> "proposal",
            membership -> "membership"));
  }

  Coverage coverage() {
    return new Coverage(
        parts.readings().stream().map(this::ofReading).toList(),
        counts(parts.statements(), Counting::kind),
        counts(parts.relations(), r -> r.kind().name().toLowerCase(Locale.ROOT)),
        parts.topics().stream().map(this::ofTopic).filter(t -> !t.holders().isEmpty()).toList(),
        lonely());
  }

  private static <T> Map<String, Integer> counts(Collection<T> items, Function<T, String> kind) {
    return items.stream().collect(Collectors.toMap(kind, i -> 1, Integer::sum, TreeMap::new));
  }

  private Coverage.OfReading ofReading(Reading reading) {
    List<Integer> body =
        IntStream.rangeClosed(1, reading.paragraphs().size())
            .filter(n -> reading.paragraphs().get(n - 1).role() == ParagraphRole.BODY)
            .boxed()
            .toList();
    return new Coverage.OfReading(
        reading.id().value(),
        reading.paragraphs().size(),
        body.size(),
        byReading.getOrDefault(reading.id(), Map.of()),
        body.stream().filter(n -> !cited.contains(new ParagraphRef(reading.id(), n))).toList());
  }

  private Coverage.OfTopic ofTopic(Topic topic) {
    return new Coverage.OfTopic(
        topic.id().value(),
        topic.question(),
        byTopic.getOrDefault(topic.id(), Map.of()).entrySet().stream()
            .map(e -> ofHolder(e.getKey(), e.getValue()))
            .sorted(MOST_FIRST)
            .toList());
  }

  private static Coverage.OfHolder ofHolder(AuthorId holder, Map<Polarity, Integer> counts) {
    return new Coverage.OfHolder(
        holder.value(),
        counts.getOrDefault(Polarity.AFFIRMS, 0),
        counts.getOrDefault(Polarity.DENIES, 0),
        counts.getOrDefault(Polarity.OPEN, 0));
  }

  private List<Coverage.Lonely> lonely() {
    Map<AuthorId, Integer> most = new HashMap<>();
    Map<AuthorId, Integer> positions = new HashMap<>();
    byTopic.forEach(
        (topic, holders) ->
            holders.forEach(
                (holder, counts) -> {
                  most.merge(holder, known.get(topic).size() - 1, Math::max);
                  int here = counts.values().stream().mapToInt(Integer::intValue).sum();
                  positions.merge(holder, here, Integer::sum);
                }));
    return new TreeSet<>(most.keySet().stream().map(AuthorId::value).toList())
        .stream()
            .map(AuthorId::new)
            .filter(holder -> most.get(holder) < Coverage.Lonely.PEERS)
            .map(h -> new Coverage.Lonely(h.value(), positions.get(h), most.get(h)))
            .toList();
  }
}
