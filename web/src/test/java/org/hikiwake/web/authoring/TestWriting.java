package org.hikiwake.web.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.version.KeptVersions;
import org.jspecify.annotations.Nullable;

/** Writes questions on the tram for tests. */
@ApplicationScoped
public class TestWriting {

  private final Library library;
  private final Edits edits;
  private final Edits elsewhere;

  TestWriting(
      Library library,
      Edits edits,
      OneWriter writer,
      EditRows rows,
      KeptVersions versions,
      Clock clock) {
    this.library = library;
    this.edits = edits;
    this.elsewhere = new Edits(writer, rows, versions, clock);
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

  /** Writes it once more, as another node does of which this one hears nothing. */
  public void editElsewhere(PackId pack, QuestionId own, String ask, Person author) {
    ContentPack content = library.bank(pack.value()).pack();
    Map<String, String> fields = fields(Kind.NUMERIC);
    fields.put("ask", ask);
    Question question = new Draft(Kind.NUMERIC, fields).read(content).question();
    QuestionVersion version = Own.version(own, question, content);
    int seen = edits.history(own).size();
    if (elsewhere.append(new Edits.Entry(version, null, null, ""), seen, author.id()).isEmpty()) {
      throw new AssertionError("another edit came meanwhile");
    }
  }

  /** A question that is generated from the pack. */
  public QuestionVersion generated(PackId pack) {
    return library.bank(pack.value()).questions().get(0);
  }
}
