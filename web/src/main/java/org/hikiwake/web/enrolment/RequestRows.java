package org.hikiwake.web.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link RequestEntity}. */
@ApplicationScoped
class RequestRows implements PanacheRepositoryBase<RequestEntity, RequestKey> {}
