package org.hikiwake.web.account;

import java.util.Collection;
import java.util.Set;

/** Ways to sign in without a password from here; the feature that offers one knows. */
public interface OtherWays {

  /** Those of these who have one. */
  Set<PersonId> having(Collection<PersonId> people);
}
