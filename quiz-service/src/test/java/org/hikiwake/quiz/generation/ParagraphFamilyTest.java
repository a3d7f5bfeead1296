package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyTopic;
import static org.hikiwake.core.pack.AnyPack.cite;
import static org.hikiwake.core.pack.AnyPack.citedFrom;
import static org.hikiwake.core.pack.AnyPack.relate;
import static org.hikiwake.quiz.generation.Asking.refusals;

import java.util.ArrayList;
import java.util.List;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Evidence;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.difficulty.Difficulty.Reason;
import org.hikiwake.quiz.difficulty.Rating;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Passage;
import org.hikiwake.quiz.question.Proof.Rule;
import org.junit.jupiter.api.Test;

/** Ann says in paragraph 3 that it rains; others say other things in the other four. */
class ParagraphFamilyTest {

  private static final String FAMILY = "paragraph";

  private static AnyPack pack(Position rain) {
    return anyPack()
        .with(anyPerson("bob"), anyPerson("cy"), anyPerson("dee"), anyPerson("eve"))
        .with(anyTopic("food"), anyTopic("music"))
        .with(rain)
        .with(on("food", "bread", "bob", 1), on("music", "song", "cy", 2))
        .with(on("food", "salt", "ann", 4), on("music", "drum", "eve", 5))
        .completeParagraphs(1, 2, 4, 5);
  }

  private static Position rain(int... paragraphs) {
    return citedFrom(anyPosition("rain", "ann"), paragraphs);
  }

  private static Position on(String topic, String id, String holder, int paragraph) {
    Attribution own = Attribution.own(new AuthorId(holder));
    return citedFrom(anyPosition(id, own, new TopicId(topic)), paragraph);
  }

  private static List<HotText> asked(AnyPack pack) {
    return Asking.about(pack, FAMILY, "rain").stream().map(HotText.class::cast).toList();
  }

  private static void isNotAsked(AnyPack pack, String reason) {
    assertThat(asked(pack)).isEmpty();
    assertThat(refusals(pack, FAMILY)).anyMatch(r -> r.contains(reason));
  }

  @Test
  void asksForTheParagraphAmongItsNeighbours() {
    HotText question = asked(pack(rain(3))).get(0);
    assertThat(question.passages())
        .extracting(p -> p.at().paragraph())
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(question.key()).isEqualTo(question.passages().get(2).id());
    assertThat(question.shown()).isEqualTo(3);
    assertThat(question.stem().scope()).contains("A reading");
    assertThat(question.stem().ask()).contains("of these paragraphs").contains("this view");
    assertThat(question.stem().material()).isEqualTo("The claim of rain is made here.");
  }

  @Test
  void saysWhatEachWrongParagraphSaysInstead() {
    List<Passage> passages = asked(pack(rain(3))).get(0).passages();
    Explanation second = passages.get(1).why();
    assertThat(second.text())
        .isEqualTo(
            "This paragraph says something else. Here Cy holds: The claim of song is made here.");
    assertThat(second.citations()).containsExactly(cite(2));
    assertThat(second.proving()).isEmpty();
    assertThat(passages.get(1).proof().rule()).isEqualTo(Rule.COMPLETE_PARAGRAPH);
    assertThat(passages.get(2).why().text()).startsWith("Ann holds this view.");
  }

  @Test
  void asksNothingThatSeveralParagraphsSay() {
    isNotAsked(pack(rain(3, 4)), "several paragraphs");
  }

  @Test
  void needsTwoParagraphsOnEitherSide() {
    isNotAsked(pack(rain(2)), "before it or after it");
    isNotAsked(pack(rain(4)), "before it or after it");
  }

  /** That it is not cited there proves nothing. */
  @Test
  void offersNoParagraphThatIsNotDeclaredComplete() {
    AnyPack pack = pack(rain(3)).reading(r -> with(r, 2, open(r.paragraphs().get(1))));
    isNotAsked(pack, "declare complete what is complete there");
  }

  private static Paragraph open(Paragraph paragraph) {
    return new Paragraph(paragraph.role(), paragraph.fingerprint());
  }

  private static Reading with(Reading r, int number, Paragraph paragraph) {
    List<Paragraph> paragraphs = new ArrayList<>(r.paragraphs());
    paragraphs.set(number - 1, paragraph);
    return new Reading(r.id(), r.title(), r.publication(), r.text(), paragraphs, r.sections());
  }

  @Test
  void offersNoParagraphThatSaysSomethingRelated() {
    isNotAsked(pack(rain(3)).with(relate("drum", Kind.CITES, "rain")), "before it or after it");
  }

  @Test
  void offersNoParagraphInWhichItsHolderSpeaksOnItsTopic() {
    Position mist = citedFrom(anyPosition("mist", "ann"), 5);
    isNotAsked(pack(rain(3)).with(mist), "before it or after it");
  }

  @Test
  void offersAParagraphInWhichSomebodyElseSpeaksOnItsTopic() {
    Position mist = citedFrom(anyPosition("mist", "dee"), 5);
    assertThat(asked(pack(rain(3)).with(mist))).hasSize(1);
  }

  @Test
  void asksOnlyAboutTheBody() {
    AnyPack pack =
        pack(rain(3))
            .reading(
                r ->
                    with(
                        r,
                        3,
                        new Paragraph(
                            ParagraphRole.FOOTNOTE, r.paragraphs().get(2).fingerprint())));
    isNotAsked(pack, "not said in the body");
  }

  @Test
  void namesTheHolderWhereACautionAsksForIt() {
    Caution named =
        new Caution(Caution.Kind.UNSOURCED, Caution.Asking.NAMED, "Nobody says whence.", null);
    Position rain = rain(3);
    Position cautioned =
        new Position(
            rain.id(),
            rain.attribution(),
            rain.stance(),
            rain.claim(),
            rain.scope(),
            new Evidence(rain.evidence().citations(), List.of(named)));
    assertThat(asked(pack(cautioned)).get(0).stem().ask()).contains("this view of Ann");
  }

  @Test
  void isHarderWhereTheHolderSpeaksNextToIt() {
    AnyPack pack = pack(rain(3));
    assertThat(Rating.of(pack.pack()).rate(Asking.all(pack, FAMILY).get(0)).reasons())
        .extracting(Reason::text)
        .contains(
            "the others are 1.5 paragraphs away",
            "the same author speaks in another of the paragraphs")
        .anyMatch(text -> text.contains("of its words"));
  }
}
