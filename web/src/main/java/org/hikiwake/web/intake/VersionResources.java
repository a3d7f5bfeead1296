package org.hikiwake.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.pack.ImportedVersion;
import org.hikiwake.web.pack.StoredPacks.Current;
import org.hikiwake.web.site.Words;

/** Tells programs of the versions of packs. */
@ApplicationScoped
class VersionResources {

  private final Packs packs;
  private final Ownership ownership;
  private final People people;

  VersionResources(Packs packs, Ownership ownership, People people) {
    this.packs = packs;
    this.ownership = ownership;
    this.people = people;
  }

  VersionListing of(PackId pack) {
    Optional<Current> current = packs.current(pack);
    return new VersionListing(
        pack.value(),
        packs.condition(pack).map(Words::of).orElse("retired"),
        current.flatMap(Current::onlyFor).map(CourseId::value).orElse(null),
        current.isPresent() ? ownership.owner(pack) : null,
        VersionListing.items(packs.problems(pack)),
        lines(pack));
  }

  private List<VersionListing.Line> lines(PackId pack) {
    return Stream.concat(
            packs.shipped(pack).map(VersionResources::shipped).stream(),
            packs.versions(pack).stream().map(this::line))
        .toList();
  }

  private static VersionListing.Line shipped(PackHeader header) {
    return new VersionListing.Line(
        header.id().value(), header.version().text(), header.title(), null, null);
  }

  VersionListing.Line line(ImportedVersion version) {
    return VersionListing.Line.of(version, importer(version));
  }

  /** The name of who imported it; empty where he is not here any more. */
  String importer(ImportedVersion version) {
    return people.find(version.importer()).map(Person::name).orElse("");
  }

  /** What is answered where the current version says what was sent. */
  ImportResource unchanged(PackId pack) {
    ContentPack now = packs.contents(pack).orElseThrow(Packs::unknown);
    return new ImportResource(
        null,
        pack.value(),
        now.header().version().text(),
        now.header().title(),
        "current",
        now.header().version().text(),
        Counts.of(now),
        null);
  }
}
