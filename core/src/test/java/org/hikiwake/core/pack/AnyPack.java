package org.hikiwake.core.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Names;
import org.hikiwake.core.author.Person;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.reading.Anchor;
import org.hikiwake.core.reading.Authorship;
import org.hikiwake.core.reading.Byline;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.Fingerprint;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.ParagraphRange;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.reading.Publication;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.reading.Source;
import org.hikiwake.core.statement.Amount;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.Evidence;
import org.hikiwake.core.statement.Mode;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Proposed;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Scope;
import org.hikiwake.core.statement.Stance;
import org.hikiwake.core.statement.Stated;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Language;
import org.hikiwake.core.value.PartialDate;

/**
 * Makes small packs for tests. Every pack has one reading, {@code reading}, with one section,
 * {@code section}, of five paragraphs by Ann, and one topic, {@code weather}.
 */
public final class AnyPack {

  public static final AuthorId ANN = new AuthorId("ann");
  public static final ReadingId READING = new ReadingId("reading");
  public static final ReadingId ANOTHER = new ReadingId("another");
  public static final SectionId SECTION = new SectionId("section");
  public static final TopicId WEATHER = new TopicId("weather");

  private final List<Reading> readings = new ArrayList<>(List.of(anyReading()));
  private final List<Source> sources = new ArrayList<>();
  private final List<Author> authors = new ArrayList<>(List.of(anyPerson("ann")));
  private final List<Topic> topics = new ArrayList<>(List.of(anyTopic("weather")));
  private final List<Term> terms = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<CompleteCell> cells = new ArrayList<>();

  public static AnyPack anyPack() {
    return new AnyPack();
  }

  public AnyPack with(Author... more) {
    authors.addAll(Arrays.asList(more));
    return this;
  }

  public AnyPack with(Statement... more) {
    statements.addAll(Arrays.asList(more));
    return this;
  }

  public AnyPack with(Topic... more) {
    topics.addAll(Arrays.asList(more));
    return this;
  }

  public AnyPack with(Term... more) {
    terms.addAll(Arrays.asList(more));
    return this;
  }

  public AnyPack with(Source... more) {
    sources.addAll(Arrays.asList(more));
    return this;
  }

  public AnyPack with(Relation... more) {
    relations.addAll(Arrays.asList(more));
    return this;
  }

  /** Declares that the whole pack models all that the authors hold on the topic. */
  public AnyPack complete(TopicId topic, String... holders) {
    for (String holder : holders) {
      cells.add(new CompleteCell(SECTION, topic, new AuthorId(holder)));
    }
    return this;
  }

  /** Declares that the pack models all that these paragraphs say. */
  public AnyPack completeParagraphs(int... numbers) {
    return reading(
        r -> {
          List<Paragraph> paragraphs = new ArrayList<>(r.paragraphs());
          for (int number : numbers) {
            Paragraph paragraph = paragraphs.get(number - 1);
            paragraphs.set(
                number - 1, new Paragraph(paragraph.role(), paragraph.fingerprint(), true));
          }
          return new Reading(
              r.id(), r.title(), r.publication(), r.text(), paragraphs, r.sections());
        });
  }

  /** The section is written by these together, instead of by Ann alone. */
  public AnyPack writtenBy(String... writers) {
    List<Byline> bylines =
        Arrays.stream(writers).map(w -> new Byline(new AuthorId(w), at(1), null)).toList();
    Section section =
        new Section(SECTION, "A section", new Authorship.Signed(bylines), new ParagraphRange(1, 5));
    return reading(
        r ->
            new Reading(
                r.id(), r.title(), r.publication(), r.text(), r.paragraphs(), List.of(section)));
  }

  public AnyPack reading(UnaryOperator<Reading> change) {
    readings.set(0, change.apply(readings.get(0)));
    return this;
  }

  public AnyPack another(Reading reading) {
    readings.add(reading);
    return this;
  }

  /** A pack of the same parts, to which others may be added. */
  public AnyPack copy() {
    AnyPack copy = new AnyPack();
    copy.readings.clear();
    copy.readings.addAll(readings);
    copy.sources.addAll(sources);
    copy.authors.clear();
    copy.authors.addAll(authors);
    copy.topics.clear();
    copy.topics.addAll(topics);
    copy.terms.addAll(terms);
    copy.statements.addAll(statements);
    copy.relations.addAll(relations);
    copy.cells.addAll(cells);
    return copy;
  }

  public PackParts parts() {
    return new PackParts(
        anyHeader(), readings, sources, authors, topics, terms, statements, relations, cells);
  }

  public ContentPack pack() {
    return ContentPack.of(parts());
  }

  public static PackHeader anyHeader() {
    return new PackHeader(
        new PackId("any"),
        new PackVersion("1.0.0"),
        "Any pack",
        "A pack for tests.",
        new Language("en"),
        "CC0-1.0");
  }

  public static Reading anyReading() {
    return new Reading(
        READING,
        "A reading",
        new Publication("A publisher", new PartialDate("2014"), null),
        "reading.txt",
        IntStream.rangeClosed(1, 5).mapToObj(AnyPack::anyParagraph).toList(),
        List.of(anySection()));
  }

  /** A reading of Ann's beside the other. */
  public static Reading anotherReading() {
    Reading any = anyReading();
    ParagraphRef first = new ParagraphRef(ANOTHER, 1);
    Section section =
        new Section(
            new SectionId("another"),
            "Another",
            new Authorship.Signed(List.of(new Byline(ANN, first, null))),
            new ParagraphRange(1, 5));
    return new Reading(
        ANOTHER, "Another", any.publication(), "another.txt", any.paragraphs(), List.of(section));
  }

  public static Section anySection() {
    return new Section(
        SECTION,
        "A section",
        new Authorship.Signed(List.of(new Byline(ANN, at(1), null))),
        new ParagraphRange(1, 5));
  }

  public static Paragraph anyParagraph(int number) {
    return new Paragraph(ParagraphRole.BODY, Fingerprint.of("paragraph " + number));
  }

  public static ParagraphRef at(int paragraph) {
    return new ParagraphRef(READING, paragraph);
  }

  public static Citation cite(int paragraph) {
    return new Citation.InReading(at(paragraph), new Anchor("some words"));
  }

  public static Person anyPerson(String id) {
    return anyPerson(id, Ties.NONE);
  }

  public static Person anyPerson(String id, Ties ties) {
    String name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
    return new Person(new AuthorId(id), Names.of(name), "a person", ties);
  }

  public static Topic anyTopic(String id) {
    return new Topic(new TopicId(id), "Topic " + id, "Is it about " + id + "?", null);
  }

  public static Term anyTerm(String id) {
    return new Term(new TermId(id), id, new Language("en"), List.of(), true);
  }

  public static Evidence anyEvidence(Caution... cautions) {
    return new Evidence(List.of(cite(1)), List.of(cautions));
  }

  /** The position as it is cited from these paragraphs. */
  public static Position citedFrom(Position any, int... paragraphs) {
    List<Citation> places = Arrays.stream(paragraphs).mapToObj(AnyPack::cite).toList();
    return proved(any, new Evidence(places, any.evidence().cautions()));
  }

  /** The position with other evidence. */
  public static Position proved(Position any, Evidence evidence) {
    return new Position(
        any.id(), any.attribution(), any.stance(), any.claim(), any.scope(), evidence);
  }

  public static Position anyPosition(String id, String holder) {
    return anyPosition(id, Attribution.own(new AuthorId(holder)), WEATHER);
  }

  public static Position anyPosition(String id, Attribution attribution, TopicId topic) {
    return new Position(
        new StatementId(id),
        attribution,
        new Stance(topic, Polarity.AFFIRMS, Mode.HOLDS, Stance.Confidence.FIRM),
        "The claim of " + id + " is made here.",
        Scope.UNLIMITED,
        anyEvidence());
  }

  public static Stated anyStated(String id, String holder) {
    return new Stated(
        new StatementId(id),
        Attribution.own(new AuthorId(holder)),
        "The fact " + id + " is stated here.",
        Set.of(WEATHER),
        anyEvidence());
  }

  public static Definition anyDefinition(String id, String term, String definer, String meaning) {
    return new Definition(anyStated(id, definer), new TermId(term), meaning, Polarity.AFFIRMS);
  }

  public static Proposal anyProposal(String id, String proposer, String what, boolean sole) {
    return new Proposal(
        anyStated(id, "ann"),
        new Proposed(List.of(new AuthorId(proposer)), what, null, sole),
        null);
  }

  /** An event of Ann's telling on the weather; its sentence tells the date, its happening not. */
  public static Event anyEvent(String id, String when) {
    return new Event(anyStated(id, "ann"), new PartialDate(when), "the happening of " + id);
  }

  /** An amount of Ann's telling, measured as "the measure of" its id. */
  public static Quantity anyQuantity(String id, String value, String unit, boolean approximate) {
    return new Quantity(
        anyStated(id, "ann"),
        new Amount(new BigDecimal(value), unit, approximate),
        null,
        "the measure of " + id);
  }

  public static Relation relate(String from, Relation.Kind kind, String to) {
    return new Relation(new StatementId(from), kind, new StatementId(to), List.of());
  }
}
