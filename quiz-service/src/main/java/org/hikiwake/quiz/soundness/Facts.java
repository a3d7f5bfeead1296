package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.Evidence;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
import org.hikiwake.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** The pack's elements by id and by kind. Asking for what is not there throws NotInPack. */
final class Facts {

  private final ContentPack pack;
  private final Map<AuthorId, Voice> voices = new LinkedHashMap<>();
  private final Map<StatementId, Said> said = new LinkedHashMap<>();
  private final Map<Citation, List<Said>> citing = new HashMap<>();
  private final Map<ParagraphRef, List<Said>> standing = new HashMap<>();
  private final Map<StatementId, Position> positions = new HashMap<>();
  private final Map<StatementId, Definition> definitions = new HashMap<>();
  private final Map<StatementId, Proposal> proposals = new HashMap<>();
  private final Map<StatementId, Membership> memberships = new HashMap<>();
  private final Map<StatementId, Quantity> quantities = new HashMap<>();
  private final Map<StatementId, PartialDate> dates = new HashMap<>();
  private final Map<StatementId, String> happenings = new HashMap<>();
  private final Map<StatementId, List<List<String>>> tellings = new HashMap<>();
  private final Map<TermId, List<Definition>> meanings = new HashMap<>();
  private final Map<String, List<Proposal>> proposed = new HashMap<>();
  private final Map<AuthorId, List<Membership>> inWhole = new HashMap<>();
  private final Map<AuthorId, List<Membership>> ofMember = new HashMap<>();

  Facts(ContentPack pack) {
    this.pack = pack;
    pack.parts().authors().forEach(author -> voices.put(author.id(), new Voice(author)));
    voices.values().forEach(voice -> voice.bind(voices));
    KeyFact.Cases<Runnable> kinds = kinds();
    for (Statement statement : pack.statements()) {
      file(said(statement));
      statement.<Runnable>fold(position -> () -> file(position), fact -> fact.fold(kinds)).run();
    }
  }

  private Said said(Statement statement) {
    Attribution by = statement.attribution();
    return new Said(said.size(), statement, voices(by.holders()), voices(by.reporters()));
  }

  private void file(Said one) {
    said.put(one.id(), one);
    Evidence evidence = one.statement().evidence();
    evidence.citations().forEach(place -> add(citing, place, one));
    evidence.paragraphs().forEach(paragraph -> add(standing, paragraph, one));
  }

  private KeyFact.Cases<Runnable> kinds() {
    return new KeyFact.Cases<>(
        event -> () -> file(event),
        quantity -> () -> file(quantity),
        definition -> () -> file(definition),
        proposal -> () -> file(proposal),
        membership -> () -> file(membership));
  }

  private void file(Position position) {
    positions.put(position.id(), position);
  }

  private void file(Event event) {
    date(event, event.when());
    if (event.happening() != null) {
      happenings.put(event.id(), event.happening());
      tell(event, List.of(Wording.withoutStop(event.happening())));
    }
  }

  private void file(Quantity quantity) {
    quantities.put(quantity.id(), quantity);
    if (quantity.measured() != null) {
      tell(quantity, List.of(Wording.withoutStop(quantity.measured())));
    }
    date(quantity, quantity.asOf());
  }

  private void file(Definition definition) {
    definitions.put(definition.id(), definition);
    add(meanings, definition.term(), definition);
  }

  private void file(Proposal proposal) {
    proposals.put(proposal.id(), proposal);
    tell(proposal, List.of(proposal.proposed().what()));
    date(proposal, proposal.when());
    add(proposed, proposal.proposed().what(), proposal);
    TermId term = proposal.proposed().term();
    if (term != null) {
      add(proposed, "term " + term.value(), proposal);
    }
  }

  private void file(Membership membership) {
    memberships.put(membership.id(), membership);
    tell(membership, voice(membership.member()).names());
    tell(membership, voice(membership.whole()).names());
    add(inWhole, membership.whole(), membership);
    add(ofMember, membership.member(), membership);
    date(membership, membership.since());
  }

  private void tell(Statement fact, List<String> wordings) {
    add(tellings, fact.id(), wordings);
  }

  private void date(Statement fact, @Nullable PartialDate date) {
    if (date != null) {
      dates.put(fact.id(), date);
    }
  }

  private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
    lists.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(value);
  }

  /** All statements, in the order of their ids. */
  Collection<Said> everything() {
    return said.values();
  }

  Said said(StatementId id) {
    return in(said, id);
  }

  List<Said> said(List<StatementId> ids) {
    return ids.stream().map(this::said).toList();
  }

  /** What cites exactly this, in the order of the ids. */
  List<Said> citing(Citation place) {
    return citing.getOrDefault(place, List.of());
  }

  /** What cites any place in the paragraph, in the order of the ids. */
  List<Said> standingAt(ParagraphRef at) {
    return standing.getOrDefault(at, List.of());
  }

  Optional<Position> asPosition(Said statement) {
    return Optional.ofNullable(positions.get(statement.id()));
  }

  Definition definition(StatementId id) {
    return in(definitions, id);
  }

  Optional<Definition> asDefinition(Said statement) {
    return Optional.ofNullable(definitions.get(statement.id()));
  }

  /** What happened, without its date; empty where the pack does not say. */
  Optional<String> happening(StatementId id) {
    return Optional.ofNullable(happenings.get(id));
  }

  /** What tells a fact without its date and its amount, each thing in one of its wordings. */
  List<List<String>> tellings(Said fact) {
    return tellings.getOrDefault(fact.id(), List.of());
  }

  Proposal proposal(StatementId id) {
    return in(proposals, id);
  }

  Optional<Proposal> asProposal(Said statement) {
    return Optional.ofNullable(proposals.get(statement.id()));
  }

  Membership membership(StatementId id) {
    return in(memberships, id);
  }

  /** Whoever belongs to the whole. */
  List<Voice> members(AuthorId whole) {
    return voices(inWhole.getOrDefault(whole, List.of()).stream().map(Membership::member).toList());
  }

  /** Whatever the member belongs to. */
  List<Voice> wholes(AuthorId member) {
    return voices(
        ofMember.getOrDefault(member, List.of()).stream().map(Membership::whole).toList());
  }

  Quantity quantity(StatementId id) {
    return in(quantities, id);
  }

  Optional<Quantity> asQuantity(Said statement) {
    return Optional.ofNullable(quantities.get(statement.id()));
  }

  /** The date of what happened, of what was measured then, of a proposal or a membership. */
  PartialDate date(StatementId id) {
    return in(dates, id);
  }

  Optional<PartialDate> asDated(Said statement) {
    return Optional.ofNullable(dates.get(statement.id()));
  }

  private static <I extends Id, T> T in(Map<I, T> all, I id) {
    T found = all.get(id);
    if (found == null) {
      throw new NotInPack(id);
    }
    return found;
  }

  /** The meanings that the term is said to have. */
  List<Definition> meanings(TermId term) {
    return meanings.getOrDefault(term, List.of()).stream()
        .filter(d -> d.polarity() == Polarity.AFFIRMS)
        .toList();
  }

  /** Every proposal of the same thing, by its words or by its term; the proposal among them. */
  List<Proposal> sameProposals(Proposal proposal) {
    List<Proposal> same = new ArrayList<>(in(proposed, proposal.proposed().what()));
    TermId term = proposal.proposed().term();
    if (term != null) {
      same.addAll(in(proposed, "term " + term.value()));
    }
    return same;
  }

  List<Voice> proposers(Proposal proposal) {
    return voices(proposal.proposed().proposers());
  }

  private static List<Proposal> in(Map<String, List<Proposal>> proposed, String key) {
    return proposed.getOrDefault(key, List.of());
  }

  /** All authors, in the order of their ids. */
  Collection<Voice> everybody() {
    return voices.values();
  }

  Voice voice(AuthorId id) {
    return in(voices, id);
  }

  List<Voice> voices(List<AuthorId> ids) {
    return switch (ids.size()) {
      case 0 -> List.of();
      case 1 -> List.of(voice(ids.get(0)));
      default -> ids.stream().map(this::voice).toList();
    };
  }

  Reading reading(ReadingId id) {
    return pack.reading(id).orElseThrow(() -> new NotInPack(id));
  }

  Topic topic(TopicId id) {
    return pack.topic(id).orElseThrow(() -> new NotInPack(id));
  }

  Term term(TermId id) {
    return pack.term(id).orElseThrow(() -> new NotInPack(id));
  }

  ContentPack pack() {
    return pack;
  }
}
