package org.hikiwake.quiz.soundness;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.query.Query;

/** What each query asks, and by which rules its answers are judged. */
final class Queries implements Query.Cases<Asked> {

  private final Holding holding;
  private final Facts facts;
  private final Logic logic;
  private final Lexicon lexicon;
  private final AuthorRules authors;
  private final ClaimRules claims;
  private final TermRules terms;
  private final NumberRules numbers;
  private final PlaceRules places;
  private final Register<Voice> everybody;
  private final Register<Voice> nobody = new Register<>();
  private final Register<Term> allTerms = new Register<>();
  private final Map<ReadingId, Register<Voice>> voices;

  Queries(Holding holding, Lexicon lexicon) {
    this.holding = holding;
    this.lexicon = lexicon;
    facts = holding.facts();
    logic = holding.logic();
    authors = new AuthorRules(holding);
    claims = new ClaimRules(holding);
    terms = new TermRules(holding, lexicon);
    numbers = new NumberRules(holding);
    places = new PlaceRules(holding);
    everybody = register(facts.everybody());
    voices = voices();
    for (Term term : facts.pack().parts().terms()) {
      Lexicon.wordings(term).forEach(wording -> allTerms.add(wording, term));
    }
  }

  /** Whoever holds or reports anything in each reading, by his full name. */
  private Map<ReadingId, Register<Voice>> voices() {
    Map<ReadingId, Set<Voice>> heard = new HashMap<>();
    for (Said said : facts.everything()) {
      for (ReadingId reading : said.readings()) {
        Set<Voice> there = heard.computeIfAbsent(reading, unused -> new LinkedHashSet<>());
        there.addAll(said.holders());
        there.addAll(said.reporters());
      }
    }
    Map<ReadingId, Register<Voice>> registers = new HashMap<>();
    heard.forEach((reading, authors) -> registers.put(reading, register(authors)));
    return registers;
  }

  @Override
  public Asked holderOf(Query.HolderOf query) {
    Said said = facts.said(query.statement());
    return new Asked(
        Frame.showing(said).in(reading(query.reading())).seeking(List.of(said)),
        author(voices(query.reading()), a -> authors.holder(a, said, query.reading())));
  }

  @Override
  public Asked reporterOf(Query.ReporterOf query) {
    Said said = facts.said(query.statement());
    return new Asked(
        Frame.showing(said).in(reading(query.reading())),
        author(voices(query.reading()), a -> authors.reporter(a, said, query.reading())));
  }

  @Override
  public Asked proposerOf(Query.ProposerOf query) {
    Proposal proposal = facts.proposal(query.proposal());
    Said said = facts.said(query.proposal());
    List<String> shown = new ArrayList<>(List.of(proposal.proposed().what()));
    TermId term = proposal.proposed().term();
    if (term != null) {
      shown.addAll(Lexicon.wordings(facts.term(term)));
    }
    return new Asked(
        Frame.about(List.of(said)).showing(shown),
        author(everybody, a -> authors.proposer(a, proposal)));
  }

  @Override
  public Asked agreesWith(Query.AgreesWith query) {
    Said said = facts.said(query.statement());
    return new Asked(
        Frame.showing(said).seekingIn(reading(query.reading())),
        author(voices(query.reading()), a -> authors.agrees(a, said, query.reading())));
  }

  @Override
  public Asked objectsTo(Query.ObjectsTo query) {
    Said said = facts.said(query.statement());
    return new Asked(
        Frame.showing(said).seekingIn(reading(query.reading())),
        author(voices(query.reading()), a -> authors.objects(a, said, query.reading())));
  }

  @Override
  public Asked answeredBy(Query.AnsweredBy query) {
    Said reply = facts.said(query.reply());
    return new Asked(
        Frame.showing(reply)
            .seekingIn(reading(query.reading()))
            .seeking(logic.from(reply, Relation.Kind.ANSWERS)),
        author(voices(query.reading()), a -> authors.answered(a, reply, query.reading())));
  }

  @Override
  public Asked memberOf(Query.MemberOf query) {
    Membership membership = facts.membership(query.membership());
    Said said = facts.said(query.membership());
    return new Asked(
        Frame.about(List.of(said)),
        new MemberAnswers(
            author(
                register(facts.members(membership.whole())), a -> authors.belongs(a, membership)),
            new GapAnswers(said, lexicon, stands -> otherWholes(membership, stands))));
  }

  @Override
  public Asked viewOf(Query.ViewOf query) {
    Voice holder = facts.voice(query.holder());
    List<Voice> named = List.of(holder);
    return new Asked(
        on(query.topic()).in(reading(query.reading())).naming(named).veiling(named),
        claim(c -> claims.view(holder, query.topic(), c, query.reading())));
  }

  @Override
  public Asked correction(Query.Correction query) {
    Said shown = facts.said(query.shown());
    Voice holder = facts.voice(query.holder());
    List<Voice> named = List.of(holder);
    Function<Said, Judgement> view = c -> claims.view(holder, query.topic(), c, query.reading());
    return new Asked(
        Frame.showing(shown)
            .showing(wordings(query.topic()))
            .seekingIn(reading(query.reading()))
            .attributing(named)
            .veiling(named),
        new CorrectionAnswers(
            shown.sentence(), view.apply(shown), Judge.reading(lexicon::sentences, view)));
  }

  @Override
  public Asked foreignTo(Query.ForeignTo query) {
    Frame frame = on(query.topic()).in(reading(query.reading()));
    Voice holder = facts.voice(query.holder());
    return new Asked(
        frame.naming(List.of(holder)),
        claim(c -> claims.view(holder, query.topic(), c, query.reading()).turned()));
  }

  @Override
  public Asked commonGround(Query.CommonGround query) {
    List<Voice> both = List.of(facts.voice(query.one()), facts.voice(query.other()));
    return new Asked(
        on(query.topic()).in(reading(query.reading())).naming(both).veiling(both),
        claim(c -> claims.shared(both, query.topic(), c, query.reading())));
  }

  @Override
  public Asked reasonFor(Query.ReasonFor query) {
    Said position = facts.said(query.position());
    return new Asked(
        Frame.showing(position).in(reading(query.reading())),
        claim(c -> claims.reason(c, position, query.reading())));
  }

  @Override
  public Asked isHeld(Query.IsHeld query) {
    Said said = facts.said(query.statement());
    Frame frame = Frame.showing(said).in(reading(query.reading()));
    List<Voice> authors = facts.voices(query.authors());
    return new Asked(
        frame.attributing(authors), new TruthAnswers(claims.held(authors, said, query.reading())));
  }

  @Override
  public Asked ownVoice(Query.OwnVoice query) {
    Said said = facts.said(query.statement());
    Frame frame = Frame.showing(said).in(reading(query.reading()));
    Voice author = facts.voice(query.author());
    return new Asked(
        frame.attributing(List.of(author)),
        new TruthAnswers(claims.own(author, said, query.reading())));
  }

  @Override
  public Asked holdersOf(Query.HoldersOf query) {
    List<Said> all = facts.said(query.statements());
    return new Asked(
        Frame.about(all).in(reading(query.reading())).seeking(all),
        new PairAnswers(
            all, s -> author(voices(query.reading()), a -> authors.holder(a, s, query.reading()))));
  }

  @Override
  public Asked meaningOf(Query.MeaningOf query) {
    Definition definition = facts.definition(query.definition());
    return new Asked(
        Frame.about(List.of(facts.said(query.definition())))
            .showing(Lexicon.wordings(facts.term(definition.term())))
            .naming(definers(definition)),
        new TextAnswers(text -> terms.meaning(text, definition), List::of));
  }

  @Override
  public Asked termOf(Query.TermOf query) {
    Definition definition = facts.definition(query.definition());
    return new Asked(
        Frame.about(List.of(facts.said(query.definition())))
            .showing(List.of(definition.meaning()))
            .naming(definers(definition)),
        new TextAnswers(
            Judge.reading(lexicon::terms, t -> terms.term(t, definition)),
            text -> all(lexicon.terms(text), Lexicon::wordings),
            otherTerms(definition)));
  }

  /** Others may use the term otherwise, so that the stem has to say whose use it asks for. */
  private List<Voice> definers(Definition definition) {
    return facts.voices(definition.attribution().holders());
  }

  @Override
  public Asked orderOf(Query.OrderOf query) {
    List<Said> events = facts.said(query.events());
    return new Asked(Frame.about(events), new OrderAnswers(events, facts));
  }

  @Override
  public Asked yearOf(Query.YearOf query) {
    Said fact = facts.said(query.fact());
    return new Asked(
        Frame.about(List.of(fact)).showingEach(facts.tellings(fact)),
        new TextAnswers(text -> numbers.year(text, fact), List::of));
  }

  @Override
  public Asked amountOf(Query.AmountOf query) {
    Quantity quantity = facts.quantity(query.quantity());
    String unit = quantity.amount().unit();
    Said said = facts.said(query.quantity());
    return new Asked(
        Frame.about(List.of(said))
            .showingEither(withGap(said, quantity.amount().value()), facts.tellings(said)),
        new TextAnswers(
            text -> numbers.amount(text, quantity),
            text -> List.of(text.contains(unit) ? text : text + " " + unit)));
  }

  @Override
  public Asked isOfYear(Query.IsOfYear query) {
    Said fact = facts.said(query.fact());
    BigDecimal own = BigDecimal.valueOf(facts.date(query.fact()).year());
    return new Asked(
        claiming(fact, own, BigDecimal.valueOf(query.year())),
        new TruthAnswers(numbers.year(String.valueOf(query.year()), fact)));
  }

  @Override
  public Asked isAmount(Query.IsAmount query) {
    Quantity quantity = facts.quantity(query.quantity());
    return new Asked(
        claiming(facts.said(query.quantity()), quantity.amount().value(), query.amount()),
        new TruthAnswers(numbers.amount(query.amount().toPlainString(), quantity)));
  }

  private static List<String> withGap(Said said, BigDecimal own) {
    return Numbered.of(said.sentence(), own).map(Numbered::withGap).stream()
        .map(Wording::withoutStop)
        .toList();
  }

  /**
   * The stem shows the fact's sentence with the claimed number in the place of its own, or else
   * what the fact is about, and the claimed number.
   */
  private Frame claiming(Said fact, BigDecimal own, BigDecimal claimed) {
    List<String> exchanged =
        Numbered.of(fact.sentence(), own).filter(sentence -> !sentence.isBound()).stream()
            .flatMap(sentence -> sentence.with(claimed).stream())
            .toList();
    List<List<String>> told = new ArrayList<>(facts.tellings(fact));
    told.add(Numerals.of(claimed));
    return Frame.about(List.of(fact)).showingEither(exchanged, told);
  }

  @Override
  public Asked wordsOf(Query.WordsOf query) {
    Said said = facts.said(query.statement());
    return new Asked(
        Frame.about(List.of(said)), new GapAnswers(said, lexicon, stands -> others(said, stands)));
  }

  @Override
  public Asked placeOf(Query.PlaceOf query) {
    Said said = facts.said(query.statement());
    Reading reading = reading(query.reading());
    return new Asked(
        Frame.showing(said).in(reading), new PlaceAnswers(at -> places.says(at, said, reading)));
  }

  @Override
  public Asked comparisonOf(Query.ComparisonOf query) {
    Frame frame = on(query.topic());
    Voice one = facts.voice(query.one());
    Voice other = facts.voice(query.other());
    return new Asked(
        frame.naming(List.of(one, other)),
        new CriteriaAnswers(facts, List.of(said -> said.isBy(one), said -> said.isBy(other))));
  }

  @Override
  public Asked argumentOf(Query.ArgumentOf query) {
    List<Topic> topics = query.topics().stream().map(facts::topic).toList();
    String questions = topics.stream().map(Topic::question).collect(joining(" "));
    String labels = topics.stream().map(Topic::label).collect(joining("; "));
    Frame frame =
        Frame.about(List.of()).showing(List.of(questions, labels)).in(reading(query.reading()));
    Voice author = facts.voice(query.author());
    return new Asked(
        frame.naming(List.of(author)),
        new CriteriaAnswers(
            facts,
            query.topics().stream()
                .map(topic -> isAmong(holding.views(author, topic, query.reading())))
                .toList()));
  }

  private static Predicate<Said> isAmong(List<Said> views) {
    return views::contains;
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

  private TextAnswers author(Register<Voice> others, Function<Voice, Judgement> judge) {
    return new TextAnswers(
        Judge.reading(lexicon::authors, judge),
        text -> all(lexicon.authors(text), Voice::names),
        new Others<>(others, judge));
  }

  /** What could be written instead of a definition's term, or of who proposed something. */
  private Others<?> others(Said said, String stands) {
    if (!lexicon.terms(stands).isEmpty()) {
      return facts.asDefinition(said).<Others<?>>map(this::otherTerms).orElse(Others.NONE);
    }
    return lexicon.authors(stands).isEmpty() && lexicon.authors("the " + stands).isEmpty()
        ? Others.NONE
        : facts.asProposal(said).<Others<?>>map(this::otherProposers).orElse(Others.NONE);
  }

  private Others<Term> otherTerms(Definition definition) {
    return new Others<>(allTerms, term -> terms.term(term, definition));
  }

  private Others<Voice> otherProposers(Proposal proposal) {
    return new Others<>(everybody, author -> authors.proposer(author, proposal));
  }

  /** That somebody does not belong to something else as well cannot be proved. */
  private Others<?> otherWholes(Membership membership, String stands) {
    return lexicon.authors(stands).isEmpty() && lexicon.authors("the " + stands).isEmpty()
        ? Others.NONE
        : new Others<>(
            register(facts.wholes(membership.member())), a -> authors.belongs(a, membership));
  }

  private Register<Voice> voices(ReadingId reading) {
    return voices.getOrDefault(reading, nobody);
  }

  private static Register<Voice> register(Collection<Voice> who) {
    Register<Voice> register = new Register<>();
    who.forEach(author -> register.add(author.name(), author));
    return register;
  }

  private TextAnswers claim(Function<Said, Judgement> judge) {
    return new TextAnswers(
        Judge.reading(lexicon::sentences, judge), text -> List.of(Wording.withoutStop(text)));
  }

  private static <T> List<String> all(List<T> meant, Function<T, List<String>> wordings) {
    if (meant.size() == 1) {
      return wordings.apply(meant.get(0));
    }
    return meant.stream().map(wordings).flatMap(List::stream).toList();
  }
}
