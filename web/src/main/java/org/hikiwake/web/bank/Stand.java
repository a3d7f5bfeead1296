package org.hikiwake.web.bank;

import java.util.Optional;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.review.Review;
import org.hikiwake.web.review.ReviewState;

/**
 * How a question stands with those who review.
 *
 * @param latest what was decided last; nothing where nobody decided
 * @param reports how many reports on it are open
 */
record Stand(
    ExaminedQuestion examined,
    QuestionVersion version,
    Revision revision,
    Optional<Review> latest,
    int reports) {

  ReviewState state() {
    return ReviewState.of(latest, revision.version());
  }
}
