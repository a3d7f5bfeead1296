package org.hikiwake.web.institution;

import org.hikiwake.web.account.Person;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the institution named, before he says who he is here.
 *
 * @param institution what it is called
 * @param connecting the person who wants to connect his account; null for somebody who signs in
 * @param taken whether somebody here has the address that the institution says
 * @param open whether he may have a new account
 * @param fresh what stands in the form for a new account
 * @param known what stands in the form for an account that there is
 */
record ArrivalView(
    String institution,
    Identity identity,
    @Nullable Person connecting,
    boolean taken,
    boolean open,
    Input fresh,
    Input known) {

  /** Whether he can have a new account now. */
  public boolean isNew() {
    return mayBeNew() && open && !identity.email().isEmpty();
  }

  /** Whether he could have one, if the institution told an address that is known to be his. */
  public boolean isWithoutAddress() {
    return mayBeNew() && open && identity.email().isEmpty();
  }

  /** Whether nobody gets a new account. */
  public boolean isClosed() {
    return mayBeNew() && !open;
  }

  private boolean mayBeNew() {
    return connecting == null && !taken;
  }
}
