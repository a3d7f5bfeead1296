package org.hikiwake.web.authoring;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.authoring.Draft;
import org.hikiwake.quiz.authoring.Own;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Keeps questions that instructors write, and each further version of them. */
@ApplicationScoped
public class OwnWriting {

  private final Edits edits;
  private final CourseDoor courses;
  private final Visiting visiting;

  OwnWriting(Edits edits, CourseDoor courses, Visiting visiting) {
    this.edits = edits;
    this.courses = courses;
    this.visiting = visiting;
  }

  /**
   * What somebody writes.
   *
   * @param input the fields of the draft; the {@code course} whose instructors alone may use it,
   *     empty for none; and the {@code reason}
   */
  public record Sheet(ContentPack pack, Kind kind, Input input) {

    Draft draft() {
      Map<String, String> fields = new HashMap<>();
      input.names().forEach(name -> fields.put(name, input.rawLines(name)));
      return new Draft(kind, fields);
    }
  }

  /** The courses of which he who asks may say that their instructors alone use a question. */
  List<Course> taught() {
    return courses.taught();
  }

  /**
   * Keeps a new question.
   *
   * @return its id; nothing where something is to be mended, which stands beside what was typed
   */
  public Optional<QuestionId> write(Sheet sheet) {
    return write(Own.newId(), sheet);
  }

  /**
   * Keeps a new question under an id that he chose who writes.
   *
   * @return the id; nothing where something is to be mended, likewise, or where nothing is and
   *     there is one of that id
   */
  public Optional<QuestionId> write(QuestionId id, Sheet sheet) {
    return read(sheet, null).flatMap(question -> keep(sheet, id, question, 0));
  }

  /** The id of the question that he who asks writes in a pack under a name of his own for it. */
  public QuestionId named(PackId pack, ExternalId name) {
    return Own.named(visiting.signedIn().id().value(), pack, name.value());
  }

  /** Whether somebody has written a question of that id. */
  public boolean isWritten(QuestionId id) {
    return !edits.history(id).isEmpty();
  }

  /**
   * Makes another version of a question.
   *
   * @param seen how many versions he saw who writes
   * @return its id; nothing where something is to be mended, likewise, or where nothing is and
   *     somebody else has written meanwhile
   */
  public Optional<QuestionId> edit(Desk desk, Sheet sheet, int seen) {
    return read(sheet, desk.version().question())
        .flatMap(question -> keep(sheet, desk.version().id(), question, seen));
  }

  /**
   * The question; nothing where anything is to be mended.
   *
   * @param before how it read; null for a new one
   */
  private Optional<Question> read(Sheet sheet, @Nullable Question before) {
    Input input = sheet.input();
    Draft.Reading reading = sheet.draft().read(sheet.pack());
    reading.problems().forEach((field, problem) -> input.reject(field, say().problem(problem)));
    rejectForeignCourse(input);
    Question question = reading.question();
    if (question != null && before != null && Own.rekeys(before, question)) {
      rejectSilence(input);
    }
    if (input.value("reason").length() > Edit.LONGEST_REASON) {
      input.reject("reason", say().reasonTooLong(Edit.LONGEST_REASON));
    }
    return input.isGood() ? Optional.ofNullable(question) : Optional.empty();
  }

  private void rejectForeignCourse(Input input) {
    String course = input.value("course");
    if (!course.isEmpty() && taught().stream().noneMatch(one -> one.id().value().equals(course))) {
      input.reject("course", say().unknownCourse());
    }
  }

  /** Who makes another answer right says why. */
  private static void rejectSilence(Input input) {
    if (input.value("reason").isEmpty()) {
      input.reject("reason", say().reasonMissing());
    }
  }

  private Optional<QuestionId> keep(Sheet sheet, QuestionId id, Question question, int seen) {
    String course = sheet.input().value("course");
    Edits.Entry entry =
        new Edits.Entry(
            Own.version(id, question, sheet.pack()),
            null,
            course.isEmpty() ? null : new CourseId(course),
            sheet.input().value("reason"));
    return edits.append(entry, seen, visiting.signedIn().id()).map(Edit::question);
  }

  private static AuthoringMessages say() {
    return MessageBundles.get(AuthoringMessages.class);
  }
}
