package org.hikiwake.web.selftest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link EndEntity}. */
@ApplicationScoped
class EndRows implements PanacheRepositoryBase<EndEntity, String> {}
