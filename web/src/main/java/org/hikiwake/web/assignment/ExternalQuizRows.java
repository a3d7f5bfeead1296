package org.hikiwake.web.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link ExternalQuizEntity}. */
@ApplicationScoped
class ExternalQuizRows implements PanacheRepositoryBase<ExternalQuizEntity, ExternalQuizKey> {}
