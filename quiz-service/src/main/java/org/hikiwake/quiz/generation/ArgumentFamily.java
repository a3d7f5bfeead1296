package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.Essay.Criterion;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/**
 * An essay that sets out an author's argument: "Set out what Alexander Gabuev says on this question
 * in paragraphs 43 to 45." It needs nobody who says something else, so that it can be asked of
 * those whom no other question can be about.
 *
 * <p>All that an author says on a topic in a reading makes one question, or several one after the
 * other where it is much. What stands alone on its topic is gathered with its like under the same
 * widest topic.
 */
final class ArgumentFamily implements Family {

  private static final FamilyId ID = new FamilyId("argument");

  private static final int FEWEST = 2;

  /** More would be an essay about a whole text. */
  private static final int MOST = 6;

  private static final int WORDS_FOR_EACH = 40;

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    List<Argument> arguments = new ArrayList<>();
    List<Said> alone =
        ground
            .positions()
            .filter(p -> p.evidence().mayBeAsked())
            .flatMap(p -> p.attribution().holders().stream().map(holder -> new Said(holder, p)))
            .toList();
    alone = gather(ground, alone, p -> p.stance().topic(), arguments);
    gather(ground, alone, p -> ground.neighbourhood(p).topic(), arguments);
    return arguments.stream().map(argument -> make(ground, argument, seed));
  }

  /**
   * Makes arguments of what an author says about one thing in a reading.
   *
   * @param about tells the things apart
   * @return what stands alone there
   */
  private static List<Said> gather(
      Ground ground, List<Said> all, Function<Position, Object> about, List<Argument> arguments) {
    Map<Share, List<Said>> shares = new LinkedHashMap<>();
    for (Said said : all) {
      Reading reading = ground.readingOf(said.claim()).orElseThrow();
      Share share = new Share(said.author(), reading, about.apply(said.claim()));
      shares.computeIfAbsent(share, unused -> new ArrayList<>()).add(said);
    }
    List<Said> alone = new ArrayList<>();
    shares.forEach(
        (share, said) -> {
          if (said.size() < FEWEST) {
            alone.addAll(said);
          } else {
            arguments.addAll(parts(share, said.stream().map(Said::claim).toList()));
          }
        });
    return alone;
  }

  /** In the order of the reading; what one paragraph says stays together. */
  private static List<Argument> parts(Share share, List<Position> said) {
    List<List<Position>> parts = new ArrayList<>();
    List<Position> part = new ArrayList<>();
    int left = said.size();
    for (List<Position> paragraph : byParagraph(share.reading(), said).values()) {
      if (part.size() >= FEWEST && part.size() + paragraph.size() > MOST && left >= FEWEST) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.addAll(paragraph);
      left -= paragraph.size();
    }
    parts.add(part);
    return parts.stream()
        .map(claims -> new Argument(share.author(), share.reading(), claims, parts.size() > 1))
        .toList();
  }

  private static SortedMap<Integer, List<Position>> byParagraph(
      Reading reading, List<Position> said) {
    return said.stream()
        .sorted(Comparator.comparing(Position::id, Id.ORDER))
        .collect(
            Collectors.groupingBy(p -> paragraph(reading, p), TreeMap::new, Collectors.toList()));
  }

  /** The first of the reading that the position is cited from. */
  private static int paragraph(Reading reading, Position position) {
    return Paragraphs.of(position, reading).get(0).paragraph();
  }

  private static Made make(Ground ground, Argument argument, Seed seed) {
    // What two hold together is one claim of each: the angle says whose argument is asked for.
    String angle = argument.author().value();
    Draft draft = new Draft(ground, ID, List.<Statement>copyOf(argument.claims()), angle);
    return draft.ask(
        new Query.ArgumentOf(argument.author(), argument.topics(), argument.reading().id()),
        new Essay(
            stem(draft, argument, seed),
            WORDS_FOR_EACH * argument.claims().size(),
            criteria(ground, argument)),
        Stream.of(new Proof(Rule.STATED, argument.claims().stream().map(Statement::id).toList())));
  }

  private static Stem stem(Draft draft, Argument argument, Seed seed) {
    Phrases phrases = new Phrases(draft.ground());
    String says = phrases.plural(List.of(argument.author())) ? " say" : " says";
    String on = argument.answersItsQuestions() ? "question" : "topic";
    return new Stem(
        Phrases.scope(argument.reading()),
        draft.chance(seed).pick(List.of("Set out what ", "Sum up what "))
            + phrases.name(argument.author())
            + says
            + (argument.topics().size() == 1 ? " on this " + on : " on each of these " + on + "s")
            + argument.where()
            + reported(phrases, argument)
            + ".",
        argument.topics().stream()
            .flatMap(topic -> draft.ground().pack().topic(topic).stream())
            .map(argument.answersItsQuestions() ? Topic::question : Topic::label)
            .collect(Collectors.joining(argument.answersItsQuestions() ? " " : "; ")));
  }

  /** Who reports it, where all of it is reported in one way. */
  private static String reported(Phrases phrases, Argument argument) {
    List<String> ways = argument.claims().stream().map(phrases::asReported).distinct().toList();
    return ways.size() == 1 ? ways.get(0) : "";
  }

  /** A point for each claim, told by its paragraph, so that a marker goes through the text. */
  private static List<Criterion> criteria(Ground ground, Argument argument) {
    Phrases phrases = new Phrases(ground);
    return byParagraph(argument.reading(), argument.claims()).entrySet().stream()
        .map(
            entry ->
                new Criterion(
                    "Says what stands in paragraph " + entry.getKey(),
                    new Explanation(phrases.sayings(entry.getValue()), cited(entry.getValue())),
                    entry.getValue().size()))
        .toList();
  }

  private static List<Citation> cited(List<Position> claims) {
    return claims.stream()
        .map(claim -> claim.evidence().citations())
        .flatMap(Collection::stream)
        .distinct()
        .toList();
  }

  /** A claim, and one of those who hold it. */
  private record Said(AuthorId author, Position claim) {}

  /** What an author says about something in a reading. */
  private record Share(AuthorId author, Reading reading, Object about) {}

  /**
   * What is to be set out.
   *
   * @param claims in the order of the reading
   * @param part whether the author says more on it in the reading
   */
  private record Argument(AuthorId author, Reading reading, List<Position> claims, boolean part) {

    List<TopicId> topics() {
      return claims.stream().map(claim -> claim.stance().topic()).distinct().toList();
    }

    /**
     * Whether any of the claims answers yes or no; without one the questions would be left open.
     */
    boolean answersItsQuestions() {
      return claims.stream().anyMatch(claim -> claim.stance().polarity() != Polarity.OPEN);
    }

    /** The paragraphs, where they tell the question from others. */
    String where() {
      int first = paragraph(reading, claims.get(0));
      int last = paragraph(reading, claims.get(claims.size() - 1));
      if (!part) {
        return "";
      }
      if (first == last) {
        return " in paragraph " + first;
      }
      return " in paragraphs " + first + (last == first + 1 ? " and " : " to ") + last;
    }
  }
}
