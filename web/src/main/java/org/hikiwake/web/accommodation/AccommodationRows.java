package org.hikiwake.web.accommodation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link AccommodationEntity}. */
@ApplicationScoped
class AccommodationRows implements PanacheRepositoryBase<AccommodationEntity, AccommodationKey> {}
