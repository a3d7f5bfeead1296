package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.date;
import static org.hikiwake.content.pack.Entries.iso;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.statement.Membership;
import org.jspecify.annotations.Nullable;

/** An entry of {@code memberships}. */
record MembershipEntry(
    @JsonUnwrapped StatedEntry stated, String member, String whole, @Nullable String since) {

  static MembershipEntry of(Membership fact) {
    return new MembershipEntry(
        StatedEntry.of(fact.stated()),
        fact.member().value(),
        fact.whole().value(),
        iso(fact.since()));
  }

  Membership toModel() {
    return new Membership(stated.toModel(), new AuthorId(member), new AuthorId(whole), date(since));
  }
}
