package org.hikiwake.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.content.verify.Copy;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.attachment.ReadingView.Done;
import org.hikiwake.web.attachment.ReadingView.Numbered;
import org.hikiwake.web.attachment.Readings.Found;
import org.hikiwake.web.attachment.ReadingsView.PackRows;
import org.hikiwake.web.attachment.ReadingsView.Row;
import org.hikiwake.web.course.Enrolled;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Lays the readings of a course before him who looks, with no more than is open to him. */
@RequestScoped
class ReadingViews {

  private final Readings readings;
  private final Attachments attachments;
  private final CourseTexts open;
  private final People people;

  ReadingViews(Readings readings, Attachments attachments, CourseTexts open, People people) {
    this.readings = readings;
    this.attachments = attachments;
    this.open = open;
    this.people = people;
  }

  // --- the list

  /**
   * The readings of the packs that matter to the course.
   *
   * @param more the id of another pack whose readings are shown, too; null for none
   */
  ReadingsView list(Enrolled enrolled, @Nullable String more) {
    Map<CourseReading, Attachment> attached =
        attachments.of(enrolled.course().id()).stream()
            .collect(Collectors.toMap(Attachment::reading, Function.identity()));
    List<ContentPack> packs = packs(enrolled, more);
    return new ReadingsView(
        enrolled,
        packs.stream()
            .map(pack -> new PackRows(pack.header(), rows(enrolled, pack, attached)))
            .filter(pack -> !pack.rows().isEmpty())
            .toList(),
        enrolled.isTeaching()
            ? readings.others(packs).stream().map(ContentPack::header).toList()
            : List.of());
  }

  private List<ContentPack> packs(Enrolled enrolled, @Nullable String more) {
    List<ContentPack> packs = readings.packs(enrolled.course().id());
    return enrolled.isTeaching() && more != null
        ? Stream.concat(packs.stream(), readings.pack(more).stream()).distinct().toList()
        : packs;
  }

  private List<Row> rows(
      Enrolled enrolled, ContentPack pack, Map<CourseReading, Attachment> attached) {
    PackId id = pack.header().id();
    return pack.parts().readings().stream()
        .map(reading -> new Found(key(enrolled, id, reading), pack, reading))
        .filter(found -> enrolled.isTeaching() || attached.containsKey(found.key()))
        .map(found -> row(enrolled, found, attached.get(found.key())))
        .toList();
  }

  private static CourseReading key(Enrolled enrolled, PackId pack, Reading reading) {
    return new CourseReading(enrolled.course().id(), pack, reading.id());
  }

  private Row row(Enrolled enrolled, Found found, @Nullable Attachment attachment) {
    Reading reading = found.reading();
    return new Row(
        reading.title(),
        reading.publication().publisher() + ", " + reading.publication().date().year(),
        found.key().address(),
        attachment == null ? AttachmentEntity.NONE : attachment.what().kind(),
        enrolled.isTeaching() ? fit(found, attachment).orElse(null) : null,
        attachment == null
            ? null
            : attachment.what().fold(text -> null, link -> link.address().getHost()),
        attachment != null && !open.isOpen(attachment, enrolled.standing()));
  }

  private Optional<Fit> fit(Found found, @Nullable Attachment attachment) {
    return copy(attachment).map(copy -> Fit.of(copy, found.pack(), found.reading()));
  }

  private Optional<Copy> copy(@Nullable Attachment attachment) {
    return Optional.ofNullable(attachment)
        .flatMap(one -> one.what().fold(attachments::copy, link -> Optional.empty()));
  }

  // --- one of them

  ReadingView one(Enrolled enrolled, Found found, Input input, String done) {
    Attachment attachment = attachments.of(found.key()).orElse(null);
    boolean closed = attachment != null && !open.isOpen(attachment, enrolled.standing());
    return new ReadingView(
        enrolled,
        found.key(),
        found.reading(),
        found.pack().header().language().tag(),
        attachment,
        enrolled.isTeaching() ? fit(found, attachment).orElse(null) : null,
        attachment == null || closed
            ? null
            : attachment.what().fold(text -> null, AttachedOpenings::link),
        closed ? List.of() : paragraphs(found, attachment),
        closed,
        enrolled.isTeaching() ? history(found.key()) : List.of(),
        input,
        done);
  }

  private List<Numbered> paragraphs(Found found, @Nullable Attachment attachment) {
    return copy(attachment).map(copy -> paragraphs(copy, found)).orElse(List.of());
  }

  private static List<Numbered> paragraphs(Copy copy, Found found) {
    Map<Integer, Integer> numbers = Fit.numbers(copy, found.pack(), found.reading());
    List<String> paragraphs = copy.text().paragraphs();
    return IntStream.rangeClosed(1, paragraphs.size())
        .mapToObj(n -> new Numbered(n, numbers.get(n), paragraphs.get(n - 1)))
        .toList();
  }

  private List<Done> history(CourseReading key) {
    List<Change> changes = attachments.history(key);
    Map<PersonId, Person> known = people.find(changes.stream().map(Change::by).distinct().toList());
    return changes.stream()
        .map(change -> new Done(change.kind(), known.get(change.by()).name(), change.at()))
        .toList();
  }
}
