package org.hikiwake.web.institution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link ArrivalEntity}. */
@ApplicationScoped
class ArrivalRows implements PanacheRepositoryBase<ArrivalEntity, String> {}
