package org.hikiwake.web.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.quiz.authoring.Own;
import org.hikiwake.quiz.authoring.Wording;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.review.ReviewView;

/**
 * A question that somebody writes on.
 *
 * @param version as it reads now
 * @param view the same as a reviewer sees it
 * @param history what was written of it, the latest first
 * @param words the versions that were written, by their ids
 */
public record Desk(
    ExaminedPack pack,
    ExaminedQuestion examined,
    QuestionVersion version,
    ReviewView view,
    List<Edit> history,
    Map<String, QuestionVersion> words) {

  /**
   * What somebody had before his eyes when he wrote.
   *
   * @param version which version it was
   * @param edits how many edits there were
   */
  public record Seen(String version, int edits) {

    /** What is not there any more. */
    public static final Seen SOMETHING_ELSE = new Seen("", -1);
  }

  public boolean isOwn() {
    return Own.is(version);
  }

  /** The course whose instructors alone see it. */
  public Optional<CourseId> onlyFor() {
    return history.stream().findFirst().flatMap(Edit::onlyFor);
  }

  /** The question in the words in which it is generated. */
  public QuestionVersion generated() {
    return pack.generated().examination().all().stream()
        .map(Examined::version)
        .filter(one -> one.id().equals(version.id()))
        .findFirst()
        .orElse(version);
  }

  /** The version of an edit, where its words can be taken into the question as it is now. */
  Optional<QuestionVersion> fitting(String number) {
    return history.stream()
        .filter(edit -> String.valueOf(edit.number()).equals(number))
        .findFirst()
        .map(edit -> words.get(edit.version()))
        .filter(this::fits);
  }

  boolean fits(QuestionVersion other) {
    return roles(other).equals(roles(generated()));
  }

  private static List<Wording.Role> roles(QuestionVersion version) {
    return Wording.of(version.question()).stream().map(Wording.Text::role).toList();
  }
}
