package org.hikiwake.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.TermId;
import org.junit.jupiter.api.Test;

/** Which questions give each other away. */
class EnemiesTest {

  private static Candidate worded(String id, String family, String key, String stem) {
    return AnyCandidate.any(id)
        .family(family)
        .clues(
            new Clues(
                Set.of(new StatementId("of-" + id)),
                Set.of(),
                Set.of(),
                key.isEmpty() ? Set.of() : Set.of(Wording.of(key)),
                Wording.of(stem)))
        .candidate();
  }

  private static Candidate aboutTerm(String id, String family) {
    return AnyCandidate.any(id)
        .family(family)
        .clues(
            new Clues(
                Set.of(new StatementId("of-" + id)),
                Set.of(),
                Set.of(new TermId("hikiwake")),
                Set.of(),
                ""))
        .candidate();
  }

  private static void assertEnemies(Candidate one, Candidate other, boolean expected) {
    assertThat(Enemies.are(one, other)).isEqualTo(expected);
    assertThat(Enemies.are(other, one)).isEqualTo(expected);
  }

  @Test
  void oneStatementIsNotAskedTwice() {
    assertEnemies(
        AnyCandidate.any("q-1").keyed("s", "t").candidate(),
        AnyCandidate.any("q-2").keyed("t").candidate(),
        true);
  }

  @Test
  void whatOneTellsIsNotAskedByTheOther() {
    Candidate asking = AnyCandidate.any("q-1").keyed("s").candidate();
    assertEnemies(asking, AnyCandidate.any("q-2").keyed("t").telling("s").candidate(), true);
    assertEnemies(asking, AnyCandidate.any("q-3").keyed("t").telling("u").candidate(), false);
  }

  @Test
  void bothMayTellWhatNeitherAsks() {
    assertEnemies(
        AnyCandidate.any("q-1").keyed("s").telling("u").candidate(),
        AnyCandidate.any("q-2").keyed("t").telling("u").candidate(),
        false);
  }

  @Test
  void aTermIsNotAskedInBothDirections() {
    assertEnemies(aboutTerm("q-1", "term"), aboutTerm("q-2", "meaning"), true);
    assertEnemies(aboutTerm("q-1", "meaning"), aboutTerm("q-2", "meaning"), false);
  }

  @Test
  void keyInTheStemGivesItAwayWordForWordOnly() {
    Candidate keyed = worded("q-1", "term", "Soft power", "Which term means this?");
    assertEnemies(keyed, worded("q-2", "holder", "", "Who warns of “soft power”?"), true);
    assertEnemies(keyed, worded("q-3", "holder", "", "Who calls power soft?"), false);
    assertEnemies(keyed, worded("q-4", "holder", "", "Is soft powered steering new?"), false);
  }
}
