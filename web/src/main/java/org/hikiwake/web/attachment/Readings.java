package org.hikiwake.web.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.value.Id;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.pack.Reach;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/** The readings to which a course can attach something. */
@ApplicationScoped
class Readings {

  private final PackDoor door;
  private final Reach reach;
  private final Library library;
  private final AskedPacks asked;
  private final Attachments attachments;

  Readings(PackDoor door, Reach reach, Library library, AskedPacks asked, Attachments attachments) {
    this.door = door;
    this.reach = reach;
    this.library = library;
    this.asked = asked;
    this.attachments = attachments;
  }

  /** A reading, with the pack as it says now what is in it. */
  record Found(CourseReading key, ContentPack pack, Reading reading) {}

  Found find(CourseId course, String pack, String reading) {
    try {
      PackId id = new PackId(pack);
      ReadingId of = new ReadingId(reading);
      ContentPack contents =
          library.contents(id).filter(known -> isOf(course, id)).orElseThrow(Readings::unknown);
      return new Found(
          new CourseReading(course, id, of),
          contents,
          contents.reading(of).orElseThrow(Readings::unknown));
    } catch (InvalidValue e) {
      throw unknown();
    }
  }

  /** A pack that is private to another course stays with what this one made of it before. */
  private boolean isOf(CourseId course, PackId pack) {
    return reach.isSeen(pack) || ids(course).contains(pack);
  }

  private static Fault unknown() {
    return new Fault(
        Kind.UNKNOWN_ADDRESS, "No pack has this reading. The page of the course lists its own.");
  }

  /** The packs that matter to a course: its quizzes ask them, or something is attached to them. */
  List<ContentPack> packs(CourseId course) {
    return ids(course).stream()
        .sorted(Id.ORDER)
        .flatMap(id -> library.contents(id).stream())
        .toList();
  }

  private Set<PackId> ids(CourseId course) {
    Set<PackId> ids = new LinkedHashSet<>(asked.of(course));
    attachments.of(course).forEach(one -> ids.add(one.reading().pack()));
    return ids;
  }

  /** All others that are at hand, by title. */
  List<ContentPack> others(List<ContentPack> packs) {
    Set<PackId> known = new LinkedHashSet<>();
    packs.forEach(pack -> known.add(pack.header().id()));
    return door.all().stream()
        .map(ExaminedPack::pack)
        .filter(pack -> !known.contains(pack.header().id()))
        .sorted(Comparator.comparing(pack -> pack.header().title()))
        .toList();
  }

  /** The pack of that id; nothing where there is none for him who asks. */
  Optional<ContentPack> pack(String id) {
    try {
      return Optional.of(new PackId(id)).filter(reach::isSeen).flatMap(library::contents);
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }
}
