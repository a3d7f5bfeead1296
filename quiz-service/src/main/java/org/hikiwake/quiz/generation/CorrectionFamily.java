package org.hikiwake.quiz.generation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Mode;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.generation.Ground.Neighbourhood;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/**
 * Is it his view, and if not, which is? A claim is given to an author, rightly or wrongly, and with
 * the judgement its reason is asked for (two-tier items: Treagust 1988).
 *
 * <p>One claim is his, two or three provably are not. One of them all is shown, the others are what
 * he may hold instead. Each is shown as often as any other, so that an answer tells no more by its
 * looks than where all of them are options, and "Yes" is right as often as every other answer.
 */
final class CorrectionFamily implements Family {

  private static final FamilyId ID = new FamilyId("correction");
  private static final String YES = "Yes, the one above.";
  private static final String NO = "No, this one: ";

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    Map<Neighbourhood, List<Given>> neighbours =
        ground
            .positions()
            .filter(p -> p.evidence().mayBeAsked() && Phrases.isView(p))
            .map(p -> new Given(Draft.of(ground, ID, p), p))
            .sorted(Given.BY_HOLDER)
            .collect(
                groupingBy(
                    given -> ground.neighbourhood(given.position()), LinkedHashMap::new, toList()));
    return neighbours.entrySet().stream()
        .flatMap(entry -> make(entry.getValue(), rota(entry.getKey()), seed));
  }

  private static Rota rota(Neighbourhood near) {
    Seed seed = new Seed(0).derive("rota", near.reading().value(), near.topic().value());
    return new Rota(seed.chance());
  }

  private static Stream<Made> make(List<Given> neighbours, Rota rota, Seed seed) {
    List<Made> made = new ArrayList<>();
    neighbours.forEach(given -> made.add(make(given.draft(), given.position(), rota, seed)));
    return made.stream();
  }

  private static Made make(Draft draft, Position position, Rota rota, Seed seed) {
    Ground ground = draft.ground();
    if (position.attribution().holders().size() > 1) {
      return draft.refuse("it has several holders, and the question names one");
    }
    Reading reading = ground.readingOf(position).orElseThrow();
    AuthorId holder = position.attribution().holders().get(0);
    Topic topic = ground.pack().topic(position.stance().topic()).orElseThrow();
    Stem bare =
        new Stem(Phrases.scope(reading), ask(ground, holder, topic, draft.chance(seed)), null);
    Option own = ground.ownClaims().option(position);
    List<Option> foreign = draft.wrong(bare, List.of(own), ground.foreignClaims().likest(position));
    if (foreign.size() < Pool.LEAST_WRONG) {
      return draft.refuse(
          "only "
              + foreign.size()
              + " views of others on its topic are provably not this holder's: model more of them,"
              + " or declare the cell complete");
    }
    if (Giveaway.marks(ground, holder, List.of(own), foreign)) {
      return draft.refuse("of the claims only its own names the holder: word it without the name");
    }
    return new Among(draft, holder, topic.id(), reading.id(), bare, own, foreign).taking(rota);
  }

  private static String ask(Ground ground, AuthorId holder, Topic topic, Chance chance) {
    Phrases phrases = new Phrases(ground);
    String holds = Phrases.verb(Mode.HOLDS, phrases.plural(List.of(holder)));
    String on = "On the topic “" + topic.label() + "”, ";
    return chance.pick(
        List.of(
            on + phrases.does(holder) + " hold this view, or one of those below?",
            on
                + "is this the view that "
                + phrases.name(holder)
                + " "
                + holds
                + ", or is it one of those below?"));
  }

  /**
   * The claims among which it is asked.
   *
   * @param bare the stem without the claim that is shown
   * @param own what is the holder's
   * @param foreign what is provably not
   */
  private record Among(
      Draft draft,
      AuthorId holder,
      TopicId topic,
      ReadingId reading,
      Stem bare,
      Option own,
      List<Option> foreign) {

    /** What cannot be asked either way is not asked, or "Yes" would be right too often. */
    Made taking(Rota rota) {
      double probability = 1.0 / (foreign.size() + 1);
      return wrongly()
          .fold(wrongly -> rota.turn(probability) ? rightly() : wrongly, refusal -> refusal);
    }

    /** Shows his own. */
    private Made rightly() {
      return about(own, affirmed(own), foreign.stream().map(Among::instead).toList());
    }

    /** Shows the first of the others, in random order, beside which his own does not stand out. */
    private Made wrongly() {
      Chance chance = new Seed(0).derive("shown", draft.id().value()).chance();
      List<Option> order = chance.shuffled(foreign);
      return order.stream()
          .map(this::wrongly)
          .filter(made -> made.fold(asked -> true, refusal -> false))
          .findFirst()
          .orElseGet(() -> wrongly(order.get(0)));
    }

    private Made wrongly(Option shown) {
      Stream<Option> others = foreign.stream().filter(claim -> !claim.equals(shown));
      return about(
          shown,
          instead(own),
          Stream.concat(others.map(Among::instead), Stream.of(affirmed(shown))).toList());
    }

    private static Option affirmed(Option claim) {
      return new Option(YES, claim.why(), claim.proof());
    }

    private static Option instead(Option claim) {
      return new Option(NO + claim.text(), claim.why(), claim.proof());
    }

    private Made about(Option shown, Option key, List<Option> wrong) {
      StatementId claim = shown.proof().statements().get(0);
      return draft.choiceBesideShown(
          new Query.Correction(holder, claim, topic, reading),
          new Stem(bare.scope(), bare.ask(), shown.text()),
          key,
          wrong);
    }
  }

  /** A view with the question about it. */
  private record Given(Draft draft, Position position) {

    /** Whoever it is, his claims stand in a row, so that his own is shown as often as is due. */
    static final Comparator<Given> BY_HOLDER =
        Comparator.<Given, String>comparing(
                given -> given.position.attribution().holders().get(0).value())
            .thenComparing(given -> given.draft.id().value());
  }
}
