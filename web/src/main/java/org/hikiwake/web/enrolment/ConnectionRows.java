package org.hikiwake.web.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link ConnectionEntity}. */
@ApplicationScoped
class ConnectionRows implements PanacheRepositoryBase<ConnectionEntity, ConnectionKey> {}
