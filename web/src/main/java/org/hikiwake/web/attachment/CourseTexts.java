package org.hikiwake.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.site.Openings;

/**
 * What of the attached texts is open to him who looks: to an instructor everything, to a student
 * nothing while he sits over a quiz of the course, unless the instructor allowed that.
 */
@Named
@RequestScoped
public class CourseTexts {

  private final Attachments attachments;
  private final CourseDoor door;
  private final Sitting sitting;
  private final Visiting visiting;
  private final Map<CourseId, Openings> openings = new HashMap<>();
  private final Map<CourseId, Boolean> sits = new HashMap<>();

  CourseTexts(Attachments attachments, CourseDoor door, Sitting sitting, Visiting visiting) {
    this.attachments = attachments;
    this.door = door;
    this.sitting = sitting;
    this.visiting = visiting;
  }

  /** Whether anything is attached in the course. */
  public boolean areIn(CourseId course) {
    return !attachments.of(course).isEmpty();
  }

  /** What citations open on a page of the course. */
  public Openings of(CourseId course) {
    return openings.computeIfAbsent(course, this::read);
  }

  private Openings read(CourseId course) {
    Standing standing = door.standing(course);
    if (standing == Standing.GONE) {
      return Openings.NONE;
    }
    List<Attachment> open =
        attachments.of(course).stream().filter(one -> isOpen(one, standing)).toList();
    return open.isEmpty() ? Openings.NONE : new AttachedOpenings(open, attachments);
  }

  /** Whether he may read it now. */
  boolean isOpen(Attachment attachment, Standing standing) {
    return switch (standing) {
      case INSTRUCTOR -> true;
      case STUDENT -> attachment.whileTaking() || !sits(attachment.reading().course());
      case GONE -> false;
    };
  }

  private boolean sits(CourseId course) {
    return sits.computeIfAbsent(
        course, asked -> sitting.isSitting(visiting.signedIn().id(), asked));
  }
}
