package org.hikiwake.web.institution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link AccountEntity}. */
@ApplicationScoped
class AccountRows implements PanacheRepositoryBase<AccountEntity, AccountKey> {}
