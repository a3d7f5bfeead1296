package org.hikiwake.web.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link TokenEntity}. */
@ApplicationScoped
class TokenRows implements PanacheRepositoryBase<TokenEntity, String> {}
