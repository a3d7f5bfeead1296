package org.hikiwake.web.account;

import org.hikiwake.core.value.RandomId;

/** Names a person for ever, and tells nothing about him. */
public record PersonId(String value) {

  public PersonId {
    if (!RandomId.isOne(value)) {
      throw new IllegalArgumentException("that names no person");
    }
  }

  public static PersonId random() {
    return new PersonId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
