package org.hikiwake.quiz.generation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;

/** What stands in which paragraph, and what proves that something does not. */
final class Paragraphs {

  private final Ground ground;
  private final Map<StatementId, Set<StatementId>> around = new HashMap<>();

  Paragraphs(Ground ground) {
    this.ground = ground;
  }

  /** The paragraphs of the reading in which the statement is cited. */
  static List<ParagraphRef> of(Statement statement, Reading reading) {
    return statement.evidence().paragraphs().stream()
        .filter(at -> at.reading().equals(reading.id()))
        .toList();
  }

  boolean isBody(ParagraphRef at) {
    return paragraph(at).filter(Paragraph::isBody).isPresent();
  }

  private Optional<Paragraph> paragraph(ParagraphRef at) {
    ContentPack pack = ground.pack();
    return pack.reading(at.reading()).flatMap(reading -> reading.paragraph(at.paragraph()));
  }

  /** The paragraphs of the body before this one, the nearest first. */
  Stream<ParagraphRef> before(ParagraphRef at) {
    return IntStream.range(1, at.paragraph())
        .map(number -> at.paragraph() - number)
        .mapToObj(number -> new ParagraphRef(at.reading(), number))
        .filter(this::isBody);
  }

  /** The paragraphs of the body after this one, the nearest first. */
  Stream<ParagraphRef> after(ParagraphRef at) {
    int last = ground.pack().reading(at.reading()).orElseThrow().paragraphs().size();
    return IntStream.rangeClosed(at.paragraph() + 1, last)
        .mapToObj(number -> new ParagraphRef(at.reading(), number))
        .filter(this::isBody);
  }

  /** Whether both stand in one section, so that they are of one author. */
  boolean areTogether(ParagraphRef one, ParagraphRef other) {
    Reading reading = ground.pack().reading(one.reading()).orElseThrow();
    return reading
        .sectionAt(one.paragraph())
        .filter(section -> section.paragraphs().contains(other.paragraph()))
        .isPresent();
  }

  /** What the paragraph says, so far as it may be told. */
  Stream<Statement> saidIn(ParagraphRef at) {
    return ground.pack().citing(at).stream().filter(statement -> statement.evidence().mayBeAsked());
  }

  /** Whether there is anything in the paragraph that may be told. */
  boolean saysAnything(ParagraphRef at) {
    for (Statement statement : ground.pack().citing(at)) {
      if (statement.evidence().mayBeAsked()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the paragraph provably does not say the position: all that it says is modelled, and
   * nothing of that is near or related to the position, or on its topic by anybody who holds or
   * reports it or is bound to somebody who does.
   */
  boolean provablyDoesNotSay(ParagraphRef at, Position position) {
    if (paragraph(at).filter(Paragraph::complete).isEmpty()) {
      return false;
    }
    for (Statement statement : ground.pack().citing(at)) {
      if (mightBeMeant(statement, position)) {
        return false;
      }
    }
    return true;
  }

  private boolean mightBeMeant(Statement statement, Position position) {
    return around(position).contains(statement.id())
        || (isOnItsTopic(statement, position)
            && tied(statement.attribution(), position.attribution()));
  }

  /** The position, whatever is near to it, and whatever the pack relates to it. */
  private Set<StatementId> around(Position position) {
    return around.computeIfAbsent(position.id(), this::gather);
  }

  private Set<StatementId> gather(StatementId position) {
    Set<StatementId> all = new HashSet<>(ground.nearTo(position));
    for (StatementId same : ground.sayingTheSame(position)) {
      Stream.concat(
              ground.relations().from(same).map(relation -> relation.to()),
              ground.relations().to(same).map(relation -> relation.from()))
          .forEach(related -> all.addAll(ground.sayingTheSame(related)));
    }
    return all;
  }

  /** Whether it is on the position's topic, a wider or a narrower one, or on none in particular. */
  private boolean isOnItsTopic(Statement statement, Position position) {
    Set<TopicId> topics = statement.topics();
    for (TopicId topic : topics) {
      if (ground.topics().inLine(topic, position.stance().topic())) {
        return true;
      }
    }
    return topics.isEmpty();
  }

  private boolean tied(Attribution some, Attribution others) {
    return anyTied(some.holders(), others) || anyTied(some.reporters(), others);
  }

  private boolean anyTied(List<AuthorId> some, Attribution others) {
    for (AuthorId one : some) {
      Set<AuthorId> tied = ground.kinship().tiedTo(one);
      if (anyIn(tied, others.holders()) || anyIn(tied, others.reporters())) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyIn(Set<AuthorId> tied, List<AuthorId> authors) {
    for (AuthorId author : authors) {
      if (tied.contains(author)) {
        return true;
      }
    }
    return false;
  }
}
