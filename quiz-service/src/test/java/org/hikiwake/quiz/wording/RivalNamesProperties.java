package org.hikiwake.quiz.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.hikiwake.quiz.wording.Match.Rule;
import org.hikiwake.quiz.wording.RivalNames.Named;

/** Names of few letters, so that they are near to each other. */
class RivalNamesProperties {

  /** What is left out of a question can never decide. */
  @Property(tries = 150)
  void leavingRivalsOutChangesNoVerdict(
      @ForAll("named") List<Named> all, @ForAll("slips") List<Slip> slips) {
    RivalNames<Integer> rivals = new RivalNames<>(byPlace(all), Typos.SMALL::allowedIn);
    for (int owner = 0; owner < all.size(); owner++) {
      AnswerMatcher few = matcher(all.get(owner), rivals.of(owner));
      AnswerMatcher every = matcher(all.get(owner), others(all, owner));
      for (String answer : answers(all, slips)) {
        Match match = few.match(answer);
        assertThat(match).as(answer).isEqualTo(every.match(answer));
        Statistics.label("rule").collect(match.rule());
      }
    }
  }

  @Property(tries = 150)
  void noAnswerIsAcceptedForTwo(
      @ForAll("named") List<Named> all, @ForAll("slips") List<Slip> slips) {
    RivalNames<Integer> rivals = new RivalNames<>(byPlace(all), Typos.SMALL::allowedIn);
    List<AnswerMatcher> told =
        IntStream.range(0, all.size())
            .filter(owner -> !rivals.isShared(owner))
            .mapToObj(owner -> matcher(all.get(owner), rivals.of(owner)))
            .toList();
    for (String answer : answers(all, slips)) {
      assertThat(told.stream().map(m -> m.match(answer)).filter(Match::accepted))
          .as("“%s” among %s", answer, all)
          .hasSizeLessThan(2);
    }
  }

  /** One edit of a name of four to seven letters is forgiven, unless another is as near. */
  @Property(tries = 2000)
  void oneTypoIsForgivenUnlessAnotherNameIsAsNear(
      @ForAll("shortWord") String name,
      @ForAll("edit") Edit edit,
      @ForAll @Size(min = 1, max = 3) List<@From("edit") Edit> toRival) {
    String answer = edit.of(name);
    String rival = name;
    for (Edit one : toRival) {
      rival = one.of(rival);
    }
    AnswerMatcher matcher = matcher(new Named(List.of(name), Naming.WORDS), List.of(rival));
    int away = new DamerauLevenshteinDistance().apply(answer, rival);
    boolean right = name.equals(rival) ? answer.equals(name) : answer.equals(name) || away > 1;
    assertThat(matcher.match(answer).accepted()).as(answer).isEqualTo(right);
    Statistics.label("right").collect(right);
  }

  @Property(tries = 500)
  void noTypoIsForgivenInThreeLetters(@ForAll("tinyWord") String name, @ForAll("edit") Edit edit) {
    String answer = edit.of(name);
    Rule rule = matcher(new Named(List.of(name), Naming.WORDS), List.of()).match(answer).rule();
    assertThat(rule).isEqualTo(answer.equals(name) ? Rule.EXACT : Rule.UNKNOWN);
  }

  private static Map<Integer, Named> byPlace(List<Named> all) {
    Map<Integer, Named> byPlace = new HashMap<>();
    IntStream.range(0, all.size()).forEach(i -> byPlace.put(i, all.get(i)));
    return byPlace;
  }

  private static AnswerMatcher matcher(Named own, List<String> rivals) {
    return new AnswerMatcher(own.names(), rivals, own.naming(), Typos.SMALL::allowedIn);
  }

  private static List<String> answers(List<Named> all, List<Slip> slips) {
    List<String> ways = all.stream().flatMap(RivalNamesProperties::ways).toList();
    return slips.stream().map(slip -> slip.of(ways)).toList();
  }

  private static List<String> others(List<Named> all, int owner) {
    return IntStream.range(0, all.size())
        .filter(i -> i != owner)
        .mapToObj(all::get)
        .flatMap(RivalNamesProperties::ways)
        .toList();
  }

  private static Stream<String> ways(Named named) {
    return Form.allThatMayMean(named.names(), named.naming()).values().stream()
        .map(form -> form.wording().dotted());
  }

  @Provide
  Arbitrary<List<Named>> named() {
    Arbitrary<Named> words =
        words(1, 3).list().ofMinSize(1).ofMaxSize(2).map(n -> new Named(n, Naming.WORDS));
    Arbitrary<Named> full = words(2, 3).map(n -> new Named(List.of(n), Naming.PERSON));
    Arbitrary<Named> persons =
        Combinators.combine(words(1, 2), word())
            .as((given, family) -> List.of(given + " " + family, family))
            .map(names -> new Named(names, Naming.PERSON));
    return Arbitraries.oneOf(words, full, persons, persons).list().ofMinSize(2).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Slip>> slips() {
    Arbitrary<Slip> slip =
        Combinators.combine(
                Arbitraries.integers().between(0, 999),
                Arbitraries.of("", "", "", "Dr. ", "un"),
                edit().list().ofMaxSize(3))
            .as(Slip::new);
    return slip.list().ofSize(40);
  }

  private static Arbitrary<String> words(int least, int most) {
    return word().list().ofMinSize(least).ofMaxSize(most).map(words -> String.join(" ", words));
  }

  private static Arbitrary<String> word() {
    Arbitrary<String> letters =
        Arbitraries.strings().withChars("abk").ofMinLength(1).ofMaxLength(9);
    return Arbitraries.frequencyOf(
        Tuple.of(12, letters),
        Tuple.of(
            1,
            Arbitraries.of("ü", "ks", "al-", "von", "ab2", "3", "аб", "баба", "一", "一本", "unab")));
  }

  @Provide
  Arbitrary<String> shortWord() {
    return Arbitraries.strings().withChars("abcd").ofMinLength(4).ofMaxLength(7);
  }

  @Provide
  Arbitrary<String> tinyWord() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(3);
  }

  @Provide
  Arbitrary<Edit> edit() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 99),
            Arbitraries.chars().with("abcdefgz"))
        .as(Edit::new);
  }

  /** One of all the ways to write one of all the names, with some edits. */
  record Slip(int which, String before, List<Edit> edits) {

    String of(List<String> ways) {
      String answer = before + ways.get(which % ways.size());
      for (Edit edit : edits) {
        answer = edit.of(answer);
      }
      return answer;
    }
  }

  record Edit(int kind, int place, char letter) {

    String of(String word) {
      if (word.isEmpty()) {
        return word;
      }
      int at = place % word.length();
      StringBuilder edited = new StringBuilder(word);
      switch (kind) {
        case 0 -> edited.insert(at, letter);
        case 1 -> edited.setCharAt(at, letter);
        case 2 -> edited.deleteCharAt(at);
        default -> edited.deleteCharAt(at).insert(Math.max(0, at - 1), word.charAt(at));
      }
      return edited.toString();
    }
  }
}
