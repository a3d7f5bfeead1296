package org.hikiwake.web.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.hikiwake.content.verify.Text;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.attachment.Attached.AttachedLink;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.pack.LibraryWithEveryKind;

/** Attaches texts and links for tests. */
@ApplicationScoped
public class TestAttachments {

  /** The reading that questions of every kind cite, as it stands in addresses. */
  public static final String ANY = LibraryWithEveryKind.ANY + "/" + AnyPack.READING;

  private final Attachments attachments;

  TestAttachments(Attachments attachments) {
    this.attachments = attachments;
  }

  public void attachLink(Course course, String reading, Person actor) {
    attachments.attach(
        key(course, reading),
        AttachedLink.read("https://library.example.org/reading").orElseThrow(),
        false,
        actor.id());
  }

  /** Attaches the text by which the fingerprints of any reading are made. */
  public void attachAny(Course course, Person actor) {
    attachments.attach(key(course, ANY), new Text(paragraphs()), false, actor.id());
  }

  static List<String> paragraphs() {
    return IntStream.rangeClosed(1, 5).mapToObj(n -> "paragraph " + n).toList();
  }

  private static CourseReading key(Course course, String reading) {
    String[] parts = reading.split("/");
    return new CourseReading(course.id(), new PackId(parts[0]), new ReadingId(parts[1]));
  }
}
