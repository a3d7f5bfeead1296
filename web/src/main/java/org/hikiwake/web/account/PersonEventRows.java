package org.hikiwake.web.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link PersonEventEntity}. */
@ApplicationScoped
class PersonEventRows implements PanacheRepositoryBase<PersonEventEntity, PersonEventKey> {}
