package org.hikiwake.web.pack;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link ReachEntity}. */
@ApplicationScoped
class ReachRows implements PanacheRepositoryBase<ReachEntity, PackNumber> {}
