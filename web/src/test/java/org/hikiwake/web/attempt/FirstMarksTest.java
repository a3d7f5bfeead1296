package org.hikiwake.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.grading.Score;
import org.junit.jupiter.api.Test;

class FirstMarksTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");

  private static final List<Mark> MARKS =
      List.of(
          Mark.byServer(1, 1, Score.FULL, 0, NOW),
          Mark.byServer(2, 1, Score.parse("-1/3"), 12, NOW),
          Mark.byServer(3, 1, null, 0, NOW),
          Mark.byServer(4, 1, null, 2, NOW),
          Mark.byServer(5, 1, Score.points(-6), 0, NOW));

  private static List<Mark> read(String written) {
    EndingEntity end = new EndingEntity();
    end.settledAt = NOW;
    end.marks = written;
    return FirstMarks.of(end);
  }

  @Test
  void marksReadAsTheyWereWritten() {
    String written = FirstMarks.written(MARKS);
    assertThat(written).isEqualTo("1 -1/3#12 - -#2 -6");
    assertThat(read(written)).isEqualTo(MARKS);
  }

  @Test
  void quizWithoutQuestionsHasNone() {
    assertThat(read(FirstMarks.written(List.of()))).isEmpty();
  }

  @Test
  void onlyWhatIsGivenAtTheEndHasItsPlaceThere() {
    List<Mark> second = List.of(Mark.byServer(1, 2, Score.FULL, 1, NOW));
    List<Mark> elsewhere = List.of(Mark.byServer(2, 1, Score.FULL, 0, NOW));
    assertThatThrownBy(() -> FirstMarks.written(second)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> FirstMarks.written(elsewhere)).isInstanceOf(RuntimeException.class);
  }
}
