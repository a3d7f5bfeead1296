package org.hikiwake.quiz.soundness;

import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyTopic;
import static org.hikiwake.core.pack.AnyPack.citedFrom;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.Integrity;
import org.hikiwake.core.reading.ParagraphRange;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;

/**
 * Small packs at random in which much is said in each paragraph, most of which are complete. Some
 * views are cited from several, reported, related across paragraphs, or on a wider topic.
 */
final class PlacedPacks {

  static final int PARAGRAPHS = 8;
  private static final List<String> NAMES = List.of("ann", "bob", "cy", "dee", "eve");
  private static final List<String> TOPICS =
      List.of("weather", "rain", "food", "music", "trade", "sport");

  private final Random random;
  private final AnyPack pack = anyPack();
  private final Set<String> relations = new HashSet<>();

  private PlacedPacks(long seed) {
    random = new Random(seed);
  }

  static AnyPack withSeed(long seed) {
    return new PlacedPacks(seed).make();
  }

  private AnyPack make() {
    pack.reading(PlacedPacks::longer);
    for (int i = 1; i < NAMES.size(); i++) {
      pack.with(anyPerson(NAMES.get(i), ties(i)));
    }
    pack.with(new Topic(new TopicId("rain"), "Rain", "Will it rain?", AnyPack.WEATHER));
    TOPICS.stream().skip(2).forEach(topic -> pack.with(anyTopic(topic)));
    int positions = PARAGRAPHS + random.nextInt(8);
    for (int i = 0; i < positions; i++) {
      addPosition(i);
    }
    for (int i = 0; i < positions / 2; i++) {
      relate(positions);
    }
    pack.completeParagraphs(
        IntStream.rangeClosed(1, PARAGRAPHS).filter(n -> random.nextInt(8) > 0).toArray());
    return pack;
  }

  private static Reading longer(Reading any) {
    Section section = any.sections().get(0);
    return new Reading(
        any.id(),
        any.title(),
        any.publication(),
        any.text(),
        IntStream.rangeClosed(1, PARAGRAPHS).mapToObj(AnyPack::anyParagraph).toList(),
        List.of(
            new Section(
                section.id(),
                section.title(),
                section.authorship(),
                new ParagraphRange(1, PARAGRAPHS))));
  }

  private Ties ties(int person) {
    String other = NAMES.get(random.nextInt(person));
    return switch (random.nextInt(9)) {
      case 0 -> Posed.partOf(other);
      case 1 -> Posed.speaksFor(other);
      case 2 -> Posed.notToConfuse(other);
      default -> Ties.NONE;
    };
  }

  /** The first ones stand in a paragraph each, so that none that is complete says nothing. */
  private void addPosition(int number) {
    int first = number < PARAGRAPHS ? number + 1 : anyParagraph();
    int second = random.nextInt(6) == 0 ? anyParagraph() : first;
    int[] paragraphs = IntStream.of(first, second).distinct().toArray();
    TopicId topic = new TopicId(TOPICS.get(random.nextInt(TOPICS.size())));
    pack.with(citedFrom(anyPosition("position-" + number, attribution(), topic), paragraphs));
  }

  private int anyParagraph() {
    return 1 + random.nextInt(PARAGRAPHS);
  }

  private Attribution attribution() {
    int holder = random.nextInt(NAMES.size());
    List<AuthorId> reporters =
        random.nextInt(5) == 0 ? List.of(name((holder + 1) % NAMES.size())) : List.of();
    return new Attribution(List.of(name(holder)), Manner.EACH, reporters);
  }

  private static AuthorId name(int number) {
    return new AuthorId(NAMES.get(number));
  }

  private void relate(int positions) {
    String from = "position-" + random.nextInt(positions);
    String to = "position-" + random.nextInt(positions);
    Relation.Kind kind = Relation.Kind.values()[random.nextInt(Relation.Kind.values().length)];
    Relation relation = AnyPack.relate(from, kind, to);
    if (!from.equals(to)
        && relations.add(from + kind + to)
        && Integrity.check(pack.copy().with(relation).parts()).isEmpty()) {
      pack.with(relation);
    }
  }
}
