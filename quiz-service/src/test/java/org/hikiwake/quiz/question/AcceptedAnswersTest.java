package org.hikiwake.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.hikiwake.quiz.wording.Match.Rule;
import org.hikiwake.quiz.wording.Naming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedAnswersTest {

  private final AcceptedAnswers putin =
      new AcceptedAnswers(
          List.of("Vladimir Putin", "Putin"), List.of("Rasputin", "Vladimir Pushkin"), Typos.SMALL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vladimir Putin",
        "  vladimir   PUTIN ",
        "Ｖladimir Putin",
        "Vladímir Putin.",
        "the Vladimir-Putin",
        "Vladmir Putin",
        "Valdimir Putin",
        "putni"
      })
  void whatPeopleForgiveIsAccepted(String answer) {
    assertThat(putin.accepts(answer)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?!", "not Putin", "Rasputin", "Vladimir", "Vladimir Puschkin", "Xi Jinping"})
  void anythingElseIsNot(String answer) {
    assertThat(putin.accepts(answer)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, hikiwake, true",
    "NONE, hikiwak, false",
    "SMALL, hikiwak, true",
    "SMALL, hikwak, true",
    "SMALL, hkwak, false",
    "LARGER, hkwak, true",
    "LARGER, kwa, false"
  })
  void typosAreForgivenByTheirSetting(Typos typos, String answer, boolean accepted) {
    assertThat(new AcceptedAnswers(List.of("hikiwake"), List.of(), typos).accepts(answer))
        .isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({"Abe, Abo, false", "Feng, Fang, true", "Feng, Fag, false", "Kim, Kin, false"})
  void shortNamesForgiveLess(String name, String answer, boolean accepted) {
    assertThat(new AcceptedAnswers(List.of(name), List.of(), Typos.SMALL).accepts(answer))
        .isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "a Kremlin, NORMALIZED",
    "the Kremlim, TYPO",
    "a Kremlim, UNKNOWN",
    "an Kremlim, UNKNOWN"
  })
  void indefiniteArticleIsNotForgivenBesideATypo(String answer, Rule rule) {
    AcceptedAnswers kremlin = new AcceptedAnswers(List.of("the Kremlin"), List.of(), Typos.SMALL);
    assertThat(kremlin.match(answer).rule()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({"al-Hariri, NAME_FORM", "Mr. Harriri, TYPO", "al-Harriri, UNKNOWN"})
  void particleIsNotForgivenBesideATypo(String answer, Rule rule) {
    AcceptedAnswers hariri =
        new AcceptedAnswers(
            List.of("Saad Hariri", "Hariri"), List.of(), Typos.SMALL, Naming.PERSON);
    assertThat(hariri.match(answer).rule()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({"боорода, TYPO", "бородааа, UNKNOWN", "борона, NEAR_ANOTHER_NAME"})
  void typosAreCountedInEveryAlphabet(String answer, Rule rule) {
    AcceptedAnswers beard = new AcceptedAnswers(List.of("борода"), List.of("борона"), Typos.SMALL);
    assertThat(beard.match(answer).rule()).isEqualTo(rule);
  }

  /** What looks like an article may be an initial, or a syllable of another name. */
  @ParameterizedTest
  @CsvSource({
    "a draw, true",
    "an draw, true",
    "a darw, false",
    "darw, true",
    "the darw, true",
    "а draw, true"
  })
  void noTypoIsForgivenBesideAnIndefiniteArticle(String answer, boolean accepted) {
    assertThat(new AcceptedAnswers(List.of("draw"), List.of(), Typos.SMALL).accepts(answer))
        .isEqualTo(accepted);
  }

  @Test
  void articleThatMakesAnothersNameIsWrong() {
    AcceptedAnswers lukin = new AcceptedAnswers(List.of("Lukin"), List.of("A. Lukin"), Typos.SMALL);
    assertThat(lukin.accepts("Lukin")).isTrue();
    assertThat(lukin.accepts("A Lukin")).isFalse();
  }

  @Test
  void typoThatIsAsNearToAnotherNameIsWrong() {
    AcceptedAnswers feng = new AcceptedAnswers(List.of("Feng"), List.of("Fang"), Typos.SMALL);
    assertThat(feng.accepts("Feng")).isTrue();
    assertThat(feng.accepts("Fang")).isFalse();
    assertThat(feng.accepts("Fing")).isFalse();
    assertThat(feng.accepts("Fenk")).isTrue();
  }

  @Test
  void somethingMustBeAccepted() {
    assertThatThrownBy(() -> new AcceptedAnswers(List.of(), List.of(), Typos.NONE))
        .isInstanceOf(InvalidQuestion.class);
  }

  @Test
  void nameOfTwoIsRefusedUnlessItIsTheModelAnswer() {
    AcceptedAnswers brown =
        new AcceptedAnswers(
            List.of("James Brown", "Brown"),
            List.of("Brown", "James Brown"),
            Typos.SMALL,
            Naming.PERSON);
    assertThat(brown.match("Brown").rule()).isEqualTo(Rule.SHARED_NAME);
    assertThat(brown.match("J. Brown").rule()).isEqualTo(Rule.NAME_FORM);
    assertThat(brown.match("James Brown").rule()).isEqualTo(Rule.EXACT);
    assertThat(brown.match("James Browne").rule()).isEqualTo(Rule.NEAR_ANOTHER_NAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Jürgen Müller, Müller, Mueller, ALIAS",
    "Jürgen Müller, Müller, Muller, ALIAS",
    "Jürgen Müller, Müller, Juergen Mueller, NORMALIZED",
    "Juergen Mueller, Mueller, Müller, ALIAS",
    "Anna Groß, Groß, Gross, ALIAS",
    "Yong-Chool Ha, Ha, Yongchool Ha, NORMALIZED",
    "Yong-Chool Ha, Ha, Y. Ha, NAME_FORM",
    "Yong-Chool Ha, Ha, Yong, UNKNOWN",
    "Wernher von Braun, von Braun, Braun, NAME_FORM",
    "Wernher von Braun, von Braun, 'Braun, Wernher', NAME_FORM",
    "Wernher von Braun, von Braun, W. v. Braun, UNKNOWN",
    "Bashar al-Assad, al-Assad, Assad, NAME_FORM",
    "Bashar Assad, Assad, al-Assad, NAME_FORM",
    "Conor O'Neill, O'Neill, Oneill, ALIAS",
    "Conor O'Neill, O'Neill, O’Neill, ALIAS",
    "Fiona Effi, Effi, Eﬃ, ALIAS",
    "Andrei Tsygankov, Tsygankov, Цыганков, TRANSLITERATED",
    "Andrei Tsygankov, Tsygankov, Андрей Цыганков, TYPO"
  })
  void namesOfPersonsAreForgivenMore(String full, String family, String answer, Rule rule) {
    AcceptedAnswers person =
        new AcceptedAnswers(List.of(full, family), List.of(), Typos.SMALL, Naming.PERSON);
    assertThat(person.match(answer).rule()).isEqualTo(rule);
  }
}
