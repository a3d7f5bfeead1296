package org.hikiwake.web.selftest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.behaviour.Try;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.quiz.selftest.SelfTestId;
import org.hikiwake.quiz.selftest.SelfTests;
import org.hikiwake.quiz.selftest.VisitorId;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.version.KeptVersions;

/** Keeps self-tests in the database, and is the one place that knows both their rows and them. */
@ApplicationScoped
class StoredSelfTests implements SelfTests {

  private final OneWriter writer;
  private final SelfTestRows tests;
  private final ItemRows items;
  private final KeptVersions versions;
  private final TryRows tries;
  private final EndRows ends;
  private final AdoptionRows adoptions;

  StoredSelfTests(
      OneWriter writer,
      SelfTestRows tests,
      ItemRows items,
      KeptVersions versions,
      TryRows tries,
      EndRows ends,
      AdoptionRows adoptions) {
    this.writer = writer;
    this.tests = tests;
    this.items = items;
    this.versions = versions;
    this.tries = tries;
    this.ends = ends;
    this.adoptions = adoptions;
  }

  @Override
  public void add(SelfTest test) {
    writer.write(
        () -> {
          tests.persist(row(test));
          test.items().forEach(item -> items.persist(row(test, item)));
        });
  }

  private static SelfTestEntity row(SelfTest test) {
    SelfTestEntity row = new SelfTestEntity();
    row.id = test.id().value();
    row.visitor = test.visitor().value();
    row.pack = test.wish().pack().value();
    row.wish = QuizJson.write(test.wish());
    row.startedAt = stored(test.started());
    return row;
  }

  private ItemEntity row(SelfTest test, Item item) {
    ItemEntity row = new ItemEntity();
    row.key = new ItemKey(test.id().value(), item.position());
    row.version = versions.keep(item.version());
    row.seed = item.seed().value();
    return row;
  }

  @Override
  public Optional<SelfTest> find(SelfTestId id) {
    return tests.findByIdOptional(id.value()).map(this::model);
  }

  @Override
  public List<SelfTest> running(VisitorId visitor, int most) {
    return tests
        .find(
            "from SelfTestEntity t where (t.visitor = ?1 or t.visitor in"
                + " (select a.visitor from AdoptionEntity a where a.adopter = ?1))"
                + " and not exists (select 1 from EndEntity e where e.selfTest = t.id)"
                + " order by t.startedAt desc",
            visitor.value())
        .page(0, most)
        .list()
        .stream()
        .map(this::model)
        .toList();
  }

  @Override
  public long count(VisitorId visitor) {
    return tests.count("visitor", visitor.value());
  }

  @Override
  public void handOver(VisitorId visitor, VisitorId person, Instant at) {
    writer.write(
        () -> {
          if (adoptions.findByIdOptional(visitor.value()).isEmpty()) {
            AdoptionEntity row = new AdoptionEntity();
            row.visitor = visitor.value();
            row.adopter = person.value();
            row.adoptedAt = stored(at);
            adoptions.persist(row);
          }
        });
  }

  private SelfTest model(SelfTestEntity row) {
    Wish wish = QuizJson.wish(row.wish);
    Instant end = ends.findByIdOptional(row.id).map(e -> e.endedAt).orElse(null);
    return new SelfTest(
        new SelfTestId(row.id),
        new VisitorId(row.visitor),
        wish,
        row.startedAt,
        itemsOf(row),
        triesOf(row),
        end);
  }

  private List<Item> itemsOf(SelfTestEntity row) {
    List<ItemEntity> asked = items.list("key.selfTest = ?1 order by key.position", row.id);
    Map<String, QuestionVersion> read =
        versions.find(asked.stream().map(item -> item.version).toList());
    return asked.stream()
        .map(item -> new Item(item.key.position(), read.get(item.version), new Seed(item.seed)))
        .toList();
  }

  private Map<Integer, List<Try>> triesOf(SelfTestEntity row) {
    return tries.list("key.selfTest = ?1 order by key.position, key.number", row.id).stream()
        .collect(
            Collectors.groupingBy(
                given -> given.key.position(),
                Collectors.mapping(StoredSelfTests::model, Collectors.toList())));
  }

  private static Try model(TryEntity row) {
    return new Try(
        QuizJson.response(row.response),
        row.certainty == null ? null : Certainty.of(row.certainty).orElseThrow(),
        QuizJson.outcome(row.outcome),
        row.givenAt);
  }

  @Override
  public boolean append(SelfTestId id, int position, int number, Try given) {
    return writer.write(
        () -> {
          boolean next =
              tries.count("key.selfTest = ?1 and key.position = ?2", id.value(), position)
                      == number - 1
                  && ends.findByIdOptional(id.value()).isEmpty();
          if (next) {
            tries.persist(row(new TryKey(id.value(), position, number), given));
          }
          return next;
        });
  }

  private static TryEntity row(TryKey key, Try given) {
    TryEntity row = new TryEntity();
    row.key = key;
    row.response = QuizJson.write(given.response());
    row.certainty = given.certainty() == null ? null : given.certainty().level();
    row.outcome = QuizJson.write(given.outcome());
    row.givenAt = stored(given.at());
    return row;
  }

  @Override
  public void end(SelfTestId id, Instant at) {
    writer.write(
        () -> {
          if (ends.findByIdOptional(id.value()).isEmpty()) {
            EndEntity row = new EndEntity();
            row.selfTest = id.value();
            row.endedAt = stored(at);
            ends.persist(row);
          }
        });
  }

  /** SQLite keeps milliseconds; so does everything else, that an instant reads back as written. */
  private static Instant stored(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS);
  }
}
