package org.hikiwake.web.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link AttemptEntity}. */
@ApplicationScoped
class AttemptRows implements PanacheRepositoryBase<AttemptEntity, String> {}
