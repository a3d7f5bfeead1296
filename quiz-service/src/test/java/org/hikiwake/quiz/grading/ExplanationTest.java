package org.hikiwake.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.cite;

import java.util.List;
import org.hikiwake.core.reading.Citation;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Citation HERE = cite(1);
  private static final Citation THERE = cite(2);

  private static Explanation proved(Citation... places) {
    return new Explanation("It is so.", List.of(places));
  }

  private static Explanation shown(Citation place) {
    return new Explanation("Bob says this.", List.of(place), List.of(place));
  }

  @Test
  void placesProveItUnlessTheyOnlyShowWhatIsSaidElsewhere() {
    assertThat(proved(HERE, THERE).proving()).containsExactly(HERE, THERE);
    assertThat(shown(HERE).proving()).isEmpty();
  }

  @Test
  void twoTogetherCiteAllAndSendBackOnlyToWhatProves() {
    Explanation both = proved(HERE).and(shown(THERE));
    assertThat(both.text()).isEqualTo("It is so. Bob says this.");
    assertThat(both.citations()).containsExactly(HERE, THERE);
    assertThat(both.proving()).containsExactly(HERE);
  }

  @Test
  void placesThatProveEitherProveTheWhole() {
    assertThat(shown(HERE).and(proved(HERE)).proving()).containsExactly(HERE);
    Explanation backed = shown(HERE).provedBy(List.of(HERE));
    assertThat(backed.proving()).containsExactly(HERE);
    assertThat(backed.citations()).containsExactly(HERE);
  }
}
