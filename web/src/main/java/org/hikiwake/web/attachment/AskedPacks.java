package org.hikiwake.web.attachment;

import java.util.Set;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.course.CourseId;

/** What the quizzes of courses are made of; the feature that makes them knows. */
public interface AskedPacks {

  /** The packs from which the quizzes of the course ask something. */
  Set<PackId> of(CourseId course);
}
