package org.hikiwake.web.challenge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link ChallengeEntity}. */
@ApplicationScoped
class ChallengeRows implements PanacheRepositoryBase<ChallengeEntity, ChallengeKey> {}
