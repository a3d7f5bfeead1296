package org.hikiwake.web.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link ReviewEntity}. */
@ApplicationScoped
class ReviewRows implements PanacheRepositoryBase<ReviewEntity, ReviewKey> {}
