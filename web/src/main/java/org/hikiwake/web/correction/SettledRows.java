package org.hikiwake.web.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of {@link SettledEntity}. */
@ApplicationScoped
class SettledRows implements PanacheRepositoryBase<SettledEntity, CorrectionKey> {}
