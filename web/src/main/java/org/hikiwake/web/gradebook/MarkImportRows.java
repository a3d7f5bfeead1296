package org.hikiwake.web.gradebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link MarkImportEntity}. */
@ApplicationScoped
class MarkImportRows implements PanacheRepositoryBase<MarkImportEntity, MarkImportKey> {}
