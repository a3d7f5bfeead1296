package org.hikiwake.quiz.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.ANN;
import static org.hikiwake.core.pack.AnyPack.ANOTHER;
import static org.hikiwake.core.pack.AnyPack.READING;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anotherReading;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.cite;
import static org.hikiwake.quiz.soundness.Posed.about;
import static org.hikiwake.quiz.soundness.Posed.author;
import static org.hikiwake.quiz.soundness.Posed.cautioned;
import static org.hikiwake.quiz.soundness.Posed.choice;
import static org.hikiwake.quiz.soundness.Posed.claim;
import static org.hikiwake.quiz.soundness.Posed.claiming;
import static org.hikiwake.quiz.soundness.Posed.holderOf;
import static org.hikiwake.quiz.soundness.Posed.id;
import static org.hikiwake.quiz.soundness.Posed.onWeather;
import static org.hikiwake.quiz.soundness.Posed.prove;

import java.math.BigDecimal;
import java.util.List;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.statement.Caution.Asking;
import org.hikiwake.core.statement.Position;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.AnyQuery;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.version.AnyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Stems that do not ask what the query says, and whatever else the pack does not bear out. */
class StemSoundnessTest {

  private static AnyPack people() {
    return with(anyPosition("rain", "ann"));
  }

  private static AnyPack with(Position rain) {
    return anyPack()
        .with(anyPerson("bob"))
        .with(rain, anyPosition("sun", "bob"))
        .complete(WEATHER, "ann", "bob");
  }

  private static List<String> faults(AnyPack pack, Stem stem) {
    return prove(pack, holderOf("rain"), choice(stem, "Ann", "Bob")).faults();
  }

  @Test
  void showsWhatItAsksAboutHoweverItIsWorded() {
    assertThat(faults(people(), about("rain"))).isEmpty();
    assertThat(faults(people(), new Stem(Posed.SCOPE, "Who says: “" + claim("rain") + "”?", null)))
        .isEmpty();
    assertThat(
            faults(
                people(),
                new Stem(
                    null, "In “A reading”, who says that the claim of rain is made here?", null)))
        .isEmpty();
  }

  @Test
  void showsNoOtherStatement() {
    assertThat(faults(people(), about("sun")))
        .containsExactly(
            "The stem does not show “The claim of rain is made here”, which it asks about.",
            "The stem shows “The claim of sun is made here.”, which it does not ask about.");
  }

  @Test
  void namesItsReading() {
    String missing = "The stem does not name “A reading”, in which it asks.";
    Stem about = about("rain");
    assertThat(faults(people(), new Stem(null, about.ask(), about.material())))
        .containsExactly(missing);
    assertThat(faults(people(), new Stem("In “Another”", about.ask(), about.material())))
        .containsExactly(missing);
  }

  @Test
  void asksOnlyWhatStandsInItsReading() {
    AnyPack pack = people().another(anotherReading());
    Query query = new Query.HolderOf(id("rain"), ANOTHER);
    Stem stem = new Stem("In “Another”", "Who says so?", claim("rain"));
    assertThat(prove(pack, query, choice(stem, "Ann", "Bob")).faults())
        .contains("“The claim of rain is made here.” does not stand in “Another”.");
    Query agrees = new Query.AgreesWith(id("rain"), ANOTHER);
    assertThat(prove(pack, agrees, choice(stem, "Ann", "Bob")).faults())
        .noneMatch(fault -> fault.contains("does not stand"));
  }

  @Test
  void givesNoAnswerAway() {
    AnyPack pack = with(claiming(anyPosition("rain", "ann"), "The rain that Ann fears is near."));
    Stem stem = new Stem(Posed.SCOPE, "Who says so?", "The rain that Ann fears is near.");
    assertThat(faults(pack, stem))
        .containsExactly("The stem gives the answer away: it says “Ann”.");
    AnyPack other = with(claiming(anyPosition("rain", "ann"), "Annual rain is near."));
    assertThat(faults(other, new Stem(Posed.SCOPE, "Who says so?", "Annual rain is near.")))
        .isEmpty();
  }

  @Test
  void asksNothingThatACautionForbids() {
    AnyPack never = with(AnyPack.proved(anyPosition("rain", "ann"), cautioned(Asking.NEVER)));
    assertThat(faults(never, about("rain")))
        .containsExactly("“" + claim("rain") + "” is never to be asked: a caution forbids it.");
    AnyPack named = with(AnyPack.proved(anyPosition("rain", "ann"), cautioned(Asking.NAMED)));
    assertThat(faults(named, about("rain")))
        .contains(
            "“" + claim("rain") + "” may only be asked with its holder named in the stem.",
            "A caution forbids to ask who holds “" + claim("rain") + "”.");
    Query whether = new Query.IsHeld(List.of(ANN), id("rain"), READING);
    Stem stem = new Stem(Posed.SCOPE, "True or false? Ann holds this view.", claim("rain"));
    assertThat(prove(named, whether, Posed.trueFalse(stem, true)).faults()).isEmpty();
  }

  @Test
  void usesNothingThatACautionForbids() {
    AnyPack pack = people();
    pack.with(AnyPack.proved(anyPosition("hail", "bob"), cautioned(Asking.NEVER)));
    Query view = new Query.ViewOf(ANN, WEATHER, READING);
    Stem stem = onWeather("Which view does Ann hold?");
    assertThat(prove(pack, view, choice(stem, claim("rain"), claim("hail"))).sound()).isFalse();
  }

  @Test
  void namesTheAuthorWhomItAsksAbout() {
    Query view = new Query.ViewOf(ANN, WEATHER, READING);
    Question question = choice(onWeather("Which view is right?"), claim("rain"), claim("sun"));
    assertThat(prove(people(), view, question).faults())
        .containsExactly("The stem does not name Ann.");
  }

  @Test
  void citesPlacesThatThereAre() {
    Explanation nowhere = new Explanation("So it is.", List.of(cite(6)));
    List<Option> options =
        List.of(
            new Option("Ann", nowhere, Proof.AUTHORED),
            new Option("Bob", Posed.why(), Proof.AUTHORED));
    Question question = new SingleChoice(about("rain"), options, options.get(0).id(), 2);
    assertThat(prove(people(), holderOf("rain"), question).faults())
        .containsExactly("The explanations cite reading#6, which the pack does not have.");
  }

  @Test
  void restsOnWhatThereIs() {
    assertThat(prove(people(), holderOf("snow"), choice(about("snow"), "Ann", "Bob")).faults())
        .containsExactly("The question rests on “snow”, which the pack does not have as such.");
    Query view = new Query.ViewOf(author("nobody"), WEATHER, READING);
    assertThat(prove(people(), view, choice(onWeather("Who?"), "Ann", "Bob")).faults()).hasSize(1);
    assertThat(
            Soundness.of(people().pack())
                .prove(AnyVersion.asking(holderOf("rain"), choice(about("rain"), "Ann", "Bob")))
                .faults())
        .containsExactly("The question rests on “single-choice”, which the pack does not have.");
  }

  @Test
  void saysWhatItAsks() {
    Question question = choice(about("rain"), "Ann", "Bob");
    assertThat(Soundness.of(people().pack()).prove(AnyVersion.of(question)).faults())
        .containsExactly("The question does not say what it asks, so nothing can be proved of it.");
  }

  static List<Query> queries() {
    return AnyQuery.all();
  }

  /** No query is forgotten: each refuses what the pack does not have. */
  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryIsHeldAgainstThePack(Query query) {
    assertThat(prove(anyPack(), query, choice(about("rain"), "Ann", "Bob")).sound()).isFalse();
  }

  /** Each kind of question is refused where it cannot ask what it is said to ask. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindIsHeldAgainstTheQuery(Kind kind) {
    assertThat(prove(people(), holderOf("rain"), AnyQuestion.any(kind)).sound()).isFalse();
  }

  @Test
  void numbersAreNoAuthors() {
    Numeric question =
        new Numeric(about("rain"), new BigDecimal(1), BigDecimal.ZERO, null, Posed.why());
    assertThat(prove(people(), holderOf("rain"), question).faults())
        .containsExactly(
            "“1” is keyed, but not proved right: nothing in the pack reads like this.");
  }
}
