package org.hikiwake.web.attachment;

import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;

/** Who sits over a quiz; the feature that takes attempts knows. */
public interface Sitting {

  /** Whether the person has begun with a quiz of the course and not ended. */
  boolean isSitting(PersonId person, CourseId course);
}
