package org.hikiwake.web.attachment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hikiwake.content.verify.Copy;
import org.hikiwake.content.verify.Text;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.attachment.Attached.AttachedLink;
import org.hikiwake.web.attachment.Attached.AttachedText;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.store.Columns;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.store.PlainSql;

/**
 * What is attached to the readings of all courses. Who attached what and when stays; a text goes
 * when another one takes its place, or none.
 */
@ApplicationScoped
class Attachments {

  private static final String LATEST =
      "select pack, reading, kind, target, while_taking from attachment a where course = ?"
          + " and not exists (select 1 from attachment l where l.course = a.course"
          + " and l.pack = a.pack and l.reading = a.reading and l.position > a.position)";

  private static final String OF_ONE = "key.course = ?1 and key.pack = ?2 and key.reading = ?3";

  /** Those of the classes that look at their results at one time; a long one takes some MB. */
  private static final int MOST_READ = 40;

  private static final Duration KEPT = Duration.ofMinutes(10);

  private final Cache<AttachedText, Copy> copies =
      Caffeine.newBuilder().maximumSize(MOST_READ).expireAfterAccess(KEPT).build();

  private final OneWriter writer;
  private final PlainSql sql;
  private final AttachmentRows rows;
  private final AttachedTextRows texts;
  private final Clock clock;

  Attachments(
      OneWriter writer, PlainSql sql, AttachmentRows rows, AttachedTextRows texts, Clock clock) {
    this.writer = writer;
    this.sql = sql;
    this.rows = rows;
    this.texts = texts;
    this.clock = clock;
  }

  /** What is attached in a course now. */
  List<Attachment> of(CourseId course) {
    return sql.list(LATEST, row -> model(course, row), course.value()).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Attachment> model(CourseId course, Columns row) throws SQLException {
    CourseReading reading =
        new CourseReading(course, new PackId(row.text()), new ReadingId(row.text()));
    Optional<Attached> attached = attached(row.text(), row.text());
    boolean whileTaking = row.truth();
    return attached.map(what -> new Attachment(reading, what, whileTaking));
  }

  /** What is attached to a reading now. */
  Optional<Attachment> of(CourseReading reading) {
    return latest(reading)
        .flatMap(
            row ->
                attached(row.kind, row.target)
                    .map(what -> new Attachment(reading, what, row.whileTaking)));
  }

  private Optional<AttachmentEntity> latest(CourseReading reading) {
    return all(reading).stream().findFirst();
  }

  private List<AttachmentEntity> all(CourseReading reading) {
    return rows.list(
        OF_ONE,
        Sort.descending("key.position"),
        reading.course().value(),
        reading.pack().value(),
        reading.reading().value());
  }

  private static Optional<Attached> attached(String kind, String target) {
    return switch (kind) {
      case AttachedText.KIND -> Optional.of(new AttachedText(target));
      case AttachedLink.KIND -> Optional.of(new AttachedLink(URI.create(target)));
      default -> Optional.empty();
    };
  }

  /** What was done to a reading, the latest first. */
  List<Change> history(CourseReading reading) {
    return all(reading).stream()
        .map(row -> new Change(row.kind, row.whileTaking, new PersonId(row.actor), row.attachedAt))
        .toList();
  }

  /** The text; nothing where it was taken away a moment ago. */
  Optional<Copy> copy(AttachedText text) {
    return Optional.ofNullable(copies.get(text, this::read));
  }

  private Copy read(AttachedText text) {
    return texts
        .findByIdOptional(text.id())
        .map(row -> new Copy(Text.of(row.paragraphs)))
        .orElse(null);
  }

  // --- what instructors do

  /** Attaches a text; what was attached before is replaced. */
  void attach(CourseReading reading, Text text, boolean whileTaking, PersonId actor) {
    AttachedText attached = new AttachedText(RandomId.next());
    writer.write(
        () -> {
          dropText(reading);
          texts.persist(row(reading, attached, text));
          append(reading, attached.kind(), attached.target(), whileTaking, actor);
        });
  }

  private static AttachedTextEntity row(CourseReading reading, AttachedText attached, Text text) {
    AttachedTextEntity row = new AttachedTextEntity();
    row.id = attached.id();
    row.course = reading.course().value();
    row.paragraphs = String.join("\n", text.paragraphs());
    return row;
  }

  /** Attaches a link; what was attached before is replaced. */
  void attach(CourseReading reading, AttachedLink link, boolean whileTaking, PersonId actor) {
    writer.write(
        () -> {
          dropText(reading);
          append(reading, link.kind(), link.target(), whileTaking, actor);
        });
  }

  /** Says whether students may read what is attached while they take a quiz. */
  void allowWhileTaking(CourseReading reading, boolean allowed, PersonId actor) {
    writer.write(
        () ->
            of(reading)
                .filter(now -> now.whileTaking() != allowed)
                .map(Attachment::what)
                .ifPresent(w -> append(reading, w.kind(), w.target(), allowed, actor)));
  }

  /** Takes away what is attached; where nothing is, nothing is written. */
  void remove(CourseReading reading, PersonId actor) {
    writer.write(
        () -> {
          if (of(reading).isPresent()) {
            dropText(reading);
            append(reading, AttachmentEntity.NONE, "", false, actor);
          }
        });
  }

  private void dropText(CourseReading reading) {
    of(reading)
        .flatMap(now -> now.what().fold(Optional::of, link -> Optional.<AttachedText>empty()))
        .ifPresent(
            text -> {
              texts.deleteById(text.id());
              copies.invalidate(text);
            });
  }

  private void append(
      CourseReading reading, String kind, String target, boolean whileTaking, PersonId actor) {
    int before = latest(reading).map(row -> row.key.position()).orElse(0);
    AttachmentEntity row = new AttachmentEntity();
    row.key =
        new AttachmentKey(
            reading.course().value(),
            reading.pack().value(),
            reading.reading().value(),
            before + 1);
    row.kind = kind;
    row.target = target;
    row.whileTaking = whileTaking;
    row.actor = actor.value();
    row.attachedAt = clock.instant();
    rows.persist(row);
  }
}
