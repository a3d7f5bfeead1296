package org.hikiwake.web.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link EndingEntity}. */
@ApplicationScoped
class EndingRows implements PanacheRepositoryBase<EndingEntity, String> {}
