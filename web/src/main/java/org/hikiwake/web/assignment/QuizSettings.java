package org.hikiwake.web.assignment;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Allowance.Counting;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Layout.Navigation;
import org.hikiwake.quiz.assignment.Layout.Pages;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Recourse;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Timing.Late;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Times;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** When, how often and by which rules a quiz is taken, as JSON. It goes through the page's form. */
@Schema(
    name = "QuizSettings",
    description =
        "What is left out is as in a new quiz: always open, no limit of time, one attempt, marked"
            + " at the end, each question on a page of its own, told in full once it has closed.")
public record QuizSettings(
    @Nullable Instant opens,
    @Nullable Instant closes,
    @Schema(minimum = "1", maximum = "10080") @Nullable Integer limitMinutes,
    @Schema(
            minimum = "0",
            maximum = "3600",
            defaultValue = "60",
            description = "For how long after the end what a device kept is still taken")
        @Nullable Integer graceSeconds,
    @Schema(
            enumeration = {"counts", "is-kept"},
            defaultValue = "counts")
        @Nullable String late,
    @Schema(
            minimum = "0",
            maximum = "100",
            defaultValue = "1",
            description = "How often it may be taken; 0 for as often as one likes")
        @Nullable Integer attempts,
    @Schema(
            enumeration = {"highest", "last", "first", "mean"},
            defaultValue = "highest")
        @Nullable String counting,
    @Schema(
            enumeration = {
              "deferred-feedback",
              "immediate-feedback",
              "interactive",
              "adaptive",
              "deferred-cbm",
              "immediate-cbm"
            },
            defaultValue = "deferred-feedback")
        @Nullable String behaviour,
    @Schema(minimum = "1", maximum = "10") @Nullable Integer tries,
    @Schema(
            description = "What each earlier try costs where it costs something, as a fraction",
            enumeration = {"1", "1/2", "1/3", "1/4", "1/5", "1/10", "0"})
        @Nullable String penalty,
    @Schema(
            enumeration = {"one-each", "all-on-one"},
            defaultValue = "one-each")
        @Nullable String pages,
    @Schema(
            enumeration = {"free", "forward-only"},
            defaultValue = "free")
        @Nullable String navigation,
    @Schema(defaultValue = "true") @Nullable Boolean shuffled,
    @Schema(
            description =
                "What students see, for each of during, right-after, while-open and after-close:"
                    + " some of attempt, correctness, marks, feedback and right-answer. Left out,"
                    + " as is usual for the behaviour.")
        @Nullable Map<String, List<String>> release,
    @Schema(maxLength = 100, description = "Asked before one starts; only instructors are told it")
        @Nullable String password,
    @Schema(
            description =
                "It is taken only from these, such as 192.0.2.0/24 or 2001:db8::/32; only"
                    + " instructors are told them")
        @Nullable List<String> networks,
    @Schema(description = "Of Safe Exam Browser, one of which it has to show; told likewise")
        @Nullable List<String> browserExamKeys,
    @Schema(description = "Likewise") @Nullable List<String> configKeys,
    @Schema(
            minimum = "0",
            maximum = "365",
            defaultValue = "14",
            description =
                "For how long a student can challenge a mark after he could first see it; 0 for not"
                    + " at all")
        @Nullable Integer challengeDays,
    @Schema(
            minimum = "1",
            maximum = "100",
            defaultValue = "5",
            description = "So many challenges of an attempt may be open or declined")
        @Nullable Integer challenges) {

  static QuizSettings usual() {
    return new QuizSettings(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null);
  }

  /**
   * @param whole whether he who looks may know the password
   */
  static QuizSettings of(Quiz quiz, boolean whole) {
    Rules rules = quiz.rules();
    Timing timing = rules.timing();
    Allowance allowance = rules.allowance();
    Layout layout = rules.layout();
    Duration limit = timing.limit();
    Input form = SettingsForm.of(quiz, ZoneId.of("UTC"));
    return new QuizSettings(
        rules.window().opens(),
        rules.window().closes(),
        limit == null ? null : (int) Math.max(1, limit.toMinutes()),
        (int) timing.grace().toSeconds(),
        Words.of(timing.late()),
        allowance.most() == null ? 0 : allowance.most(),
        Words.of(allowance.counting()),
        form.value("behaviour"),
        Integer.valueOf(form.value("tries")),
        form.value("penalty"),
        Words.of(layout.pages()),
        Words.of(layout.navigation()),
        layout.shuffled(),
        release(rules),
        whole ? rules.password() : null,
        whole ? texts(rules.access().networks()) : null,
        whole ? texts(rules.access().browserExamKeys()) : null,
        whole ? texts(rules.access().configKeys()) : null,
        rules.recourse().days(),
        rules.recourse().most());
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(Object::toString).toList();
  }

  private static Map<String, List<String>> release(Rules rules) {
    Map<String, List<String>> told = new LinkedHashMap<>();
    for (Phase phase : Phase.values()) {
      told.put(Words.of(phase), rules.release().at(phase).stream().map(Words::of).toList());
    }
    return told;
  }

  /**
   * The next revision of a quiz.
   *
   * @throws Fault where something has to be mended
   */
  Quiz next(Quiz now, String title, String instructions, ZoneId zone) {
    Input input = Input.empty().with("title", title).with("instructions", instructions);
    Quiz dated = dated(now, input);
    fill(input, dated, zone);
    return SettingsForm.read(input, dated, zone)
        .filter(next -> input.isGood())
        .orElseThrow(() -> Fault.of(input));
  }

  /** With these moments, which the form then leaves as they are, to the second. */
  private Quiz dated(Quiz now, Input input) {
    Stream.of(opens, closes).filter(Objects::nonNull).forEach(Times::storable);
    if (opens != null && closes != null && !opens.isBefore(closes)) {
      input.reject("closes", "It closes after it opens.");
      return now;
    }
    Rules rules = now.rules().in(new Window(opens, closes));
    return now.under(rules);
  }

  private void fill(Input input, Quiz dated, ZoneId zone) {
    input
        .with("opens", LocalTime.write(dated.rules().window().opens(), zone))
        .with("closes", LocalTime.write(dated.rules().window().closes(), zone))
        .with("limit", number(limitMinutes, ""))
        .with("grace", number(graceSeconds, String.valueOf(Timing.USUAL_GRACE.toSeconds())))
        .with("most", attempts == null ? "1" : attempts == 0 ? "" : attempts.toString())
        .with("tries", number(tries, ""))
        .with("password", password == null ? "" : password)
        .with("networks", lines(networks))
        .with("browserExamKeys", lines(browserExamKeys))
        .with("configKeys", lines(configKeys))
        .with("challengeDays", number(challengeDays, String.valueOf(Recourse.usual().days())))
        .with("challenges", number(challenges, ""));
    choose(input, "late", late, Late.values());
    choose(input, "counting", counting, Counting.values());
    choose(input, "behaviour", behaviour, Way.values());
    choose(input, "pages", pages, Pages.values());
    choose(input, "navigation", navigation, Navigation.values());
    if (shuffled == null || shuffled) {
      input.with("shuffled", "yes");
    }
    choosePenalty(input, dated);
    release(input);
  }

  private static String lines(@Nullable List<String> values) {
    return values == null ? "" : values.stream().map(String::valueOf).collect(joining("\n"));
  }

  private static String number(@Nullable Integer number, String otherwise) {
    return number == null ? otherwise : number.toString();
  }

  /** The form takes an unknown word for the usual one; a program is to be told. */
  private static void choose(Input input, String field, @Nullable String word, Enum<?>[] values) {
    List<String> words = Arrays.stream(values).map(Words::of).toList();
    if (word != null && !words.contains(word)) {
      reject(input, field, words);
    }
    input.with(field, word == null ? words.get(0) : word);
  }

  private static void reject(Input input, String field, Collection<String> words) {
    input.reject(field, "It is one of " + String.join(", ", words) + ".");
  }

  private void choosePenalty(Input input, Quiz dated) {
    List<String> known = SettingsForm.penalties(dated).stream().map(Object::toString).toList();
    if (penalty != null && !known.contains(penalty)) {
      reject(input, "penalty", known);
    }
    input.with("penalty", penalty == null ? "1/3" : penalty);
  }

  private void release(Input input) {
    if (release == null) {
      SettingsForm.tickTheUsual(input);
      return;
    }
    List<String> phases = words(Phase.values());
    List<String> aspects = words(Aspect.values());
    release.forEach(
        (phase, told) -> {
          if (!phases.contains(phase)) {
            reject(input, "release", phases);
          } else if (told == null || !aspects.containsAll(told)) {
            reject(input, "release", aspects);
          } else {
            told.forEach(aspect -> input.with("release-" + phase + "-" + aspect, "yes"));
          }
        });
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(Words::of).toList();
  }
}
