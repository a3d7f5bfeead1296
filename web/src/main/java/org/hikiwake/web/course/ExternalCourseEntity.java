package org.hikiwake.web.course;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That somebody's programs have a name of their own for a course. */
@Entity
@Table(name = "external_course")
class ExternalCourseEntity {

  @EmbeddedId ExternalCourseKey key;

  @Column(nullable = false, length = 22)
  String course;
}
