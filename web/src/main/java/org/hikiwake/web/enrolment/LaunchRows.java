package org.hikiwake.web.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link LaunchEntity}. */
@ApplicationScoped
class LaunchRows implements PanacheRepositoryBase<LaunchEntity, String> {}
