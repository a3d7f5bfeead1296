package org.hikiwake.quiz.behaviour;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.ClozeResponse;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;

/**
 * A question as it was played, word by word: <code>1/2</code> is a response that is half right,
 * <code>1/2b</code> another one, <code>1/2@3</code> one with certainty 3, <code>blank</code> and
 * <code>alien</code> are what cannot be marked, <code>text</code> is an essay, <code>end</code> the
 * end of the test.
 *
 * @param came what came of each word: Taken, Repeated, Not marked, refused as Already answered or
 *     as Ended, and a dot for the end itself
 */
record Played(Progress progress, String came) {

  static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  private static final int GAPS = 6;

  /** Of six gaps, so that halves and thirds can be right. */
  static final Question SIX_GAPS =
      new Cloze(
          Stem.of("What is said?"),
          IntStream.rangeClosed(1, GAPS).<Cloze.Segment>mapToObj(Played::gap).toList());

  private static Cloze.Gap gap(int number) {
    return new Cloze.Gap(
        PartId.gap(number),
        new AcceptedAnswers(List.of("right"), List.of(), Typos.NONE),
        AnyQuestion.why("So it is."));
  }

  static Played of(Behaviour behaviour, String words) {
    Played played = new Played(Progress.begin(behaviour), "");
    for (String word : words.split(" ")) {
      played = word.isEmpty() ? played : played.and(word);
    }
    return played;
  }

  Played and(String word) {
    if (word.equals("end")) {
      return new Played(progress.end(), came + ".");
    }
    String[] parts = word.split("@");
    Certainty certainty =
        parts.length == 1 ? null : Certainty.of(Integer.parseInt(parts[1])).orElseThrow();
    Question question = parts[0].equals("text") ? AnyQuestion.any(Kind.ESSAY) : SIX_GAPS;
    return progress
        .respond(question, response(parts[0]), certainty, NOW)
        .fold(
            new Answering.Cases<Progress, Played>(
                taken -> new Played(taken.next(), came + "T"),
                repeated -> new Played(progress, came + "R"),
                notMarked -> new Played(progress, came + "N"),
                refused -> new Played(progress, came + refused.reason().name().charAt(0))));
  }

  private static Response response(String word) {
    return switch (word) {
      case "blank" -> new ClozeResponse(Map.of());
      case "alien", "text" -> new EssayResponse("A text.");
      default -> gaps(word.replaceAll("[a-z]", ""), word.replaceAll("[^a-z]", ""));
    };
  }

  private static Response gaps(String fraction, String variant) {
    int right = Score.parse(fraction).times(Score.points(GAPS)).value().intValue();
    Map<PartId, String> gaps = new HashMap<>();
    for (int number = 1; number <= GAPS; number++) {
      gaps.put(PartId.gap(number), number <= right ? "right" : "wrong " + variant);
    }
    return new ClozeResponse(gaps);
  }

  /** The mark in its exact form; a dash where there is none. */
  String mark() {
    return progress.mark().map(Score::toString).orElse("-");
  }

  /** What may be told, in a word, with the tries that are left where some are. */
  String shown() {
    Shown shown = progress.shown();
    return shown.fold(
        new Shown.Cases<>(
            unanswered -> "unanswered",
            kept -> "kept",
            judged -> "judged" + (judged.triesLeft() == null ? "" : " " + judged.triesLeft()),
            revealed -> "revealed"));
  }
}
