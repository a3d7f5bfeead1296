package org.hikiwake.web.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link RevisionEntity}. */
@ApplicationScoped
class RevisionRows implements PanacheRepositoryBase<RevisionEntity, RevisionKey> {}
