package org.hikiwake.quiz.selftest;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.withholding.Withheld;

/** The questions that may be asked about one pack. */
public final class Bank {

  private final ContentPack pack;
  private final Map<QuestionId, QuestionVersion> versions = new LinkedHashMap<>();

  public Bank(ContentPack pack, List<QuestionVersion> versions) {
    this.pack = pack;
    versions.forEach(version -> this.versions.put(version.id(), version));
  }

  public ContentPack pack() {
    return pack;
  }

  /** The bank without the questions in which one reads a text that is not at hand. */
  public Bank readable(Texts texts) {
    return new Bank(
        pack, versions.values().stream().filter(v -> isReadable(v.question(), texts)).toList());
  }

  /** The bank without the questions that are withheld. */
  public Bank without(Withheld withheld) {
    return withheld.isNothing()
        ? this
        : new Bank(pack, versions.values().stream().filter(v -> !withheld.isWithheld(v)).toList());
  }

  private boolean isReadable(Question question, Texts texts) {
    return !(question instanceof HotText hotText)
        || hotText.passages().stream()
            .allMatch(p -> texts.paragraph(pack.header().id(), p.at()).isPresent());
  }

  /** All questions, in the order of their ids. */
  public List<QuestionVersion> questions() {
    return List.copyOf(versions.values());
  }

  public Optional<QuestionVersion> find(QuestionId id) {
    return Optional.ofNullable(versions.get(id));
  }

  /** The kinds of which there are questions, each with how many. */
  public Map<Kind, Integer> kinds() {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    versions.values().forEach(v -> kinds.merge(v.question().kind(), 1, Integer::sum));
    return kinds;
  }

  /** The questions that a wish allows, in the order of their ids. */
  public Stream<QuestionVersion> matching(Wish wish) {
    Set<TopicId> topics = withNarrower(wish.topics());
    return versions.values().stream()
        .filter(v -> wish.wants(v.question().kind()))
        .filter(v -> inside(wish.readings(), v.provenance().readings()))
        .filter(v -> touches(topics, v.provenance().topics()));
  }

  /** A question about two readings is no question about one of them. */
  private static boolean inside(Set<ReadingId> wanted, Set<ReadingId> actual) {
    return wanted.isEmpty() || (!actual.isEmpty() && wanted.containsAll(actual));
  }

  private static boolean touches(Set<TopicId> wanted, Set<TopicId> actual) {
    return wanted.isEmpty() || actual.stream().anyMatch(wanted::contains);
  }

  private Set<TopicId> withNarrower(Set<TopicId> topics) {
    Set<TopicId> all = new HashSet<>(topics);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Topic topic : pack.parts().topics()) {
        grown |= topic.parent() != null && all.contains(topic.parent()) && all.add(topic.id());
      }
    }
    return all;
  }
}
