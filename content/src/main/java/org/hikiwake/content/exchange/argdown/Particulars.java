package org.hikiwake.content.exchange.argdown;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.statement.Amount;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** What is known of a statement beyond its sentence and the relations that have a sign. */
record Particulars(ContentPack pack, Statement statement, List<Relation> outgoing) {

  Metadata metadata() {
    Metadata metadata = new Metadata();
    attribution(metadata, statement.attribution());
    metadata.list("alsoOn", statement.topics().stream().skip(1).map(TopicId::value).toList());
    statement.fold(position -> position(metadata, position), fact -> fact(metadata, fact));
    metadata.list("cited", statement.evidence().citations().stream().map(this::place).toList());
    metadata.list("cautions", statement.evidence().cautions().stream().map(this::words).toList());
    for (Relation.Kind kind : Relation.Kind.values()) {
      metadata.list(word(kind), unsigned(kind).toList());
    }
    return metadata;
  }

  private void attribution(Metadata metadata, Attribution attribution) {
    metadata
        .list("holders", names(attribution.holders()))
        .flag("jointly", attribution.manner() == Manner.JOINTLY)
        .list("reportedBy", names(attribution.reporters()));
  }

  private static Metadata position(Metadata metadata, Position position) {
    return metadata
        .put("mode", word(position.stance().mode()))
        .put("confidence", word(position.stance().confidence()))
        .put("condition", position.scope().condition())
        .put("horizon", position.scope().horizon())
        .put("held", iso(position.scope().held()));
  }

  private Metadata fact(Metadata metadata, KeyFact fact) {
    return fact.fold(
        new KeyFact.Cases<>(
            event -> metadata.put("when", event.when().iso()).put("happening", event.happening()),
            quantity ->
                metadata
                    .put("amount", words(quantity.amount()))
                    .put("asOf", iso(quantity.asOf()))
                    .put("measured", quantity.measured()),
            definition ->
                metadata.put("term", term(definition.term())).put("meaning", definition.meaning()),
            proposal -> proposal(metadata, proposal),
            membership ->
                metadata
                    .put("member", name(membership.member()))
                    .put("whole", name(membership.whole()))
                    .put("since", iso(membership.since()))));
  }

  private Metadata proposal(Metadata metadata, Proposal proposal) {
    return metadata
        .list("proposers", names(proposal.proposed().proposers()))
        .put("proposed", proposal.proposed().what())
        .put("term", term(proposal.proposed().term()))
        .flag("sole", proposal.proposed().sole())
        .put("when", iso(proposal.when()));
  }

  private Stream<String> unsigned(Relation.Kind kind) {
    return outgoing.stream()
        .filter(relation -> relation.kind() == kind && Sign.of(kind).isEmpty())
        .map(relation -> relation.to().value());
  }

  private String place(Citation citation) {
    return citation.fold(
        in -> in.at() + ": " + in.anchor(),
        out -> "outside, " + out.source() + (out.where() == null ? "" : ": " + out.where()));
  }

  private String words(Caution caution) {
    return word(caution.kind())
        + ", ask "
        + word(caution.asking())
        + ": "
        + caution.reason()
        + (caution.outcome() == null ? "" : " " + caution.outcome());
  }

  private static String words(Amount amount) {
    return (amount.approximate() ? "about " : "")
        + amount.value().toPlainString()
        + " "
        + amount.unit();
  }

  private List<String> names(Collection<AuthorId> authors) {
    return authors.stream().map(this::name).toList();
  }

  private String name(AuthorId author) {
    return pack.author(author).orElseThrow().names().display();
  }

  private @Nullable String term(@Nullable TermId term) {
    return term == null ? null : pack.term(term).orElseThrow().text();
  }

  private static @Nullable String iso(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
