package org.hikiwake.web.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A question version as it was asked, so that a later pack or generator changes no test. */
@Entity
@Table(name = "question_version")
class QuestionVersionEntity {

  @Id
  @Column(length = 80)
  String id;

  @Column(nullable = false, length = 40)
  String question;

  @Column(nullable = false, length = 80)
  String pack;

  @Column(nullable = false, length = 80)
  String family;

  @Column(nullable = false, length = 20)
  String kind;

  @Column(nullable = false, columnDefinition = "text")
  String payload;
}
