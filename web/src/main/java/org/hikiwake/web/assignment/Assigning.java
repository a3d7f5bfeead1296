package org.hikiwake.web.assignment;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.quiz.assembly.Assembly.Unsatisfiable;
import org.hikiwake.quiz.assembly.Blueprint;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.assignment.Picking.Pick;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.pack.WishForm;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** Makes a whole quiz in one step, as a program wants it: all of it, or nothing. */
@ApplicationScoped
class Assigning {

  /** Until its settings have been read. */
  private static final String NAMELESS = "-";

  private final PackDoor packs;
  private final Offers offers;
  private final Picking picking;
  private final Building building;
  private final ExternalQuizzes externals;

  Assigning(
      PackDoor packs,
      Offers offers,
      Picking picking,
      Building building,
      ExternalQuizzes externals) {
    this.packs = packs;
    this.offers = offers;
    this.picking = picking;
    this.building = building;
    this.externals = externals;
  }

  /**
   * Assigns a quiz under a name that the course has not given yet.
   *
   * @return false where another request was first
   * @throws Fault where something has to be mended, or is missing before it can be published
   */
  boolean assign(Course course, ExternalId external, QuizRequest wish, PersonId actor) {
    Quiz quiz = quiz(course, wish);
    if (Boolean.TRUE.equals(wish.publish())) {
      List<Missing> missing = building.missing(quiz);
      if (!missing.isEmpty()) {
        throw notReady(missing);
      }
    }
    return externals.add(new Assignment(course.id(), quiz), external, actor);
  }

  /** What the page of the builder says beside its button. */
  static Fault notReady(List<Missing> missing) {
    BuilderMessages say = say();
    return new Fault(
        Kind.NOT_READY, missing.stream().map(say::missing).collect(Collectors.joining(" ")));
  }

  private Quiz quiz(Course course, QuizRequest wish) {
    Quiz begun = Quiz.begin(QuizId.random(), NAMELESS);
    QuizSettings settings = wish.settings() == null ? QuizSettings.usual() : wish.settings();
    Quiz ruled =
        settings.next(
            begun,
            wish.title() == null ? "" : wish.title(),
            wish.instructions() == null ? "" : wish.instructions(),
            course.zone());
    return new Quiz(
        ruled.id(),
        1,
        ruled.title(),
        ruled.instructions(),
        Boolean.TRUE.equals(wish.publish()),
        ruled.rules(),
        slots(begun, wish));
  }

  private List<Slot> slots(Quiz begun, QuizRequest wish) {
    if (wish.blueprint() != null && wish.questions() != null) {
      throw unacceptable("Name a blueprint or questions, not both.");
    }
    if (wish.blueprint() != null) {
      return picked(begun, wish.blueprint());
    }
    return wish.questions() == null ? List.of() : named(wish.questions());
  }

  private List<Slot> picked(Quiz begun, QuizRequest.Blueprint blueprint) {
    ExaminedPack pack = packs.seen(blueprint.pack() == null ? "" : blueprint.pack());
    Offer offer = offers.of(pack);
    Wish wish =
        WishForm.of(
            pack.bank(),
            orEmpty(blueprint.readings()),
            orEmpty(blueprint.topics()),
            orEmpty(blueprint.kinds()),
            "");
    Pick pick = new Pick(wish, isAccepted(blueprint.among()), true);
    return picking
        .assemble(begun, offer, pick, blueprint(blueprint))
        .fold(
            assembled -> Picking.slots(begun, offer, pick, assembled),
            none -> {
              throw impossible(none);
            });
  }

  private static Blueprint blueprint(QuizRequest.Blueprint wish) {
    int number = wish.number() == null ? BlueprintForm.USUAL_NUMBER : wish.number();
    if (number < 1 || number > Quiz.MOST_SLOTS) {
      throw unacceptable("number: " + say().numberOutside(1, Quiz.MOST_SLOTS));
    }
    return Hardness.read(wish.difficulty() == null ? Hardness.ANY.word() : wish.difficulty())
        .orElseThrow(() -> unacceptable("difficulty is any, easy, medium or hard."))
        .blueprint(number);
  }

  private static List<String> orEmpty(@Nullable List<String> words) {
    return words == null ? List.of() : words.stream().map(String::valueOf).toList();
  }

  private static boolean isAccepted(@Nullable String among) {
    if (among == null || among.equals("accepted")) {
      return true;
    }
    if (among.equals("passed")) {
      return false;
    }
    throw unacceptable("among is accepted or passed.");
  }

  private static Fault impossible(Unsatisfiable none) {
    return new Fault(
        Kind.NO_QUESTIONS,
        say().impossible(none.proved())
            + " "
            + none.bindings().stream().map(Object::toString).collect(Collectors.joining("; "))
            + ".");
  }

  private List<Slot> named(List<QuizRequest.Asked> asked) {
    if (asked.size() > Quiz.MOST_SLOTS || asked.stream().anyMatch(Objects::isNull)) {
      throw unacceptable(say().full(Quiz.MOST_SLOTS));
    }
    Map<String, Offer> offered = new HashMap<>();
    List<Slot> slots = new ArrayList<>();
    Set<String> present = new HashSet<>();
    for (QuizRequest.Asked one : asked) {
      QuestionVersion version =
          version(
              one,
              offered.computeIfAbsent(
                  one.pack() == null ? "" : one.pack(), pack -> offers.of(packs.seen(pack))));
      if (!present.add(version.id().value())) {
        throw unacceptable("The question " + version.id() + " is named twice.");
      }
      slots.add(slot(version, one));
    }
    return slots;
  }

  private static QuestionVersion version(QuizRequest.Asked asked, Offer offer) {
    String id = asked.question() == null ? "" : asked.question();
    return offer
        .find(id)
        .orElseThrow(
            () ->
                unacceptable(
                    "The pack offers no question \""
                        + id
                        + "\" for quizzes: there is none, it did not pass, or it was rejected."));
  }

  private static Slot slot(QuestionVersion version, QuizRequest.Asked asked) {
    Optional<Score> points = Points.read(asked.points() == null ? "1" : asked.points(), Score.FULL);
    String heading = asked.heading() == null ? "" : asked.heading().strip().replace("\0", "");
    if (points.isEmpty()) {
      throw unacceptable("points: " + say().pointsUnreadable(Points.MOST));
    }
    if (heading.length() > Slot.LONGEST_HEADING) {
      throw unacceptable("heading: " + say().headingTooLong(Slot.LONGEST_HEADING));
    }
    return new Slot(heading, version, points.get());
  }

  private static Fault unacceptable(String detail) {
    return new Fault(Kind.UNACCEPTABLE, detail);
  }

  private static BuilderMessages say() {
    return MessageBundles.get(BuilderMessages.class);
  }
}
