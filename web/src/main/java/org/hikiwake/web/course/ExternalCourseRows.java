package org.hikiwake.web.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link ExternalCourseEntity}. */
@ApplicationScoped
class ExternalCourseRows
    implements PanacheRepositoryBase<ExternalCourseEntity, ExternalCourseKey> {}
