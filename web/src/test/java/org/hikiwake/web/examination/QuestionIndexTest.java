package org.hikiwake.web.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.authoring.Own;
import org.hikiwake.quiz.authoring.Reworded;
import org.hikiwake.quiz.authoring.Wording;
import org.hikiwake.quiz.authoring.Written;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.pack.ShippedBanks;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.Test;

class QuestionIndexTest {

  private static final ContentPack PACK =
      TestPacks.pack(TestPacks.files(TestPacks.fresh(), "1.0.0"));

  private static final Examination GENERATED = Examination.of(PACK, ShippedBanks.SEED);

  private final QuestionIndex before = QuestionIndex.of(GENERATED, ShippedBanks.SEED);
  private final QuestionVersion first = GENERATED.all().get(0).version();
  private final QuestionVersion own = Own.version(Own.newId(), first.question(), PACK);
  private final Examination together =
      GENERATED.with(new Written(List.of(reworded(first)), List.of(own)));

  private static Reworded reworded(QuestionVersion version) {
    Question question = version.question();
    List<String> texts =
        Wording.of(question).stream().map(text -> text.text() + " Zanzibar").toList();
    return new Reworded(
        version,
        new QuestionVersion(
            version.id(), version.provenance(), version.query(), Wording.in(question, texts)));
  }

  private static QuestionIndex.Matches found(QuestionIndex index, String words) {
    return index.find(new Filter(Map.of(), words), new BitSet(), new BitSet());
  }

  @Test
  void changedIndexFindsWhatANewOneFinds() {
    QuestionIndex changed = before.changedTo(together);
    QuestionIndex made = QuestionIndex.of(together, ShippedBanks.SEED);
    for (String words : List.of("", "zanzibar", "who", own.id().value())) {
      assertThat(found(changed, words)).isEqualTo(found(made, words));
    }
    together
        .all()
        .forEach(
            one -> {
              String id = one.version().id().value();
              int place = made.place(id).orElseThrow();
              assertThat(changed.place(id)).hasValue(place);
              assertThat(changed.question(place)).isEqualTo(made.question(place));
              assertThat(changed.alike(id)).isEqualTo(made.alike(id));
            });
  }

  @Test
  void onlyWhatWasWrittenIsRead() {
    QuestionIndex changed = before.changedTo(together);
    List<ExaminedQuestion> known = questions(before);
    assertThat(questions(changed))
        .filteredOn(question -> known.stream().noneMatch(one -> one == question))
        .extracting(ExaminedQuestion::id)
        .containsExactlyInAnyOrder(first.id().value(), own.id().value());
  }

  private static List<ExaminedQuestion> questions(QuestionIndex index) {
    return IntStream.range(0, index.examination().all().size()).mapToObj(index::question).toList();
  }

  @Test
  void whatIsTakenBackIsAsItWasBefore() {
    QuestionIndex again = before.changedTo(together).changedTo(GENERATED);
    assertThat(found(again, "zanzibar").places().isEmpty()).isTrue();
    assertThat(again.place(own.id().value())).isEmpty();
    assertThat(questions(again)).isEqualTo(questions(before));
  }
}
