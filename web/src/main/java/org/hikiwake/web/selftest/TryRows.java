package org.hikiwake.web.selftest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link TryEntity}. */
@ApplicationScoped
class TryRows implements PanacheRepositoryBase<TryEntity, TryKey> {}
