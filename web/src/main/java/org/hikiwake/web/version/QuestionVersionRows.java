package org.hikiwake.web.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link QuestionVersionEntity}. */
@ApplicationScoped
class QuestionVersionRows implements PanacheRepositoryBase<QuestionVersionEntity, String> {}
