package org.hikiwake.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.grading.Compared;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.wording.Match;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FirstMarksTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");

  private static final List<Mark> MARKS =
      List.of(
          Mark.byServer(1, 1, Score.FULL, 0, List.of(), NOW),
          Mark.byServer(2, 1, Score.parse("-1/3"), 12, List.of(), NOW),
          Mark.byServer(3, 1, null, 0, List.of(), NOW),
          Mark.byServer(4, 1, null, 2, List.of(), NOW),
          Mark.byServer(5, 1, Score.points(-6), 0, List.of(), NOW));

  private static List<Mark> read(String written, @Nullable String compared) {
    EndingEntity end = new EndingEntity();
    end.settledAt = NOW;
    end.marks = written;
    end.compared = compared;
    return FirstMarks.of(end);
  }

  @Test
  void marksReadAsTheyWereWritten() {
    String written = FirstMarks.written(MARKS);
    assertThat(written).isEqualTo("1 -1/3#12 - -#2 -6");
    assertThat(Comparing.written(MARKS)).isNull();
    assertThat(read(written, null)).isEqualTo(MARKS);
  }

  @Test
  void ruleThatMatchedIsThatOfItsAnswer() {
    Match match = new Match(Match.Rule.ALIAS, "putin", "Putin", 0);
    List<Compared> compared = List.of(new Compared("Putin!", match));
    List<Mark> marks =
        List.of(
            Mark.byServer(1, 1, Score.FULL, 0, List.of(), NOW),
            Mark.byServer(2, 1, Score.FULL, 0, compared, NOW));
    assertThat(read(FirstMarks.written(marks), Comparing.written(marks))).isEqualTo(marks);
  }

  @Test
  void quizWithoutQuestionsHasNone() {
    assertThat(read(FirstMarks.written(List.of()), null)).isEmpty();
  }

  @Test
  void onlyWhatIsGivenAtTheEndHasItsPlaceThere() {
    List<Mark> second = List.of(Mark.byServer(1, 2, Score.FULL, 1, List.of(), NOW));
    List<Mark> elsewhere = List.of(Mark.byServer(2, 1, Score.FULL, 0, List.of(), NOW));
    assertThatThrownBy(() -> FirstMarks.written(second)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> FirstMarks.written(elsewhere)).isInstanceOf(RuntimeException.class);
  }
}
