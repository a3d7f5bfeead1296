package org.hikiwake.quiz.difficulty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Stance.Confidence;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.quiz.difficulty.Difficulty.Reason;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.surface.Face;
import org.hikiwake.quiz.surface.Faces;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * Predicts how hard a question is, from what is known to make questions hard: what has to be done
 * (to recall is harder than to recognise), how alike the options are (Alsubait, Parsia and Sattler
 * 2015), whether a wrong option is the opposite of the right one, how hedged the statement is, and
 * through how many mouths it reached the reader.
 *
 * <p>The weights are set by judgement and not by data: there is none yet. They are to be fitted as
 * soon as 30 people have answered each of a few hundred questions.
 */
public final class Rating {

  static final double LIKENESS_WEIGHT = 3;
  static final double USUAL_LIKENESS = 0.1;

  /** What leaves few names to choose among, however they are recalled. */
  private static final Pattern FIRST_LETTERS = Pattern.compile(" begins with “[^”]+”");

  private final ContentPack pack;

  private final Faces faces = new Faces();

  private Rating(ContentPack pack) {
    this.pack = pack;
  }

  public static Rating of(ContentPack pack) {
    return new Rating(pack);
  }

  /** The prediction for a question of the pack, its whole pool of options considered. */
  public Difficulty rate(QuestionVersion version) {
    List<Reason> reasons = new ArrayList<>();
    Question question = version.question();
    reasons.add(task(question.kind()));
    firstLetters(question.stem()).ifPresent(reasons::add);
    if (question instanceof SingleChoice choice) {
      boolean corrects = version.query() instanceof Query.Correction;
      reasons.add(likeness(choice, corrects ? this::claimed : Option::text));
      if (corrects) {
        reasons.add(new Reason("a claim is judged as well", 0.2));
      }
      opposites(choice).ifPresent(reasons::add);
    }
    if (question instanceof HotText hotText) {
      reasons.addAll(new Neighbours(pack, faces, hotText).reasons());
    }
    List<Statement> keyed =
        version.provenance().keyed().stream().flatMap(id -> pack.statement(id).stream()).toList();
    hedging(keyed).ifPresent(reasons::add);
    distance(keyed).ifPresent(reasons::add);
    return Difficulty.predicted(guessed(question), reasons);
  }

  private static Reason task(Kind kind) {
    return switch (kind) {
      case TRUE_FALSE -> new Reason("one claim is judged", -0.3);
      case SINGLE_CHOICE -> new Reason("one option is recognised", -0.5);
      case MULTIPLE_CHOICE -> new Reason("every right option is to be found", 0.5);
      case MATCHING -> new Reason("several claims are sorted at once", 0.3);
      case ORDERING -> new Reason("several events are ordered at once", 0.4);
      case HOT_TEXT -> new Reason("a paragraph is found with the text at hand", -1.5);
      case SHORT_ANSWER -> new Reason("a name is recalled, not recognised", 0.4);
      case CLOZE -> new Reason("words are recalled, with a sentence around them", 0.2);
      case NUMERIC -> new Reason("a number is recalled", 0.6);
      case ESSAY -> new Reason("an argument is written", 0.5);
    };
  }

  private static Optional<Reason> firstLetters(Stem stem) {
    return FIRST_LETTERS.matcher(stem.ask()).find()
        ? Optional.of(new Reason("the first letters are given", -0.8))
        : Optional.empty();
  }

  /**
   * How alike the options are.
   *
   * @param saying what is read of an option
   */
  private Reason likeness(SingleChoice choice, Function<Option, String> saying) {
    Face key =
        choice.options().stream()
            .filter(o -> o.id().equals(choice.key()))
            .map(saying)
            .map(this::face)
            .findFirst()
            .orElseThrow();
    double mean =
        wrong(choice).map(saying).mapToDouble(o -> face(o).likeness(key)).average().orElse(0);
    String text = "options share " + Math.round(100 * mean) + " % of their words";
    return new Reason(text, LIKENESS_WEIGHT * (mean - USUAL_LIKENESS));
  }

  /** The claim that is affirmed or set right by an option; it comes first in the proof. */
  private String claimed(Option option) {
    return option.proof().statements().stream()
        .findFirst()
        .flatMap(pack::statement)
        .map(Statement::sentence)
        .orElse(option.text());
  }

  private Face face(String text) {
    return faces.of(text);
  }

  private static Optional<Reason> opposites(SingleChoice choice) {
    long opposed = wrong(choice).filter(o -> o.proof().rule() == Rule.CONTRADICTED).count();
    return opposed == 0
        ? Optional.empty()
        : Optional.of(new Reason("a wrong option is the contrary of the right one", 0.2));
  }

  private static Stream<Option> wrong(SingleChoice choice) {
    return choice.options().stream().filter(option -> !option.id().equals(choice.key()));
  }

  private static Optional<Reason> hedging(List<Statement> keyed) {
    return keyed.stream()
        .flatMap(s -> s.fold(Stream::of, fact -> Stream.<Position>empty()))
        .map(position -> position.stance().confidence())
        .max(Confidence::compareTo)
        .filter(confidence -> confidence != Confidence.FIRM)
        .map(
            confidence ->
                confidence == Confidence.TENTATIVE
                    ? new Reason("the view is held tentatively", 0.4)
                    : new Reason("the view is held with reservations", 0.2));
  }

  private static Optional<Reason> distance(List<Statement> keyed) {
    int mouths = keyed.stream().mapToInt(s -> s.attribution().reporters().size()).max().orElse(0);
    return mouths == 0
        ? Optional.empty()
        : Optional.of(
            new Reason(
                mouths == 1 ? "it is reported by another" : "it is reported of a report",
                0.25 * mouths));
  }

  private static double guessed(Question question) {
    return switch (question.kind()) {
      case TRUE_FALSE -> 0.5;
      case SINGLE_CHOICE -> question instanceof SingleChoice choice ? 1.0 / choice.shown() : 0;
      case MULTIPLE_CHOICE, MATCHING, ORDERING -> 0.1;
      case HOT_TEXT -> question instanceof HotText hotText ? 1.0 / hotText.shown() : 0;
      case SHORT_ANSWER, CLOZE, NUMERIC, ESSAY -> 0;
    };
  }
}
