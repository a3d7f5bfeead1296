package org.hikiwake.web.institution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link VisitEntity}. */
@ApplicationScoped
class VisitRows implements PanacheRepositoryBase<VisitEntity, String> {}
