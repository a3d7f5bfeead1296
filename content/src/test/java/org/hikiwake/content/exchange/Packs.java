package org.hikiwake.content.exchange;

import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.cite;
import static org.hikiwake.core.pack.AnyPack.relate;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.content.pack.Loading;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.ShippedPacks;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Group;
import org.hikiwake.core.author.Institution;
import org.hikiwake.core.author.Names;
import org.hikiwake.core.author.Person;
import org.hikiwake.core.author.State;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.author.UnnamedVoice;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
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
import org.hikiwake.core.reading.SourceId;
import org.hikiwake.core.statement.Amount;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.Evidence;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Mode;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Proposed;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Scope;
import org.hikiwake.core.statement.Stance;
import org.hikiwake.core.statement.Stance.Confidence;
import org.hikiwake.core.statement.Stated;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Language;
import org.hikiwake.core.value.PartialDate;

/** The packs that are exchanged in tests. */
public final class Packs {

  /** Everything that one of the formats might take for syntax. */
  public static final String HOSTILE =
      "#tag #(a tag) @[a] @<b> [c]: [d](e) <f>: *g* **h** _i_ __j__ {k: l} } === // m /* n */ <!--"
          + " o --> .and. :or: \\ \\p \"q\" 'r' U.S.A. 1. (2) -> +> >< ~ & % 引き分け 😀.";

  private Packs() {}

  public static ContentPack shipped() {
    return new PackLoader()
        .load(ShippedPacks.files(new PackId("russia-in-asia")).orElseThrow())
        .fold(
            Loading.Loaded::pack,
            rejected -> {
              throw new AssertionError(rejected.problems());
            });
  }

  public static ContentPack small() {
    return anyPack()
        .with(anyPosition("one", "ann"), anyPosition("two", "ann"))
        .with(relate("one", Relation.Kind.SUPPORTS, "two"))
        .pack();
  }

  public static Stream<ContentPack> all() {
    return Stream.of(anyPack().pack(), small(), rich(), shipped());
  }

  /** A pack with everything in it that a pack may have. */
  public static ContentPack rich() {
    AnyPack pack =
        anyPack()
            .with(
                new Person(
                    id("bob"),
                    new Names(
                        "Bob Brown",
                        "Brown",
                        List.of("B. Brown", HOSTILE.substring(0, 110)),
                        false),
                    "a person",
                    new Ties(Set.of(id("club")), Set.of(id("land")), Set.of(id("ann")))),
                new State(id("land"), Names.of("Land"), "a state", Ties.NONE),
                new Institution(id("club"), Names.of("the Club"), "a club", Ties.NONE),
                new Group(
                    id("many"),
                    new Names("many people", "many", List.of(), true),
                    "a group",
                    Ties.NONE),
                new UnnamedVoice(id("voice"), Names.of("the voice"), "nobody", Ties.NONE))
            .with(new Topic(new TopicId("rain"), HOSTILE.substring(0, 70), HOSTILE + "?", WEATHER))
            .with(
                new Term(
                    new TermId("draw"),
                    "引き分け",
                    new Language("ja"),
                    List.of("hikiwake", "draw"),
                    true),
                new Term(new TermId("weather"), "weather", new Language("en-GB"), List.of(), false))
            .with(
                new Source(
                    new SourceId("web"),
                    "A page",
                    "A site",
                    new PartialDate("2014-02"),
                    URI.create("https://example.org/a?b=c#d")),
                new Source(
                    new SourceId("print"), "A book", "A house", new PartialDate("1999"), null))
            .another(second())
            .with(statements())
            .with(relations())
            .complete(WEATHER, "ann", "bob")
            .completeParagraphs(2);
    return pack.pack();
  }

  private static AuthorId id(String id) {
    return new AuthorId(id);
  }

  private static Reading second() {
    return new Reading(
        new ReadingId("second"),
        "A second reading",
        new Publication("A site", new PartialDate("2015-03-31"), "a footnote dates it"),
        "second.txt",
        Stream.of(ParagraphRole.values())
            .map(role -> new Paragraph(role, Fingerprint.of(role.name())))
            .toList(),
        List.of(
            new Section(
                new SectionId("guessed"),
                "Guessed",
                new Authorship.Inferred(
                    List.of(id("bob"), id("ann")),
                    "the next section names them",
                    List.of(
                        new Citation.Outside(new SourceId("web"), "the margin"),
                        cite(2),
                        new Citation.Outside(new SourceId("print"), null))),
                new ParagraphRange(1, 2)),
            new Section(
                new SectionId("unsigned"),
                "Unsigned",
                new Authorship.Unsigned(id("voice")),
                new ParagraphRange(3, 5)),
            new Section(
                new SectionId("both"),
                "Both",
                new Authorship.Signed(
                    List.of(
                        new Byline(
                            id("ann"), new ParagraphRef(new ReadingId("second"), 4), "of the Club"),
                        new Byline(id("bob"), new ParagraphRef(new ReadingId("second"), 4), null))),
                new ParagraphRange(6, 6))));
  }

  private static Statement[] statements() {
    return Stream.concat(
            Stream.of(
                anyPosition("plain", "ann"),
                anyPosition("other", "bob"),
                new Position(
                    new StatementId("laden"),
                    new Attribution(
                        List.of(id("land"), id("many")),
                        Manner.JOINTLY,
                        List.of(id("ann"), id("bob"))),
                    new Stance(
                        new TopicId("rain"), Polarity.DENIES, Mode.FEARS, Confidence.TENTATIVE),
                    HOSTILE,
                    new Scope("if " + HOSTILE, "the next year", new PartialDate("2013-11-05")),
                    new Evidence(
                        List.of(
                            new Citation.Outside(new SourceId("web"), HOSTILE.substring(0, 90)),
                            cite(3),
                            cite(2)),
                        List.of(
                            new Caution(
                                Caution.Kind.TEXT_ERROR, Caution.Asking.NEVER, HOSTILE, "It was."),
                            new Caution(
                                Caution.Kind.TIME_BOUND,
                                Caution.Asking.NAMED,
                                "It was soon over.",
                                null))))),
            facts())
        .toArray(Statement[]::new);
  }

  private static Stream<Statement> facts() {
    return Stream.of(
        new Event(
            stated("event", WEATHER),
            new PartialDate("2012-03"),
            "the " + HOSTILE.substring(0, 60)),
        new Quantity(
            stated("quantity", WEATHER, new TopicId("rain")),
            new Amount(new BigDecimal("-1234567890.0123456789"), "US dollars", true),
            new PartialDate("2012"),
            HOSTILE.substring(0, 60)),
        new Quantity(
            stated("count"), new Amount(new BigDecimal("9E+3"), "people", false), null, null),
        new Event(stated("bare-event", WEATHER), new PartialDate("2012"), null),
        new Definition(
            stated("definition", WEATHER), new TermId("draw"), "no winner", Polarity.DENIES),
        new Proposal(
            stated("proposal", WEATHER),
            new Proposed(List.of(id("land"), id("bob")), "a draw", new TermId("draw"), true),
            new PartialDate("2012-03-02")),
        new Proposal(
            stated("bare-proposal", WEATHER),
            new Proposed(List.of(id("ann")), "a visit", null, false),
            null),
        new Membership(
            stated("membership", WEATHER), id("land"), id("club"), new PartialDate("1991")),
        new Membership(stated("bare-membership", WEATHER), id("bob"), id("club"), null));
  }

  private static Stated stated(String id, TopicId... topics) {
    return new Stated(
        new StatementId(id),
        new Attribution(List.of(id("ann"), id("many")), Manner.EACH, List.of(id("bob"))),
        "The fact of " + id + " is stated here.",
        Set.of(topics),
        AnyPack.anyEvidence(
            new Caution(
                Caution.Kind.SELF_CONTRADICTION,
                Caution.Asking.NAMED,
                "The holders contradict themselves.",
                null)));
  }

  /** Every kind, one of them cited from outside the readings. */
  private static Relation[] relations() {
    Stream<Relation> cited =
        Stream.of(
            new Relation(
                new StatementId("laden"),
                Relation.Kind.SUPPORTS,
                new StatementId("other"),
                List.of(new Citation.Outside(new SourceId("print"), null), cite(4))),
            relate("event", Relation.Kind.CONTRADICTS, "quantity"),
            relate("definition", Relation.Kind.ENTAILS, "event"),
            relate("definition", Relation.Kind.ANSWERS, "quantity"),
            relate("event", Relation.Kind.ANSWERS, "quantity"));
    Stream<Relation> each =
        Stream.of(Relation.Kind.values())
            .filter(kind -> kind != Relation.Kind.CONTRADICTS)
            .map(kind -> relate("plain", kind, "other"));
    return Stream.concat(cited, each).toArray(Relation[]::new);
  }
}
