package org.hikiwake.web.gradebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link ChangeEntity}. */
@ApplicationScoped
class ChangeRows implements PanacheRepositoryBase<ChangeEntity, ChangeKey> {}
