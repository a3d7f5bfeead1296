package org.hikiwake.web.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.review.ReviewState;

/**
 * The questions of a pack that can be put into a quiz.
 *
 * @param versions by their questions' ids, in the order of these
 * @param states how those stand on which a person decided
 */
record Offer(
    ExaminedPack pack, Map<String, QuestionVersion> versions, Map<QuestionId, ReviewState> states) {

  boolean has(String id) {
    return find(id).isPresent();
  }

  Optional<QuestionVersion> find(String id) {
    return Optional.ofNullable(versions.get(id));
  }

  Collection<QuestionVersion> all() {
    return versions.values();
  }

  List<QuestionVersion> accepted() {
    return all().stream().filter(one -> state(one.id()) == ReviewState.ACCEPTED).toList();
  }

  ReviewState state(QuestionId id) {
    return states.getOrDefault(id, ReviewState.OPEN);
  }
}
