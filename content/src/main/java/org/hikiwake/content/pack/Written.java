package org.hikiwake.content.pack;

import org.hikiwake.core.author.Author;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Statement;

/** A part of a pack as the entry that it becomes, with the list in which it stands. */
record Written(EntryKind kind, Object entry) {

  static Written of(Author author) {
    EntryKind kind =
        author.fold(
            new Author.Cases<>(
                person -> EntryKind.PEOPLE,
                state -> EntryKind.STATES,
                institution -> EntryKind.INSTITUTIONS,
                group -> EntryKind.GROUPS,
                voice -> EntryKind.VOICES));
    return new Written(kind, AuthorEntry.of(author));
  }

  static Written of(Statement statement) {
    return statement.fold(
        position -> new Written(EntryKind.POSITIONS, PositionEntry.of(position)),
        fact ->
            fact.fold(
                new KeyFact.Cases<>(
                    event -> new Written(EntryKind.EVENTS, EventEntry.of(event)),
                    quantity -> new Written(EntryKind.QUANTITIES, QuantityEntry.of(quantity)),
                    definition ->
                        new Written(EntryKind.DEFINITIONS, DefinitionEntry.of(definition)),
                    proposal -> new Written(EntryKind.PROPOSALS, ProposalEntry.of(proposal)),
                    membership ->
                        new Written(EntryKind.MEMBERSHIPS, MembershipEntry.of(membership)))));
  }
}
