package org.hikiwake.quiz.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hikiwake.quiz.authoring.Own;
import org.hikiwake.quiz.authoring.Reworded;
import org.hikiwake.quiz.authoring.Wording;
import org.hikiwake.quiz.authoring.Wording.Role;
import org.hikiwake.quiz.authoring.Wording.Text;
import org.hikiwake.quiz.authoring.Written;
import org.hikiwake.quiz.examination.Examined.Result;
import org.hikiwake.quiz.generation.ShippedBank;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.api.Test;

/** What persons wrote, beside what is generated. */
class WrittenTest {

  private static final Examination GENERATED = ShippedBank.EXAMINATION;

  private static QuestionVersion any(Class<? extends Query> query) {
    return GENERATED.passed().stream()
        .filter(version -> query.isInstance(version.query()))
        .filter(version -> version.question() instanceof SingleChoice)
        .findFirst()
        .orElseThrow();
  }

  private static Examined reworded(QuestionVersion version, UnaryOperator<Text> change) {
    Question question = version.question();
    List<String> texts = Wording.of(question).stream().map(change).map(Text::text).toList();
    QuestionVersion other =
        new QuestionVersion(
            version.id(), version.provenance(), version.query(), Wording.in(question, texts));
    Written written = new Written(List.of(new Reworded(version, other)), List.of());
    return find(GENERATED.with(written), version);
  }

  private static Examined find(Examination examination, QuestionVersion version) {
    return examination.all().stream()
        .filter(one -> one.version().id().equals(version.id()))
        .findFirst()
        .orElseThrow();
  }

  /** Changes the first text of which that is true. */
  private static UnaryOperator<Text> change(Role role, boolean keyed, String text) {
    boolean[] done = {false};
    return before -> {
      if (done[0] || before.role() != role || before.keyed() != keyed) {
        return before;
      }
      done[0] = true;
      return new Text(role, text, keyed);
    };
  }

  private static String key(QuestionVersion version) {
    return Wording.of(version.question()).stream()
        .filter(text -> text.role() == Role.OPTION && text.keyed())
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void aParaphraseKeepsWhatWasProved() {
    QuestionVersion view = any(Query.ViewOf.class);
    Examined examined =
        reworded(view, change(Role.OPTION, true, "What nobody ever wrote in just these words"));
    assertThat(examined.verdict().faults()).isEmpty();
    assertThat(examined.verdict().options())
        .anyMatch(o -> o.keyed() && o.text().equals("What nobody ever wrote in just these words"));
  }

  @Test
  void otherExplanationsChangeNothingThatIsProved() {
    QuestionVersion view = any(Query.ViewOf.class);
    Examined examined = reworded(view, change(Role.EXPLANATION, true, "Since it is so."));
    assertThat(examined.result()).isEqualTo(Result.PASSED);
    assertThat(examined.verdict()).isEqualTo(find(GENERATED, view).verdict());
  }

  /** The year stays keyed, and its digits are no wording. */
  @Test
  void anotherYearInPlaceOfTheRightOneIsAFault() {
    QuestionVersion year = any(Query.YearOf.class);
    Examined examined = reworded(year, change(Role.OPTION, true, "1871"));
    assertThat(examined.verdict().faults())
        .anyMatch(f -> f.contains("1871") && f.contains("wrong"));
    assertThat(examined.result()).isEqualTo(Result.UNSOUND);
  }

  @Test
  void aWrongOptionThatSaysWhatIsRightIsAFault() {
    QuestionVersion view = any(Query.ViewOf.class);
    String alsoHeld =
        GENERATED.passed().stream()
            .filter(other -> view.query().equals(other.query()) && !other.id().equals(view.id()))
            .map(WrittenTest::key)
            .findFirst()
            .orElseThrow();
    Examined examined = reworded(view, change(Role.OPTION, false, alsoHeld));
    assertThat(examined.verdict().faults()).anyMatch(fault -> fault.contains("may be right too"));
    assertThat(examined.result()).isEqualTo(Result.UNSOUND);
  }

  @Test
  void aStemThatLeavesOutWhoseViewItIsIsAFault() {
    QuestionVersion view = any(Query.ViewOf.class);
    Examined examined = reworded(view, change(Role.ASK, false, "Which of these is the view?"));
    assertThat(examined.verdict().faults()).anyMatch(fault -> fault.contains("does not name"));
  }

  @Test
  void wordsForAnEarlierQuestionAreLeftOut() {
    QuestionVersion view = any(Query.ViewOf.class);
    QuestionVersion earlier =
        new QuestionVersion(
            view.id(),
            view.provenance(),
            view.query(),
            Wording.in(
                view.question(),
                Wording.of(view.question()).stream()
                    .map(text -> text.role() == Role.EXPLANATION ? text.text() + "!" : text.text())
                    .toList()));
    Written written = new Written(List.of(new Reworded(earlier, earlier)), List.of());
    assertThat(find(GENERATED.with(written), view).version()).isEqualTo(view);
  }

  /** A later version of the pack has the same question of other statements. */
  @Test
  void wordsForAQuestionOfOtherStatementsAreLeftOut() {
    QuestionVersion view = any(Query.ViewOf.class);
    QuestionVersion year = any(Query.YearOf.class);
    QuestionVersion earlier =
        new QuestionVersion(view.id(), year.provenance(), year.query(), view.question());
    Written written = new Written(List.of(new Reworded(earlier, earlier)), List.of());
    assertThat(find(GENERATED.with(written), view).version()).isEqualTo(view);
  }

  @Test
  void anOwnQuestionStandsBesideTheOthersUnproved() {
    QuestionVersion view = any(Query.ViewOf.class);
    QuestionVersion own = Own.version(Own.newId(), view.question(), ShippedBank.PACK);
    Examination together = GENERATED.with(new Written(List.of(), List.of(own)));
    assertThat(together.all()).hasSize(GENERATED.all().size() + 1);
    assertThat(find(together, own).verdict().options()).isEmpty();
    assertThat(find(together, own).result()).isEqualTo(Result.PASSED);
    Set<String> ids =
        together.all().stream().map(one -> one.version().id().value()).collect(Collectors.toSet());
    assertThat(ids).hasSize(together.all().size());
    assertThat(together.all()).extracting(one -> one.version().id().value()).isSorted();
  }
}
