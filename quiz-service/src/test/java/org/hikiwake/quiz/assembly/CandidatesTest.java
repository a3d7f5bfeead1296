package org.hikiwake.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What assembly learns of a question. */
class CandidatesTest {

  @ParameterizedTest
  @EnumSource
  void everyKindBecomesACandidate(Kind kind) {
    QuestionVersion version = AnyVersion.of(AnyQuestion.any(kind));
    List<Candidate> candidates =
        Candidates.of(List.of(version), AnyPack.anyPack().pack(), Prediction.UNKNOWN);
    assertThat(candidates)
        .singleElement()
        .satisfies(
            candidate -> {
              assertThat(candidate.id()).isEqualTo(version.id());
              assertThat(candidate.kind()).isEqualTo(kind);
              assertThat(candidate.readings()).containsExactly(AnyPack.READING);
              assertThat(candidate.topics()).contains(AnyPack.WEATHER);
              assertThat(candidate.difficulty()).isEqualTo(.5);
              assertThat(candidate.minutes()).isPositive();
              assertThat(candidate.clues().stem())
                  .isEqualTo(
                      " in any reading any "
                          + kind.word().replace('-', ' ')
                          + " question some material ");
            });
  }

  @ParameterizedTest
  @EnumSource(names = {"NUMERIC", "SHORT_ANSWER", "CLOZE"})
  void writtenKeysAreKnownByTheirWords(Kind kind) {
    Set<String> keys =
        Candidates.of(
                List.of(AnyVersion.of(AnyQuestion.any(kind))),
                AnyPack.anyPack().pack(),
                Prediction.UNKNOWN)
            .get(0)
            .clues()
            .keys();
    assertThat(keys).isNotEmpty().isSubsetOf(" 1996 ", " vladimir putin ", " rain ", " spain ");
  }
}
