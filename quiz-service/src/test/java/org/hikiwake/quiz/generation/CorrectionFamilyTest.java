package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.relate;
import static org.hikiwake.quiz.generation.Asking.about;
import static org.hikiwake.quiz.generation.Asking.all;
import static org.hikiwake.quiz.generation.Asking.claim;
import static org.hikiwake.quiz.generation.Asking.key;
import static org.hikiwake.quiz.generation.Asking.option;
import static org.hikiwake.quiz.generation.Asking.people;
import static org.hikiwake.quiz.generation.Asking.refusals;
import static org.hikiwake.quiz.generation.Asking.rule;
import static org.hikiwake.quiz.generation.Asking.wrong;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.api.Test;

/** A view is given to somebody: is it his, and if not, which is? */
class CorrectionFamilyTest {

  private static final String FAMILY = "correction";
  private static final String YES = "Yes, the one above.";

  private static String no(String id) {
    return "No, this one: " + claim(id);
  }

  private static SingleChoice question(QuestionVersion version) {
    return (SingleChoice) version.question();
  }

  /** Those that show what is the holder's own, and those that do not. */
  private static Map<Boolean, List<QuestionVersion>> rightly(AnyPack pack) {
    return all(pack, FAMILY).stream()
        .collect(Collectors.partitioningBy(v -> key(question(v)).equals(YES)));
  }

  private static String own(QuestionVersion version) {
    return claim(version.provenance().keyed().get(0).value());
  }

  @Test
  void oneOfAllTheClaimsIsShownAndTheOthersMayBeHeldInstead() {
    assertThat(all(people(), FAMILY))
        .hasSize(4)
        .allSatisfy(
            version -> {
              SingleChoice question = question(version);
              String shown = question.stem().material();
              Set<String> others =
                  Stream.of("rain", "sun", "fog", "hail")
                      .filter(id -> !claim(id).equals(shown))
                      .map(CorrectionFamilyTest::no)
                      .collect(Collectors.toSet());
              assertThat(question.options())
                  .extracting(Option::text)
                  .hasSizeBetween(3, 4)
                  .contains(YES)
                  .allMatch(text -> text.equals(YES) || others.contains(text));
              assertThat(key(question))
                  .isEqualTo(shown.equals(own(version)) ? YES : "No, this one: " + own(version));
              assertThat(question.shown()).isEqualTo(question.options().size());
            });
  }

  @Test
  void yesIsRightAsOftenAsEveryOtherAnswer() {
    AnyPack pack =
        people()
            .with(anyPosition("mist", "ann"), anyPosition("dew", "bob"), anyPosition("ice", "cy"))
            .with(anyPosition("snow", "dee"));
    double due =
        all(pack, FAMILY).stream().mapToDouble(v -> 1.0 / question(v).options().size()).sum();
    assertThat((double) rightly(pack).get(true).size()).isCloseTo(due, within(1.0));
    assertThat(rightly(pack).get(false)).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void stemNamesTheHolderAndTheTopic() {
    assertThat(all(people(), FAMILY))
        .allSatisfy(
            version -> {
              Query.Correction query = (Query.Correction) version.query();
              String name = people().pack().author(query.holder()).orElseThrow().names().display();
              assertThat(question(version).stem().ask())
                  .startsWith("On the topic “Topic weather”, ")
                  .contains(" " + name)
                  .matches(".* or (is it )?one of those below\\?");
            });
  }

  @Test
  void everyAnswerIsProvedByTheClaimThatItGives() {
    for (QuestionVersion version : rightly(people()).get(true)) {
      SingleChoice question = question(version);
      assertThat(rule(question, YES)).isEqualTo(Rule.STATED);
      assertThat(wrong(question))
          .allSatisfy(no -> assertThat(rule(question, no)).isEqualTo(Rule.COMPLETE_CELL));
    }
    for (QuestionVersion version : rightly(people()).get(false)) {
      SingleChoice question = question(version);
      assertThat(rule(question, key(question))).isEqualTo(Rule.STATED);
      assertThat(wrong(question))
          .contains(YES)
          .allSatisfy(answer -> assertThat(rule(question, answer)).isEqualTo(Rule.COMPLETE_CELL));
    }
  }

  /** Whose the shown view is, and what the author says instead: why it may be taken for his. */
  @Test
  void wrongYesIsExplainedByWhoHoldsItAndWhatTheAuthorSays() {
    for (QuestionVersion version : rightly(people()).get(false)) {
      Explanation why = option(question(version), YES).why();
      assertThat(why.text()).startsWith("This is what ").contains(own(version));
      assertThat(why.citations()).isNotEmpty();
    }
  }

  @Test
  void nothingNearTheHoldersViewsIsShownOrOffered() {
    for (Kind kind : List.of(Kind.EQUIVALENT, Kind.ENTAILS, Kind.EXTENDS, Kind.QUALIFIES)) {
      AnyPack pack = people().with(relate("sun", kind, "rain"));
      SingleChoice question = (SingleChoice) about(pack, FAMILY, "rain").get(0);
      assertThat(question.options()).hasSize(3).extracting(Option::text).doesNotContain(no("sun"));
      assertThat(question.stem().material()).isNotEqualTo(claim("sun"));
    }
  }

  @Test
  void viewWithFewOthersOrSeveralHoldersIsRefused() {
    AnyPack few = anyPack().with(anyPerson("bob")).writtenBy("ann", "bob");
    few.with(anyPosition("rain", "ann"), anyPosition("sun", "bob"));
    assertThat(all(few.complete(WEATHER, "ann", "bob"), FAMILY)).isEmpty();
    assertThat(refusals(few, FAMILY)).hasSize(2).allMatch(r -> r.startsWith("only 1 views"));
    AnyPack shared =
        people()
            .with(
                anyPosition(
                    "wind",
                    new Attribution(
                        List.of(new AuthorId("ann"), new AuthorId("bob")), Manner.EACH, List.of()),
                    WEATHER));
    assertThat(about(shared, FAMILY, "wind")).isEmpty();
    assertThat(refusals(shared, FAMILY)).anyMatch(r -> r.startsWith("it has several holders"));
  }

  @Test
  void viewThatAloneNamesItsHolderIsRefused() {
    Position any = anyPosition("mist", "ann");
    AnyPack pack =
        people()
            .with(
                new Position(
                    any.id(),
                    any.attribution(),
                    any.stance(),
                    "The weather makes Ann wet here.",
                    any.scope(),
                    any.evidence()));
    assertThat(about(pack, FAMILY, "mist")).isEmpty();
    assertThat(refusals(pack, FAMILY)).anyMatch(r -> r.contains("names the holder"));
  }

  @Test
  void statementAddedElsewhereChangesNothing() {
    AnyPack more =
        people()
            .with(AnyPack.anyTopic("sports"))
            .with(anyPosition("judo", Attribution.own(AnyPack.ANN), new TopicId("sports")));
    assertThat(about(more, FAMILY, "rain")).isEqualTo(about(people(), FAMILY, "rain"));
  }
}
