package org.hikiwake.web.pack;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link ContentEntity}. */
@ApplicationScoped
class ContentRows implements PanacheRepositoryBase<ContentEntity, String> {}
