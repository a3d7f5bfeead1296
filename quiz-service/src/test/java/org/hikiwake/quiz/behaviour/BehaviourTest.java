package org.hikiwake.quiz.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.hikiwake.quiz.grading.Score;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each behaviour as a table of what is given, what comes of each response, the mark so far, and
 * what may be told. The words are those of {@link Played}.
 */
class BehaviourTest {

  private static void assertPlays(
      Behaviour behaviour, String given, String came, String mark, String shown) {
    Played played = Played.of(behaviour, given);
    assertThat(played.came()).as("what came of it").isEqualTo(came);
    assertThat(played.mark()).as("mark").isEqualTo(mark);
    assertThat(played.shown()).as("shown").isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          ''                   | ''    | -   | unanswered
          1                    | T     | 1   | kept
          0                    | T     | 0   | kept
          1/2                  | T     | 1/2 | kept
          0 1                  | TT    | 1   | kept
          1 0                  | TT    | 0   | kept
          1 1                  | TR    | 1   | kept
          1 0 1                | TTT   | 1   | kept
          1@3                  | T     | 1   | kept
          1@3 1@1              | TR    | 1   | kept
          blank                | N     | -   | unanswered
          1/3 blank            | TN    | 1/3 | kept
          alien 2/3            | NT    | 2/3 | kept
          0 1/2 end            | TT.   | 1/2 | revealed
          1 end 0              | T.E   | 1   | revealed
          1 end 1              | T.R   | 1   | revealed
          1 0 end 1            | TT.E  | 0   | revealed
          end                  | .     | -   | unanswered
          end 1                | .E    | -   | unanswered
          text                 | T     | -   | kept
          text end             | T.    | -   | revealed
          """)
  void deferredFeedbackMarksTheLastResponseAtTheEnd(
      String given, String came, String mark, String shown) {
    assertPlays(new DeferredFeedback(), given, came, mark, shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          ''                   | ''    | -   | unanswered
          1                    | T     | 1   | revealed
          0                    | T     | 0   | revealed
          1/2                  | T     | 1/2 | revealed
          1/6                  | T     | 1/6 | revealed
          0 1                  | TA    | 0   | revealed
          1 0                  | TA    | 1   | revealed
          0 0                  | TR    | 0   | revealed
          0 0b                 | TA    | 0   | revealed
          1@2                  | T     | 1   | revealed
          1@2 1@3              | TR    | 1   | revealed
          blank                | N     | -   | unanswered
          blank alien 1        | NNT   | 1   | revealed
          1 blank              | TA    | 1   | revealed
          1 end                | T.    | 1   | revealed
          1 end 1              | T.R   | 1   | revealed
          1 end 0              | T.A   | 1   | revealed
          end                  | .     | -   | unanswered
          end 1                | .E    | -   | unanswered
          text                 | T     | -   | revealed
          """)
  void immediateFeedbackMarksTheFirstResponseAtOnce(
      String given, String came, String mark, String shown) {
    assertPlays(new ImmediateFeedback(), given, came, mark, shown);
  }

  @Nested
  class InteractiveBehaviour {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        emptyValue = "",
        textBlock =
            """
            ''                   | ''    | -   | unanswered
            1                    | T     | 1   | revealed
            0 1                  | TT    | 2/3 | revealed
            0 0b 1               | TTT   | 1/3 | revealed
            0 0b 0c              | TTT   | 0   | revealed
            0                    | T     | 0   | judged 2
            0 0b                 | TT    | 0   | judged 1
            0 0                  | TR    | 0   | judged 2
            0 0b 0 1             | TTRT  | 1/3 | revealed
            1/2                  | T     | 1/2 | judged 2
            1/2 1                | TT    | 2/3 | revealed
            1/2 1/3              | TT    | 0   | judged 1
            0 0b 1/2             | TTT   | 0   | revealed
            2/3 0 0b             | TTT   | 0   | revealed
            1 0                  | TA    | 1   | revealed
            0 0b 0c 1            | TTTA  | 0   | revealed
            blank 1              | NT    | 1   | revealed
            0 blank alien 1      | TNNT  | 2/3 | revealed
            0 end                | T.    | 0   | revealed
            1/2 end 1            | T.E   | 1/2 | revealed
            0 1/2 end            | TT.   | 1/6 | revealed
            end                  | .     | -   | unanswered
            end 1                | .E    | -   | unanswered
            text                 | T     | -   | revealed
            """)
    void takesAThirdForEachEarlierTry(String given, String came, String mark, String shown) {
      assertPlays(Interactive.usual(), given, came, mark, shown);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            1 | 0   | 0 1          | 0    | revealed
            2 | 1/2 | 0 1          | 1/2  | revealed
            4 | 1/2 | 0 0b 1       | 0    | revealed
            4 | 1/2 | 0 0b 0c 1    | 0    | revealed
            5 | 1/4 | 0 0b 0c 1    | 1/4  | revealed
            2 | 1   | 0 1          | 0    | revealed
            3 | 0   | 0 0b 1       | 1    | revealed
            2 | 1/7 | 0 2/3        | 11/21 | revealed
            """)
    void mayHaveOtherTriesAndPenalties(
        int tries, String penalty, String given, String mark, String shown) {
      Played played = Played.of(new Interactive(tries, Score.parse(penalty)), given);
      assertThat(played.mark()).isEqualTo(mark);
      assertThat(played.shown()).isEqualTo(shown);
    }

    @Test
    void saysWhatTheNextTryCanEarn() {
      Shown shown = Played.of(Interactive.usual(), "0 1/2").progress().shown();
      assertThat(shown)
          .isEqualTo(new Shown.Judged(Score.of(1, 2), Score.of(1, 6), Score.of(1, 3), 1));
    }

    @Test
    void hasATryAndAPenaltyWithinReason() {
      assertThatThrownBy(() -> new Interactive(0, Score.ZERO))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Interactive(3, Score.points(2)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Adaptive(Score.points(-1)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class AdaptiveBehaviour {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        emptyValue = "",
        textBlock =
            """
            ''                   | ''     | -   | unanswered
            1                    | T      | 1   | revealed
            0                    | T      | 0   | judged
            0 1                  | TT     | 2/3 | revealed
            0 0b 1               | TTT    | 1/3 | revealed
            0 0b 0c 1            | TTTT   | 0   | revealed
            0 0b 0c 0d 1         | TTTTT  | 0   | revealed
            0 0 0 1              | TRRT   | 2/3 | revealed
            0 0b 0 0b 1          | TTRRT  | 1/3 | revealed
            1/2                  | T      | 1/2 | judged
            1/2 0                | TT     | 1/2 | judged
            1/2 2/3              | TT     | 1/2 | judged
            1/2 1                | TT     | 2/3 | revealed
            2/3 5/6 0 1          | TTTT   | 2/3 | revealed
            1/2 0 1/3            | TTT    | 1/2 | judged
            1 0                  | TA     | 1   | revealed
            blank 0 alien 1      | NTNT   | 2/3 | revealed
            1/2 end              | T.     | 1/2 | revealed
            1/2 end 1            | T.E    | 1/2 | revealed
            end 1                | .E     | -   | unanswered
            text                 | T      | -   | revealed
            """)
    void keepsTheBestTryLessWhatCameBefore(String given, String came, String mark, String shown) {
      assertPlays(Adaptive.usual(), given, came, mark, shown);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        emptyValue = "",
        textBlock =
            """
            ''                   | ''     | -   | unanswered
            1                    | T      | 1   | revealed
            0                    | T      | 0   | judged
            0 1                  | TT     | 1   | revealed
            0 0b 0c 0d 1         | TTTTT  | 1   | revealed
            0 0 1                | TRT    | 1   | revealed
            1/2 1/3              | TT     | 1/2 | judged
            1/3 1/2              | TT     | 1/2 | judged
            1/2 0 2/3            | TTT    | 2/3 | judged
            2/3 end              | T.     | 2/3 | revealed
            blank                | N      | -   | unanswered
            0 end 1              | T.E    | 0   | revealed
            """)
    void withoutPenaltyKeepsTheBestTry(String given, String came, String mark, String shown) {
      assertPlays(Adaptive.withoutPenalty(), given, came, mark, shown);
    }
  }

  /** The marks are those of Moodle's question_cbm: -6 to 3, and nothing between wrong and right. */
  @Nested
  class CertaintyBasedMarking {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        emptyValue = "",
        textBlock =
            """
            ''                   | ''    | -   | unanswered
            1@1                  | T     | 1   | revealed
            1@2                  | T     | 2   | revealed
            1@3                  | T     | 3   | revealed
            0@1                  | T     | 0   | revealed
            0@2                  | T     | -2  | revealed
            0@3                  | T     | -6  | revealed
            1/2@1                | T     | 1/2 | revealed
            1/2@2                | T     | 1   | revealed
            1/2@3                | T     | 3/2 | revealed
            1/6@3                | T     | 1/2 | revealed
            1/3@2                | T     | 2/3 | revealed
            1                    | T     | 1   | revealed
            0                    | T     | 0   | revealed
            1/2                  | T     | 1/2 | revealed
            1@3 1@3              | TR    | 3   | revealed
            1@3 1@1              | TA    | 3   | revealed
            0@3 1@3              | TA    | -6  | revealed
            blank@3              | N     | -   | unanswered
            alien@3 1@2          | NT    | 2   | revealed
            1@3 end              | T.    | 3   | revealed
            end 1@3              | .E    | -   | unanswered
            text@3               | T     | -   | revealed
            """)
    void immediateMarksTheFirstResponse(String given, String came, String mark, String shown) {
      assertPlays(new ImmediateCbm(), given, came, mark, shown);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        emptyValue = "",
        textBlock =
            """
            ''                   | ''    | -   | unanswered
            1@3                  | T     | 3   | kept
            0@3                  | T     | -6  | kept
            0@2                  | T     | -2  | kept
            1/2@3                | T     | 3/2 | kept
            0@3 1@3              | TT    | 3   | kept
            1@3 1@1              | TT    | 1   | kept
            1@3 1@3              | TR    | 3   | kept
            1@1 0@3 1@1          | TTT   | 1   | kept
            1                    | T     | 1   | kept
            1@1 1                | TT    | 1   | kept
            blank@3              | N     | -   | unanswered
            1@2 blank@3 end      | TN.   | 2   | revealed
            0@2 end 1@3          | T.E   | -2  | revealed
            0@1 end              | T.    | 0   | revealed
            end                  | .     | -   | unanswered
            text@3 end           | T.    | -   | revealed
            """)
    void deferredMarksTheLastResponseAtTheEnd(
        String given, String came, String mark, String shown) {
      assertPlays(new DeferredCbm(), given, came, mark, shown);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, true", "4, false", "-1, false"})
    void hasThreeLevels(int level, boolean exists) {
      assertThat(Certainty.of(level).isPresent()).isEqualTo(exists);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          ''                   | ''    | - | unanswered
          text                 | T     | - | kept
          text text            | TR    | - | kept
          text end             | T.    | - | revealed
          text end text        | T.R   | - | revealed
          end text             | .E    | - | unanswered
          blank text           | NT    | - | kept
          1                    | T     | - | kept
          0                    | T     | - | kept
          1 0                  | TT    | - | kept
          1 1                  | TR    | - | kept
          1 end                | T.    | - | revealed
          1 end 0              | T.E   | - | revealed
          alien                | N     | - | unanswered
          """)
  void manualGradedWaitsForAPerson(String given, String came, String mark, String shown) {
    assertPlays(new ManualGraded(), given, came, mark, shown);
  }

  @Nested
  class Waiting {

    @ParameterizedTest
    @CsvSource({
      "immediate-feedback, '', true",
      "immediate-feedback, 0, false",
      "deferred-feedback, '', true",
      "deferred-feedback, 0, false",
      "interactive, 0, true",
      "interactive, 0 1, false",
      "interactive, 0 end, false",
      "adaptive, 1/2, true",
      "adaptive, 1, false",
      "deferred-cbm, 0@3, false",
      "immediate-cbm, '', true",
      "immediate-cbm, end, false",
      "manual-graded, text, false"
    })
    void isOpenWhereAResponseIsStillToBeGiven(String behaviour, String given, boolean open) {
      assertThat(Played.of(AnyBehaviour.of(behaviour), given).progress().isOpen()).isEqualTo(open);
    }
  }

  @ParameterizedTest
  @MethodSource("org.hikiwake.quiz.behaviour.AnyBehaviour#all")
  void everyBehaviourIsAmongTheTestedAndHasAWord(Behaviour behaviour) {
    assertThat(AnyBehaviour.all().map(Object::getClass).distinct())
        .hasSameElementsAs(Arrays.asList(Behaviour.class.getPermittedSubclasses()));
    assertThat(behaviour.word()).matches("[a-z]+(-[a-z]+)*");
  }

  @Nested
  class Calibrations {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            1@3 1@3 1@3 1@3 0@3           | 3 | 5 | 4/5 | 6/5  | FITTING
            1@3 1@3 0@3                   | 3 | 3 | 2/3 | 0    | OVER
            0@3                           | 3 | 1 | 0   | -6   | OVER
            1@3                           | 3 | 1 | 1   | 3    | FITTING
            1@2 1@2 0@2                   | 2 | 3 | 2/3 | 2/3  | FITTING
            1@2 1@2 1@2 1@2 0@2           | 2 | 5 | 4/5 | 6/5  | FITTING
            1@2 0@2                       | 2 | 2 | 1/2 | 0    | OVER
            1@2                           | 2 | 1 | 1   | 2    | UNDER
            1@1 0@1                       | 1 | 2 | 1/2 | 1/2  | FITTING
            0@1 0@1                       | 1 | 2 | 0   | 0    | FITTING
            1@1 1@1 0@1                   | 1 | 3 | 2/3 | 2/3  | FITTING
            1@1 1@1 1                     | 1 | 3 | 1   | 1    | UNDER
            1/2@3                         | 3 | 1 | 1/2 | 3/2  | OVER
            """)
    void compareWhatWasSaidWithWhatWasRight(
        String given, int level, int responses, String right, String mark, Calibration.Fit fit) {
      Calibration calibration = Calibration.of(tries(given)).get(0);
      assertThat(calibration)
          .isEqualTo(
              new Calibration(
                  Certainty.of(level).orElseThrow(),
                  responses,
                  Score.parse(right),
                  Score.parse(mark)));
      assertThat(calibration.fit()).isEqualTo(fit);
    }

    @Test
    void standForEachCertaintyThatWasUsed() {
      assertThat(Calibration.of(tries("1@3 0@1 text@2")))
          .extracting(Calibration::certainty)
          .containsExactly(Certainty.LOW, Certainty.HIGH);
      assertThat(Calibration.of(tries(""))).isEmpty();
    }

    /** One try each, of a question of its own. */
    private static List<Try> tries(String given) {
      return Arrays.stream(given.split(" "))
          .flatMap(word -> Played.of(new ImmediateCbm(), word).progress().tries().stream())
          .toList();
    }
  }
}
