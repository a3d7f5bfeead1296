package org.hikiwake.quiz.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hikiwake.quiz.gate.Item.Choice;
import org.hikiwake.quiz.gate.Item.Form;
import org.hikiwake.quiz.presentation.Stem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GateTest {

  /** A choice of one; the keyed option has a star before it. */
  private static Item item(String ask, String... options) {
    return item(Stem.of(ask), options);
  }

  private static Item item(Stem stem, String... options) {
    return new Item(stem, choices(options), Form.CHOICE_OF_ONE);
  }

  private static List<Choice> choices(String... options) {
    return Arrays.stream(options)
        .map(o -> o.startsWith("*") ? new Choice(o.substring(1), true) : new Choice(o, false))
        .toList();
  }

  private static List<Flaw> flaws(Item item) {
    return new Gate().check(item).stream().map(Finding::flaw).toList();
  }

  private static String message(Item item, Flaw flaw) {
    return new Gate()
        .check(item).stream()
            .filter(finding -> finding.flaw() == flaw)
            .map(Finding::message)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void findingNamesTheWordsAtFaultAndSaysWhatToDo() {
    Item item = item("Who painted “Guernica”?", "Dalí", "*Picasso", "Miró", "None of the above");
    assertThat(new Gate().check(item))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.flaw()).isEqualTo(Flaw.NONE_OF_THE_ABOVE);
              assertThat(finding.message()).contains("“None of the above”", "replace it");
            });
  }

  @Test
  void flawIsFoundByItsCode() {
    assertThat(Flaw.values())
        .allSatisfy(flaw -> assertThat(Flaw.of(flaw.code())).contains(flaw))
        .allSatisfy(flaw -> assertThat(flaw.code()).matches("[a-z-]+"))
        .allSatisfy(flaw -> assertThat(flaw.guideline()).matches(".* guideline \\d.*"));
    assertThat(Flaw.of("no-such-flaw")).isEmpty();
  }

  @Nested
  class Wording {

    @Test
    void absoluteTermIsAFlawInTheAskAndNoneInTheClaimOfAnAuthor() {
      assertThat(flaws(item("Who always voted with the crown?", "Burke", "*Grenville", "Fox")))
          .containsExactly(Flaw.ABSOLUTE_TERMS);
      Stem claim = new Stem(null, "Who holds this view?", "The crown always wins such votes.");
      assertThat(flaws(item(claim, "Burke", "*Grenville", "Fox"))).isEmpty();
    }

    @Test
    void absoluteTermsOfClaimsCountOnlyWhereTheySetTheKeyApart() {
      String ask = "What does Ricardo say of rent?";
      assertThat(
              flaws(
                  item(
                      ask,
                      "*It never enters the price of corn.",
                      "It is always paid to the state.",
                      "It falls as towns grow.")))
          .isEmpty();
      assertThat(
              flaws(
                  item(
                      ask,
                      "*It does not enter the price of corn.",
                      "It is always paid to the state.",
                      "It never falls as towns grow.")))
          .containsExactly(Flaw.ABSOLUTE_TERMS);
    }

    @Test
    void groupIsNoVagueTerm() {
      Stem claim = new Stem(null, "Who holds this view?", "The treaty was a mistake.");
      assertThat(flaws(item(claim, "French officials", "*Several observers", "The Dutch press")))
          .isEmpty();
    }

    @Test
    void negationInsideAClauseIsPartOfWhatIsAsked() {
      assertThat(flaws(item("Which code tells that a page was not found?", "*404", "500", "503")))
          .isEmpty();
      assertThat(flaws(item("Which code does not end a request?", "*100", "404", "500")))
          .containsExactly(Flaw.NEGATIVE_WORDING);
    }

    @Test
    void trueOrFalseIsNoNegation() {
      Item item = Item.of("True or false? Snow is white.", List.of(), Form.TRUE_FALSE);
      assertThat(flaws(item)).isEmpty();
    }

    @Test
    void blankAtTheEndIsACompletion() {
      assertThat(flaws(item("The capital of Kenya is ____.", "Kampala", "*Nairobi", "Lusaka")))
          .isEmpty();
    }

    @Test
    void materialGivesAShortAskItsFocus() {
      Stem stem = new Stem("In “Leviathan”", "Who asks this?", "What binds a sovereign?");
      assertThat(flaws(item(stem, "Bacon", "*Hobbes", "Locke"))).isEmpty();
    }

    @Test
    void caseIsNoWindowDressing() {
      assertThat(
              flaws(
                  item(
                      "A girl of six has a rash and a fever of 39 °C. What is the diagnosis?",
                      "*Measles",
                      "Mumps",
                      "Tetanus")))
          .isEmpty();
    }
  }

  @Nested
  class Options {

    @Test
    void lengthOfANameSaysNothing() {
      assertThat(
              flaws(item("Who wrote “Faust”?", "Kleist", "*Johann Wolfgang von Goethe", "Heine")))
          .isEmpty();
      assertThat(
              message(
                  item(
                      "What did the assembly decide?",
                      "To adjourn",
                      "*To send envoys to all the towns of the league before winter",
                      "To vote again"),
                  Flaw.LONGEST_OPTION_CORRECT))
          .contains("59 characters", "13;");
    }

    @Test
    void wordOfTheStemIsNoCueWhereAWrongOptionHasItToo() {
      String ask = "What limits the power of a constitutional monarch?";
      assertThat(flaws(item(ask, "The church", "*The constitution", "A guild")))
          .containsExactly(Flaw.WORD_REPEATS);
      assertThat(flaws(item(ask, "A monarchist party", "*The constitution", "A guild"))).isEmpty();
    }

    @Test
    void quantitiesMayFallOrRise() {
      String ask = "In which year was the bridge opened?";
      assertThat(flaws(item(ask, "1894", "*1883", "1871"))).isEmpty();
      assertThat(flaws(item(ask, "1871", "*1894", "1883"))).containsExactly(Flaw.LOST_SEQUENCE);
    }

    @Test
    void rangesThatOnlyTouchDoNotOverlap() {
      String ask = "How many members has a jury?";
      assertThat(flaws(item(ask, "3–6", "*6–12", "12–15"))).isEmpty();
      assertThat(flaws(item(ask, "3–7", "*6–12", "12–15"))).containsExactly(Flaw.MORE_THAN_ONE_KEY);
    }

    @Test
    void balancedPermutationsGiveNothingAway() {
      String ask = "Which climate has the steppe?";
      assertThat(flaws(item(ask, "*Cold and dry", "Cold and wet", "Hot and dry", "Hot and wet")))
          .isEmpty();
      assertThat(flaws(item(ask, "*Cold and dry", "Cold and wet", "Hot and dry", "Mild and foggy")))
          .containsExactly(Flaw.CONVERGENCE);
    }

    @Test
    void severalKeysAreAFlawOnlyWhereOneIsToBeChosen() {
      String ask = "Which of these metals are magnetic?";
      List<Choice> options = choices("*Iron", "*Nickel", "Copper");
      assertThat(flaws(Item.of(ask, options, Form.CHOICE_OF_SEVERAL))).isEmpty();
      assertThat(flaws(Item.of(ask, options, Form.CHOICE_OF_ONE)))
          .containsExactly(Flaw.MORE_THAN_ONE_KEY);
    }

    @Test
    void formsOfOneWordAreNoDuplicates() {
      assertThat(flaws(item("Which form follows “she has”?", "walk", "walking", "*walked")))
          .isEmpty();
    }
  }
}
