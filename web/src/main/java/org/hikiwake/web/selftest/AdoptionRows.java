package org.hikiwake.web.selftest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link AdoptionEntity}. */
@ApplicationScoped
class AdoptionRows implements PanacheRepositoryBase<AdoptionEntity, String> {}
