package org.hikiwake.web.assignment;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Access;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Allowance.Counting;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Layout.Navigation;
import org.hikiwake.quiz.assignment.Layout.Pages;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Recourse;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Timing.Late;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.behaviour.Adaptive;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.Interactive;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** The form in which the rules of a quiz are set. */
final class SettingsForm {

  /** A week. */
  static final int MOST_MINUTES = 10_080;

  static final int MOST_GRACE_SECONDS = 3_600;
  static final int MOST_ATTEMPTS = 100;
  static final int MOST_TRIES = 10;

  /** The penalties that Moodle offers, as exact fractions. */
  private static final List<Score> PENALTIES =
      List.of(
          Score.FULL,
          Score.of(1, 2),
          Score.of(1, 3),
          Score.of(1, 4),
          Score.of(1, 5),
          Score.of(1, 10),
          Score.ZERO);

  private final Input input;
  private final Quiz quiz;
  private final ZoneId zone;

  private SettingsForm(Input input, Quiz quiz, ZoneId zone) {
    this.input = input;
    this.quiz = quiz;
    this.zone = zone;
  }

  /** The form as it stands for a quiz. */
  static Input of(Quiz quiz, ZoneId zone) {
    Rules rules = quiz.rules();
    Timing timing = rules.timing();
    Allowance allowance = rules.allowance();
    Input input =
        Input.empty()
            .with("title", quiz.title())
            .with("instructions", quiz.instructions())
            .with("opens", LocalTime.write(rules.window().opens(), zone))
            .with("closes", LocalTime.write(rules.window().closes(), zone))
            .with("limit", timing.limit() == null ? "" : minutes(timing.limit()))
            .with("grace", String.valueOf(timing.grace().toSeconds()))
            .with("late", Words.of(timing.late()))
            .with("most", allowance.most() == null ? "" : String.valueOf(allowance.most()))
            .with("counting", Words.of(allowance.counting()))
            .with("pages", Words.of(rules.layout().pages()))
            .with("navigation", Words.of(rules.layout().navigation()))
            .with("password", rules.password())
            .with("challengeDays", String.valueOf(rules.recourse().days()))
            .with("challenges", String.valueOf(rules.recourse().most()));
    if (rules.layout().shuffled()) {
      input.with("shuffled", "yes");
    }
    AccessForm.fill(input, rules.access());
    fill(input, rules.behaviour());
    fill(input, rules.release());
    return input;
  }

  private static String minutes(Duration limit) {
    return String.valueOf(Math.max(1, limit.toMinutes()));
  }

  private static void fill(Input input, Behaviour behaviour) {
    input
        .with("behaviour", Way.of(behaviour).word())
        .with("tries", String.valueOf(behaviour.mostTries().orElse(Interactive.usual().tries())))
        .with("penalty", penalty(behaviour).toString());
  }

  private static Score penalty(Behaviour behaviour) {
    if (behaviour instanceof Interactive interactive) {
      return interactive.penalty();
    }
    return behaviour instanceof Adaptive adaptive
        ? adaptive.penalty()
        : Interactive.usual().penalty();
  }

  private static void fill(Input input, Release release) {
    for (Phase phase : Phase.values()) {
      for (Aspect aspect : Aspect.values()) {
        input.with(box(phase, aspect), release.allows(phase, aspect) ? "yes" : "");
      }
    }
  }

  /** The name of the box in which one ticks that something is shown then. */
  static String box(Phase phase, Aspect aspect) {
    return "release-" + Words.of(phase) + "-" + Words.of(aspect);
  }

  /** Ticks in a form what is usually shown where a quiz is marked in the way that is chosen. */
  static void tickTheUsual(Input input) {
    Way way = Way.of(input.value("behaviour")).orElse(Way.DEFERRED_FEEDBACK);
    fill(input, Release.usual(way.behaviour(1, Score.ZERO)));
  }

  /** The next revision of the quiz; where something is to be mended, the input is told. */
  static Optional<Quiz> read(Input input, Quiz quiz, ZoneId zone) {
    return new SettingsForm(input, quiz, zone).next();
  }

  private Optional<Quiz> next() {
    String title = Titles.read(input);
    String instructions = instructions();
    Optional<Window> window = window();
    Optional<Duration> limit = limit();
    Optional<Duration> grace = grace();
    Optional<Integer> most = number("most", 1, MOST_ATTEMPTS);
    Optional<Behaviour> behaviour = behaviour();
    String password = password();
    Access access = AccessForm.read(input);
    Recourse recourse = recourse();
    if (!input.isGood()) {
      return Optional.empty();
    }
    Rules rules =
        new Rules(
            window.orElseThrow(),
            new Timing(
                limit.orElse(null),
                grace.orElse(Duration.ZERO),
                choice("late", Late.values(), Late.COUNTS)),
            new Allowance(
                most.orElse(null), choice("counting", Counting.values(), Counting.HIGHEST)),
            behaviour.orElseThrow(),
            layout(),
            release(),
            password,
            access,
            recourse);
    return Optional.of(quiz.called(title, instructions, rules));
  }

  private String instructions() {
    String typed = input.lines("instructions");
    if (typed.length() > Quiz.LONGEST_INSTRUCTIONS) {
      input.reject("instructions", say().instructionsTooLong(Quiz.LONGEST_INSTRUCTIONS));
    }
    return typed;
  }

  private Optional<Window> window() {
    LocalTime clock = new LocalTime(zone, input);
    Window present = quiz.rules().window();
    @Nullable Instant opens = clock.read("opens", present.opens(), false);
    @Nullable Instant closes = clock.read("closes", present.closes(), true);
    if (opens != null && closes != null && !opens.isBefore(closes)) {
      input.reject("closes", say().closesTooEarly());
      return Optional.empty();
    }
    return Optional.of(new Window(opens, closes));
  }

  private Optional<Duration> limit() {
    Duration present = quiz.rules().timing().limit();
    return present != null && input.value("limit").equals(minutes(present))
        ? Optional.of(present)
        : number("limit", 1, MOST_MINUTES).map(Duration::ofMinutes);
  }

  private Optional<Duration> grace() {
    return number("grace", 0, MOST_GRACE_SECONDS).map(Duration::ofSeconds);
  }

  /** A whole number; nothing where the field is empty, or cannot be read, of which it is told. */
  private Optional<Integer> number(String field, int least, int most) {
    if (input.value(field).isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> read = Numbers.read(input.value(field), least, most);
    if (read.isEmpty()) {
      input.reject(field, say().numberOutside(least, most));
    }
    return read;
  }

  private Optional<Behaviour> behaviour() {
    Optional<Way> way = Way.of(input.value("behaviour"));
    if (way.isEmpty()) {
      input.reject("behaviour", say().behaviourUnknown());
    }
    Optional<Integer> tries = number("tries", 1, MOST_TRIES);
    Score penalty = penalty();
    return way.map(w -> w.behaviour(tries.orElse(Interactive.usual().tries()), penalty));
  }

  /** One of those that are offered, or the one that is there. */
  private Score penalty() {
    return penalties(quiz).stream()
        .filter(offered -> offered.toString().equals(input.value("penalty")))
        .findFirst()
        .orElse(penalty(quiz.rules().behaviour()));
  }

  /** What an earlier try can cost: what is usual, and what it costs now. */
  static List<Score> penalties(Quiz quiz) {
    Score present = penalty(quiz.rules().behaviour());
    return Stream.concat(Stream.of(present), PENALTIES.stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private String password() {
    if (input.value("password").length() > Rules.LONGEST_PASSWORD) {
      input.reject("password", say().passwordTooLong(Rules.LONGEST_PASSWORD));
    }
    return input.value("password");
  }

  private Recourse recourse() {
    return new Recourse(
        number("challengeDays", 0, Recourse.MOST_DAYS).orElse(Recourse.none().days()),
        number("challenges", 1, Recourse.MOST_CHALLENGES).orElse(Recourse.usual().most()));
  }

  private Layout layout() {
    return new Layout(
        choice("pages", Pages.values(), Pages.ONE_EACH),
        choice("navigation", Navigation.values(), Navigation.FREE),
        input.has("shuffled"));
  }

  private <E extends Enum<E>> E choice(String field, E[] values, E usual) {
    return Arrays.stream(values)
        .filter(value -> Words.of(value).equals(input.value(field)))
        .findFirst()
        .orElse(usual);
  }

  private Release release() {
    Map<Phase, Set<Aspect>> ticked = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      Set<Aspect> then = EnumSet.noneOf(Aspect.class);
      Arrays.stream(Aspect.values())
          .filter(aspect -> input.has(box(phase, aspect)))
          .forEach(then::add);
      ticked.put(phase, then);
    }
    return new Release(ticked);
  }

  private static BuilderMessages say() {
    return MessageBundles.get(BuilderMessages.class);
  }
}
