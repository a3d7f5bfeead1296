package org.hikiwake.web.institution;

/** The institution did not say who somebody is, or not so that it can be believed. */
final class NotIdentified extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  /** Why not. */
  enum Why {
    /** It does not answer, or not as a provider does. */
    UNREACHABLE(503),
    /** It, or the person himself, said no. */
    REFUSED(403),
    /** It refuses what this server asks for: one of the two is not configured as it has to be. */
    MISCONFIGURED(502),
    /** It tells no address that is known to be his, and no account is made without one. */
    NO_ADDRESS(403),
    /** What it sent is not what was asked for. */
    NOT_PROVED(403),
    /** The browser was never sent there, or long ago, or has been back. */
    STALE(409),
    /** The account is connected with somebody else. */
    OTHER_PERSON(409),
    /** The person is connected with another account. */
    OTHER_ACCOUNT(409),
    /** He would have no way in any more. */
    NO_PASSWORD(409);

    private final int status;

    Why(int status) {
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  NotIdentified(Why why, String detail) {
    super(detail);
    this.why = why;
  }

  NotIdentified(Why why, Throwable cause) {
    super(String.valueOf(cause.getMessage()), cause);
    this.why = why;
  }

  Why why() {
    return why;
  }
}
