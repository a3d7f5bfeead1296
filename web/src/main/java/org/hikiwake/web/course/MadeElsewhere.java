package org.hikiwake.web.course;

import java.util.Collection;
import java.util.Set;
import org.hikiwake.web.account.PersonId;

/** Which accounts somebody else's programs have made; another feature knows. */
public interface MadeElsewhere {

  /**
   * Those of these people whom the programs of others than this one made: a link to choose their
   * password would take them over.
   */
  Set<PersonId> madeByOthers(Collection<PersonId> people, PersonId actor);
}
