package org.hikiwake.web.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link ReportEntity}. */
@ApplicationScoped
class ReportRows implements PanacheRepositoryBase<ReportEntity, String> {}
