package org.hikiwake.web.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link EditEntity}. */
@ApplicationScoped
class EditRows implements PanacheRepositoryBase<EditEntity, EditKey> {}
