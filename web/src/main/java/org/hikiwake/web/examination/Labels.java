package org.hikiwake.web.examination;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.difficulty.Difficulty.Band;
import org.hikiwake.quiz.examination.Examined.Result;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.web.question.QuestionMessages;

/** What pages call the values of facets, and in which order they show them. */
public final class Labels {

  private static final ExaminationMessages SAY = MessageBundles.get(ExaminationMessages.class);
  private static final QuestionMessages SAY_KIND = MessageBundles.get(QuestionMessages.class);

  private final ContentPack pack;

  Labels(ContentPack pack) {
    this.pack = pack;
  }

  /** The value in words: an author's name, a reading's title. */
  String of(Facet facet, String value) {
    return switch (facet) {
      case READING ->
          pack.reading(new ReadingId(value)).map(reading -> reading.title()).orElse(value);
      case AUTHOR -> pack.author(new AuthorId(value)).map(a -> a.names().display()).orElse(value);
      case TOPIC -> pack.topic(new TopicId(value)).map(Topic::label).orElse(value);
      case FAMILY -> family(value);
      case KIND -> word(Kind.values(), Kind::word, SAY_KIND::kind, value);
      case DIFFICULTY -> word(Band.values(), Band::word, SAY::band, value);
      case RESULT -> word(Result.values(), Result::word, SAY::result, value);
    };
  }

  /** A family in words: {@code Odd one out}. */
  public static String family(String id) {
    if (id.equals(FamilyId.AUTHORED.value())) {
      return SAY.own();
    }
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
  }

  private static <E> String word(
      E[] all, Function<E, String> word, Function<E, String> label, String value) {
    return Arrays.stream(all)
        .filter(one -> word.apply(one).equals(value))
        .findFirst()
        .map(label)
        .orElse(value);
  }

  /** The same values in the order in which people look for them. */
  List<String> ordered(Facet facet, Collection<String> values) {
    Stream<String> all =
        switch (facet) {
          case READING -> pack.readingsByDate().stream().map(Reading::id).map(ReadingId::value);
          case TOPIC -> topics().stream().map(topic -> topic.id().value());
          case KIND -> Arrays.stream(Kind.values()).map(Kind::word);
          case DIFFICULTY -> Arrays.stream(Band.values()).map(Band::word);
          case RESULT -> Arrays.stream(Result.values()).map(Result::word);
          case AUTHOR, FAMILY ->
              values.stream().sorted(Comparator.comparing(value -> of(facet, value)));
        };
    return all.filter(values::contains).toList();
  }

  /** Every topic with those below it behind it. */
  private List<Topic> topics() {
    List<Topic> ordered = new ArrayList<>();
    pack.parts().topics().stream()
        .filter(topic -> topic.parent() == null)
        .sorted(Comparator.comparing(Topic::label))
        .forEach(topic -> add(topic, ordered));
    return ordered;
  }

  private void add(Topic topic, List<Topic> ordered) {
    ordered.add(topic);
    pack.parts().topics().stream()
        .filter(narrower -> topic.id().equals(narrower.parent()))
        .sorted(Comparator.comparing(Topic::label))
        .forEach(narrower -> add(narrower, ordered));
  }

  /** Whether the value stands below another of its facet. */
  boolean isNarrower(Facet facet, String value) {
    return facet == Facet.TOPIC
        && pack.topic(new TopicId(value)).filter(topic -> topic.parent() != null).isPresent();
  }
}
