package org.hikiwake.content.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.hikiwake.content.yaml.YamlNode;
import org.hikiwake.core.author.Group;
import org.hikiwake.core.author.Institution;
import org.hikiwake.core.author.Person;
import org.hikiwake.core.author.State;
import org.hikiwake.core.author.UnnamedVoice;

/** The lists that a file of a pack may have, and what an entry of each becomes. */
enum EntryKind {
  READINGS("readings", (n, g) -> g.reading(n, Entries.read(n, ReadingEntry.class).toModel())),
  SOURCES("sources", (n, g) -> g.source(n, Entries.read(n, SourceEntry.class).toModel())),
  PEOPLE("people", author(Person::new)),
  STATES("states", author(State::new)),
  INSTITUTIONS("institutions", author(Institution::new)),
  GROUPS("groups", author(Group::new)),
  VOICES("voices", author(UnnamedVoice::new)),
  TOPICS("topics", (n, g) -> g.topic(n, Entries.read(n, TopicEntry.class).toModel())),
  TERMS("terms", (n, g) -> g.term(n, Entries.read(n, TermEntry.class).toModel())),
  POSITIONS("positions", (n, g) -> g.statement(n, Entries.read(n, PositionEntry.class).toModel())),
  EVENTS("events", (n, g) -> g.statement(n, Entries.read(n, EventEntry.class).toModel())),
  QUANTITIES(
      "quantities", (n, g) -> g.statement(n, Entries.read(n, QuantityEntry.class).toModel())),
  DEFINITIONS(
      "definitions", (n, g) -> g.statement(n, Entries.read(n, DefinitionEntry.class).toModel())),
  PROPOSALS("proposals", (n, g) -> g.statement(n, Entries.read(n, ProposalEntry.class).toModel())),
  MEMBERSHIPS(
      "memberships", (n, g) -> g.statement(n, Entries.read(n, MembershipEntry.class).toModel())),
  RELATIONS("relations", (n, g) -> g.relation(n, Entries.read(n, RelationEntry.class).toModel())),
  COMPLETE(
      "complete",
      (n, g) -> Entries.read(n, CompleteEntry.class).toModel().forEach(cell -> g.cell(n, cell)));

  private final String key;
  private final Taker taker;

  EntryKind(String key, Taker taker) {
    this.key = key;
    this.taker = taker;
  }

  /** The key of the list in a file. */
  String key() {
    return key;
  }

  /**
   * Turns one entry of the list into parts.
   *
   * @throws org.hikiwake.core.value.InvalidValue where a value is not what the model allows
   */
  void take(YamlNode entry, Gathering gathering) throws JsonProcessingException {
    taker.take(entry, gathering);
  }

  private static Taker author(AuthorEntry.Kind kind) {
    return (n, g) -> g.author(n, Entries.read(n, AuthorEntry.class).toModel(kind));
  }

  private interface Taker {
    void take(YamlNode entry, Gathering gathering) throws JsonProcessingException;
  }
}
