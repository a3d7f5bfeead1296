package org.hikiwake.web.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.authoring.Draft;
import org.hikiwake.quiz.authoring.Own;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.pack.Library;
import org.jspecify.annotations.Nullable;

/** Writes questions on the tram for tests. */
@ApplicationScoped
public class TestWriting {

  private final Library library;
  private final Edits edits;

  TestWriting(Library library, Edits edits) {
    this.library = library;
    this.edits = edits;
  }

  /** A draft of the kind, about the tram, with nothing wrong in it. */
  public static Map<String, String> fields(Kind kind) {
    Map<String, String> fields = new HashMap<>(Draft.of(AnyQuestion.any(kind)).fields());
    fields.put("reading", "tram");
    fields.put("places", "5");
    return fields;
  }

  /** An own question that only the course's instructors may see. */
  public QuestionId own(PackId pack, @Nullable CourseId course, Person author) {
    ContentPack content = library.bank(pack.value()).pack();
    Question question = new Draft(Kind.NUMERIC, fields(Kind.NUMERIC)).read(content).question();
    QuestionVersion version = Own.version(Own.newId(), question, content);
    edits.append(new Edits.Entry(version, null, course, ""), 0, author.id());
    return version.id();
  }

  /** A question that is generated from the pack. */
  public QuestionVersion generated(PackId pack) {
    return library.bank(pack.value()).questions().get(0);
  }
}
