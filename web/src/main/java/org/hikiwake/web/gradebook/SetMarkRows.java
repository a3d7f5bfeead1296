package org.hikiwake.web.gradebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link SetMarkEntity}. */
@ApplicationScoped
class SetMarkRows implements PanacheRepositoryBase<SetMarkEntity, SetMarkKey> {}
