package org.hikiwake.quiz.soundness;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.query.Query;

/** What each query asks, and by which rules its answers are judged. */
final class Queries implements Query.Cases<Asked> {

  private final Facts facts;
  private final Logic logic;
  private final Lexicon lexicon;
  private final AuthorRules authors;
  private final ClaimRules claims;
  private final TermRules terms;
  private final NumberRules numbers;
  private final PlaceRules places;
  private final Register<AuthorId> everybody;
  private final Register<AuthorId> nobody = new Register<>();
  private final Register<Term> allTerms = new Register<>();
  private final Map<ReadingId, Register<AuthorId>> voices;

  Queries(Holding holding, Lexicon lexicon) {
    this.lexicon = lexicon;
    facts = holding.facts();
    logic = holding.logic();
    authors = new AuthorRules(holding);
    claims = new ClaimRules(holding);
    terms = new TermRules(holding, lexicon);
    numbers = new NumberRules(holding);
    places = new PlaceRules(holding);
    everybody = register(facts.pack().parts().authors().stream().map(Author::id).toList());
    voices = voices();
    for (Term term : facts.pack().parts().terms()) {
      Lexicon.wordings(term).forEach(wording -> allTerms.add(wording, term));
    }
  }

  /** Whoever holds or reports anything in each reading, by his full name. */
  private Map<ReadingId, Register<AuthorId>> voices() {
    Map<ReadingId, Set<AuthorId>> heard = new HashMap<>();
    for (Statement statement : facts.pack().statements()) {
      for (ReadingId reading : statement.evidence().readings()) {
        Holding.voices(statement)
            .forEach(heard.computeIfAbsent(reading, unused -> new LinkedHashSet<>())::add);
      }
    }
    Map<ReadingId, Register<AuthorId>> registers = new HashMap<>();
    heard.forEach((reading, authors) -> registers.put(reading, register(authors)));
    return registers;
  }

  @Override
  public Asked holderOf(Query.HolderOf query) {
    Statement statement = facts.statement(query.statement());
    return new Asked(
        Frame.showing(statement).in(reading(query.reading())).seeking(List.of(statement)),
        author(voices(query.reading()), a -> authors.holder(a, statement, query.reading())));
  }

  @Override
  public Asked reporterOf(Query.ReporterOf query) {
    Statement statement = facts.statement(query.statement());
    return new Asked(
        Frame.showing(statement).in(reading(query.reading())),
        author(voices(query.reading()), a -> authors.reporter(a, statement, query.reading())));
  }

  @Override
  public Asked proposerOf(Query.ProposerOf query) {
    Proposal proposal = facts.proposal(query.proposal());
    List<String> shown = new ArrayList<>(List.of(proposal.proposed().what()));
    TermId term = proposal.proposed().term();
    if (term != null) {
      shown.addAll(Lexicon.wordings(facts.term(term)));
    }
    return new Asked(
        Frame.about(List.of(proposal)).showing(shown),
        author(everybody, a -> authors.proposer(a, proposal)));
  }

  @Override
  public Asked agreesWith(Query.AgreesWith query) {
    Statement statement = facts.statement(query.statement());
    return new Asked(
        Frame.showing(statement).seekingIn(reading(query.reading())),
        author(voices(query.reading()), a -> authors.agrees(a, statement, query.reading())));
  }

  @Override
  public Asked objectsTo(Query.ObjectsTo query) {
    Statement statement = facts.statement(query.statement());
    return new Asked(
        Frame.showing(statement).seekingIn(reading(query.reading())),
        author(voices(query.reading()), a -> authors.objects(a, statement, query.reading())));
  }

  @Override
  public Asked answeredBy(Query.AnsweredBy query) {
    Statement reply = facts.statement(query.reply());
    List<Statement> answered =
        logic.from(reply).stream()
            .filter(r -> r.kind() == Relation.Kind.ANSWERS)
            .map(r -> facts.statement(r.to()))
            .toList();
    return new Asked(
        Frame.showing(reply).seekingIn(reading(query.reading())).seeking(answered),
        author(voices(query.reading()), a -> authors.answered(a, reply, query.reading())));
  }

  @Override
  public Asked memberOf(Query.MemberOf query) {
    Membership membership = facts.membership(query.membership());
    return new Asked(
        Frame.about(List.of(membership)),
        new MemberAnswers(
            author(
                register(facts.members(membership.whole())), a -> authors.belongs(a, membership)),
            new GapAnswers(membership, lexicon, stands -> otherWholes(membership, stands))));
  }

  @Override
  public Asked viewOf(Query.ViewOf query) {
    List<Author> holder = List.of(facts.author(query.holder()));
    return new Asked(
        on(query.topic()).in(reading(query.reading())).naming(holder).veiling(holder),
        claim(c -> claims.view(query.holder(), query.topic(), c, query.reading())));
  }

  @Override
  public Asked correction(Query.Correction query) {
    Statement shown = facts.statement(query.shown());
    List<Author> holder = List.of(facts.author(query.holder()));
    Function<Statement, Judgement> view =
        c -> claims.view(query.holder(), query.topic(), c, query.reading());
    return new Asked(
        Frame.showing(shown)
            .showing(wordings(query.topic()))
            .seekingIn(reading(query.reading()))
            .attributing(holder)
            .veiling(holder),
        new CorrectionAnswers(
            shown.sentence(), view.apply(shown), Judge.reading(lexicon::sentences, view)));
  }

  @Override
  public Asked foreignTo(Query.ForeignTo query) {
    return new Asked(
        on(query.topic())
            .in(reading(query.reading()))
            .naming(List.of(facts.author(query.holder()))),
        claim(c -> claims.view(query.holder(), query.topic(), c, query.reading()).turned()));
  }

  @Override
  public Asked commonGround(Query.CommonGround query) {
    List<AuthorId> both = List.of(query.one(), query.other());
    List<Author> named = both.stream().map(facts::author).toList();
    return new Asked(
        on(query.topic()).in(reading(query.reading())).naming(named).veiling(named),
        claim(c -> claims.shared(both, query.topic(), c, query.reading())));
  }

  @Override
  public Asked reasonFor(Query.ReasonFor query) {
    Statement position = facts.statement(query.position());
    return new Asked(
        Frame.showing(position).in(reading(query.reading())),
        claim(c -> claims.reason(c, position, query.reading())));
  }

  @Override
  public Asked isHeld(Query.IsHeld query) {
    Statement statement = facts.statement(query.statement());
    return new Asked(
        Frame.showing(statement)
            .in(reading(query.reading()))
            .attributing(query.authors().stream().map(facts::author).toList()),
        new TruthAnswers(claims.held(query.authors(), statement, query.reading())));
  }

  @Override
  public Asked ownVoice(Query.OwnVoice query) {
    Statement statement = facts.statement(query.statement());
    return new Asked(
        Frame.showing(statement)
            .in(reading(query.reading()))
            .attributing(List.of(facts.author(query.author()))),
        new TruthAnswers(claims.own(query.author(), statement, query.reading())));
  }

  @Override
  public Asked holdersOf(Query.HoldersOf query) {
    List<Statement> all = facts.statements(query.statements());
    return new Asked(
        Frame.about(all).in(reading(query.reading())).seeking(all),
        new PairAnswers(
            all, s -> author(voices(query.reading()), a -> authors.holder(a, s, query.reading()))));
  }

  @Override
  public Asked meaningOf(Query.MeaningOf query) {
    Definition definition = facts.definition(query.definition());
    return new Asked(
        Frame.about(List.of(definition)).showing(Lexicon.wordings(facts.term(definition.term()))),
        new TextAnswers(text -> terms.meaning(text, definition), List::of));
  }

  @Override
  public Asked termOf(Query.TermOf query) {
    Definition definition = facts.definition(query.definition());
    return new Asked(
        Frame.about(List.of(definition)).showing(List.of(definition.meaning())),
        new TextAnswers(
            Judge.reading(lexicon::terms, t -> terms.term(t, definition)),
            text -> all(lexicon.terms(text), Lexicon::wordings),
            otherTerms(definition)));
  }

  @Override
  public Asked orderOf(Query.OrderOf query) {
    List<Statement> events = facts.statements(query.events());
    return new Asked(Frame.about(events), new OrderAnswers(events, facts));
  }

  @Override
  public Asked yearOf(Query.YearOf query) {
    Statement fact = facts.statement(query.fact());
    return new Asked(
        Frame.about(List.of(fact)), new TextAnswers(text -> numbers.year(text, fact), List::of));
  }

  @Override
  public Asked amountOf(Query.AmountOf query) {
    Quantity quantity = facts.quantity(query.quantity());
    String unit = quantity.amount().unit();
    return new Asked(
        Frame.about(List.of(quantity)),
        new TextAnswers(
            text -> numbers.amount(text, quantity),
            text -> List.of(text.contains(unit) ? text : text + " " + unit)));
  }

  @Override
  public Asked isOfYear(Query.IsOfYear query) {
    Statement fact = facts.statement(query.fact());
    return new Asked(
        Frame.about(List.of(fact)),
        new TruthAnswers(numbers.year(String.valueOf(query.year()), fact)));
  }

  @Override
  public Asked isAmount(Query.IsAmount query) {
    Quantity quantity = facts.quantity(query.quantity());
    return new Asked(
        Frame.about(List.of(quantity)),
        new TruthAnswers(numbers.amount(query.amount().toPlainString(), quantity)));
  }

  @Override
  public Asked wordsOf(Query.WordsOf query) {
    Statement statement = facts.statement(query.statement());
    return new Asked(
        Frame.about(List.of(statement)),
        new GapAnswers(statement, lexicon, stands -> others(statement, stands)));
  }

  @Override
  public Asked placeOf(Query.PlaceOf query) {
    Statement statement = facts.statement(query.statement());
    Reading reading = reading(query.reading());
    return new Asked(
        Frame.showing(statement).in(reading),
        new PlaceAnswers(at -> places.says(at, statement, reading)));
  }

  @Override
  public Asked comparisonOf(Query.ComparisonOf query) {
    List<AuthorId> both = List.of(query.one(), query.other());
    return new Asked(
        on(query.topic()).naming(both.stream().map(facts::author).toList()),
        new CriteriaAnswers(both.stream().flatMap(a -> facts.said(a).stream()).toList()));
  }

  @Override
  public Asked argumentOf(Query.ArgumentOf query) {
    List<Topic> topics = query.topics().stream().map(facts::topic).toList();
    return new Asked(
        Frame.about(List.of())
            .showing(List.of(topics.stream().map(Topic::question).collect(joining(" "))))
            .in(reading(query.reading()))
            .naming(List.of(facts.author(query.author()))),
        new CriteriaAnswers(
            query.topics().stream()
                .flatMap(topic -> facts.views(query.author(), topic, query.reading()).stream())
                .map(view -> (Statement) view)
                .toList()));
  }

  private Frame on(TopicId id) {
    return Frame.about(List.of()).showing(wordings(id));
  }

  private List<String> wordings(TopicId id) {
    Topic topic = facts.topic(id);
    return List.of(topic.question(), topic.label());
  }

  private Reading reading(ReadingId id) {
    return facts.reading(id);
  }

  private TextAnswers author(Register<AuthorId> others, Function<AuthorId, Judgement> judge) {
    return new TextAnswers(
        Judge.reading(lexicon::authors, author -> judge.apply(author.id())),
        text -> all(lexicon.authors(text), author -> author.names().all()),
        new Others<>(others, judge));
  }

  /** What could be written instead of a definition's term, or of who proposed something. */
  private Others<?> others(Statement statement, String stands) {
    if (!lexicon.terms(stands).isEmpty()) {
      return facts.asDefinition(statement).<Others<?>>map(this::otherTerms).orElse(Others.NONE);
    }
    return lexicon.authors(stands).isEmpty() && lexicon.authors("the " + stands).isEmpty()
        ? Others.NONE
        : facts.asProposal(statement).<Others<?>>map(this::otherProposers).orElse(Others.NONE);
  }

  private Others<Term> otherTerms(Definition definition) {
    return new Others<>(allTerms, term -> terms.term(term, definition));
  }

  private Others<AuthorId> otherProposers(Proposal proposal) {
    return new Others<>(everybody, author -> authors.proposer(author, proposal));
  }

  /** That somebody does not belong to something else as well cannot be proved. */
  private Others<?> otherWholes(Membership membership, String stands) {
    return lexicon.authors(stands).isEmpty() && lexicon.authors("the " + stands).isEmpty()
        ? Others.NONE
        : new Others<>(
            register(facts.wholes(membership.member())), a -> authors.belongs(a, membership));
  }

  private Register<AuthorId> voices(ReadingId reading) {
    return voices.getOrDefault(reading, nobody);
  }

  private Register<AuthorId> register(Collection<AuthorId> who) {
    Register<AuthorId> register = new Register<>();
    who.forEach(author -> register.add(facts.author(author).names().display(), author));
    return register;
  }

  private TextAnswers claim(Function<Statement, Judgement> judge) {
    return new TextAnswers(
        Judge.reading(lexicon::sentences, judge), text -> List.of(Wording.withoutStop(text)));
  }

  private static <T> List<String> all(List<T> meant, Function<T, List<String>> wordings) {
    return meant.stream().map(wordings).flatMap(List::stream).toList();
  }
}
