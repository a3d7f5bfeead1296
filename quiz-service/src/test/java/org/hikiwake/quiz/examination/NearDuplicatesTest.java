package org.hikiwake.quiz.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.hikiwake.quiz.generation.ShippedBank;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

  private static final List<QuestionVersion> ALL = ShippedBank.versions();
  private static final NearDuplicates AMONG_ALL = NearDuplicates.among(ALL);

  private static List<Tuple> ids(NearDuplicates duplicates) {
    return duplicates.pairs().stream().map(pair -> Tuple.tuple(pair.one(), pair.other())).toList();
  }

  /** Some are gone, and some read as others of their family did. */
  private static List<QuestionVersion> changed() {
    List<QuestionVersion> changed = new ArrayList<>();
    for (int n = 1; n < ALL.size(); n++) {
      if (n % 7 == 0) {
        changed.add(readingLike(ALL.get(n), ALL.get(n - 1)));
      } else if (n % 11 != 0) {
        changed.add(ALL.get(n));
      }
    }
    return changed;
  }

  private static QuestionVersion readingLike(QuestionVersion version, QuestionVersion other) {
    return new QuestionVersion(version.id(), version.provenance(), other.query(), other.question());
  }

  @Test
  void afterAChangeTheyAreThoseThatAreFoundAnew() {
    List<QuestionVersion> changed = changed();
    assertThat(ids(AMONG_ALL.changedTo(changed)))
        .isNotEqualTo(ids(AMONG_ALL))
        .isEqualTo(ids(NearDuplicates.among(changed)));
  }

  @Test
  void changeLeavesThoseFromWhichItWasMade() {
    List<NearDuplicates.Pair> before = AMONG_ALL.pairs();
    NearDuplicates changed = AMONG_ALL.changedTo(changed());
    assertThat(AMONG_ALL.pairs()).isEqualTo(before);
    assertThat(ids(changed.changedTo(ALL))).isEqualTo(ids(AMONG_ALL));
  }
}
