package org.hikiwake.web.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That a quiz was assigned under a name that another system has for it. */
@Entity
@Table(name = "external_quiz")
class ExternalQuizEntity {

  @EmbeddedId ExternalQuizKey key;

  @Column(nullable = false, length = 22)
  String quiz;
}
