package org.hikiwake.web.selftest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.selftest.Answer;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.quiz.selftest.SelfTestId;
import org.hikiwake.quiz.selftest.SelfTests;
import org.hikiwake.quiz.selftest.VisitorId;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.store.OneWriter;

/** Keeps self-tests in the database, and is the one place that knows both their rows and them. */
@ApplicationScoped
class StoredSelfTests implements SelfTests {

  /** Enough for the tests that are being taken at one time; what is stored never changes. */
  private static final int MOST_READ = 5_000;

  private final Cache<String, QuestionVersion> read =
      Caffeine.newBuilder().maximumSize(MOST_READ).build();
  private final OneWriter writer;
  private final SelfTestRows tests;
  private final ItemRows items;
  private final KeptVersions versions;
  private final AnswerRows answers;
  private final EndRows ends;
  private final AdoptionRows adoptions;

  StoredSelfTests(
      OneWriter writer,
      SelfTestRows tests,
      ItemRows items,
      KeptVersions versions,
      AnswerRows answers,
      EndRows ends,
      AdoptionRows adoptions) {
    this.writer = writer;
    this.tests = tests;
    this.items = items;
    this.versions = versions;
    this.answers = answers;
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
    row.version = versions.row(item.version());
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
        answersOf(row),
        end);
  }

  private List<Item> itemsOf(SelfTestEntity row) {
    return items
        .list(
            "from ItemEntity i join fetch i.version where i.key.selfTest = ?1"
                + " order by i.key.position",
            row.id)
        .stream()
        .map(this::model)
        .toList();
  }

  private Item model(ItemEntity row) {
    QuestionVersion version = read.get(row.version.payload, QuizJson::questionVersion);
    return new Item(row.key.position(), version, new Seed(row.seed));
  }

  private Map<Integer, Answer> answersOf(SelfTestEntity row) {
    return answers.list("key.selfTest", row.id).stream()
        .collect(Collectors.toMap(answer -> answer.key.position(), StoredSelfTests::model));
  }

  private static Answer model(AnswerEntity row) {
    return new Answer(
        QuizJson.response(row.response), QuizJson.outcome(row.outcome), row.answeredAt);
  }

  @Override
  public boolean append(SelfTestId id, int position, Answer answer) {
    ItemKey key = new ItemKey(id.value(), position);
    return writer.write(
        () -> {
          boolean free =
              answers.findByIdOptional(key).isEmpty()
                  && ends.findByIdOptional(id.value()).isEmpty();
          if (free) {
            answers.persist(row(key, answer));
          }
          return free;
        });
  }

  private static AnswerEntity row(ItemKey key, Answer answer) {
    AnswerEntity row = new AnswerEntity();
    row.key = key;
    row.response = QuizJson.write(answer.response());
    row.outcome = QuizJson.write(answer.outcome());
    row.answeredAt = stored(answer.at());
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
