package org.hikiwake.web.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link AttachedTextEntity}. */
@ApplicationScoped
class AttachedTextRows implements PanacheRepositoryBase<AttachedTextEntity, String> {}
