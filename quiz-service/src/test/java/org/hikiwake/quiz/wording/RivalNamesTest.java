package org.hikiwake.quiz.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.hikiwake.quiz.wording.Match.Rule;
import org.hikiwake.quiz.wording.RivalNames.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that names the other as it stands, and the one only with a liberty. */
class RivalNamesTest {

  private enum Who {
    ONE,
    OTHER
  }

  private static AnswerMatcher matcher(RivalNames<Who> rivals, Who who) {
    Named named = rivals.named(who);
    return new AnswerMatcher(named.names(), rivals.of(who), named.naming(), Typos.SMALL::allowedIn);
  }

  @ParameterizedTest
  @CsvSource({
    "a Kan, WORDS, Kan, PERSON, Bo Akan",
    "a Kan, WORDS, Kan, PERSON, Anna Kan",
    "an Kan, WORDS, Kan, PERSON, An Kan",
    "al Kal, PERSON, Kal, WORDS, Alkal",
    "k. al, PERSON, K, WORDS, Kal",
    "Dr. Kal, PERSON, Kal, WORDS, Dr Kal",
    "К. Аб, PERSON, Kim Kan Ab, PERSON, Ким Аб",
    "von K, PERSON, Von Kk, PERSON, K",
    "ak al, WORDS, Aak al, PERSON, A K",
    "баба к., PERSON, aba k, PERSON, как баба"
  })
  void answerIsForTheOtherWhoseNameItIs(
      String answer, Naming ofOne, String one, Naming ofOther, String other) {
    RivalNames<Who> rivals =
        new RivalNames<>(
            Map.of(Who.ONE, named(one, ofOne), Who.OTHER, named(other, ofOther)),
            Typos.SMALL::allowedIn);
    assertThat(matcher(rivals, Who.ONE).match(answer).rule()).isEqualTo(Rule.NEAR_ANOTHER_NAME);
    assertThat(matcher(rivals, Who.OTHER).match(answer).accepted()).isTrue();
  }

  /** With the family name apart, as packs give it. */
  private static Named named(String name, Naming naming) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return new Named(naming == Naming.PERSON ? List.of(name, last) : List.of(name), naming);
  }
}
