package org.hikiwake.web.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** By what an institution knows somebody for ever. */
@Embeddable
record AccountKey(
    @Column(name = "issuer", length = 500) String issuer,
    @Column(name = "subject", length = 255) String subject)
    implements Serializable {}
