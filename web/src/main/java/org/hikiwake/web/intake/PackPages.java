package org.hikiwake.web.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.content.change.PackChanges;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Roles;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.intake.PackPageView.VersionView;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.ImportedVersion;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.Retirement;
import org.hikiwake.web.pack.StoredPacks;
import org.hikiwake.web.pack.StoredPacks.Current;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where instructors see the packs that there are, in their versions, and retire those of theirs.
 */
@Path("/packs")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class PackPages {

  @CheckedTemplate(basePath = "intake")
  static class Templates {
    static native TemplateInstance packs(PacksView view);

    static native TemplateInstance pack(PackPageView view);

    static native TemplateInstance changes(ChangesView view);
  }

  private final Library library;
  private final StoredPacks stored;
  private final Importing importing;
  private final People people;
  private final Visiting visiting;

  PackPages(
      Library library, StoredPacks stored, Importing importing, People people, Visiting visiting) {
    this.library = library;
    this.stored = stored;
    this.importing = importing;
    this.people = people;
    this.visiting = visiting;
  }

  @GET
  public TemplateInstance all(@QueryParam("done") @DefaultValue("") String done) {
    List<ExaminedPack> ready = library.allExamined();
    Stream<PackRow> shipped =
        ready.stream()
            .filter(pack -> library.isShipped(pack.pack().header().id()))
            .map(PackPages::row);
    Stream<PackRow> imported =
        stored.current().values().stream()
            .filter(current -> !library.isShipped(current.version().pack()))
            .sorted(Comparator.comparing(Current::retired))
            .map(current -> row(current, ready));
    return Templates.packs(new PacksView(Stream.concat(shipped, imported).toList(), done));
  }

  private static PackRow row(ExaminedPack pack) {
    return new PackRow(
        pack.pack().header().id().value(),
        pack.pack().header().title(),
        pack.pack().header().version().text(),
        null,
        false,
        pack.bank().questions().size());
  }

  private PackRow row(Current current, List<ExaminedPack> ready) {
    ImportedVersion version = current.version();
    return new PackRow(
        version.pack().value(),
        version.title(),
        version.version().text(),
        importing.owner(version.pack()),
        current.retired(),
        ready.stream()
            .filter(pack -> pack.pack().header().id().equals(version.pack()))
            .map(pack -> pack.bank().questions().size())
            .findFirst()
            .orElse(null));
  }

  @GET
  @Path("/{pack}")
  public TemplateInstance pack(String pack, @QueryParam("done") @DefaultValue("") String done) {
    PackId id = id(pack);
    ContentPack contents = contents(id);
    return Templates.pack(
        new PackPageView(
            contents.header(),
            contents.readingsByDate(),
            counts(id, contents),
            stored.versions(id).stream().map(this::version).toList(),
            retirement(id).orElse(null),
            importing.isOwned(id, visiting.signedIn()),
            importing.owner(id),
            done));
  }

  private Counts counts(PackId id, ContentPack contents) {
    return library.allExamined().stream()
        .filter(pack -> pack.pack().equals(contents))
        .findFirst()
        .map(Counts::of)
        .orElseGet(() -> Counts.of(contents));
  }

  private VersionView version(ImportedVersion version) {
    return new VersionView(version.version().text(), name(version.importer()), version.at());
  }

  private String name(PersonId person) {
    return people.find(person).map(Person::name).orElse("");
  }

  private Optional<VersionView> retirement(PackId id) {
    return stored.retirements(id).stream()
        .findFirst()
        .filter(Retirement::retired)
        .map(last -> new VersionView("", name(last.actor()), last.at()));
  }

  /** What is different between two versions; the current and the one before it if not said. */
  @GET
  @Path("/{pack}/changes")
  public TemplateInstance changes(
      String pack,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("page") @Nullable String page) {
    PackId id = id(pack);
    List<String> versions = versions(id);
    String later = to == null ? versions.get(0) : to;
    String earlier = from == null ? versions.get(Math.min(1, versions.size() - 1)) : from;
    PackChanges changes = PackChanges.between(version(id, earlier), version(id, later));
    String address = "/packs/" + id + "/changes?from=" + earlier + "&to=" + later;
    return Templates.changes(
        new ChangesView(
            contents(id).header(),
            versions,
            earlier,
            later,
            ChangesPart.of(changes, address, page)));
  }

  private List<String> versions(PackId id) {
    List<String> imported = stored.versions(id).stream().map(v -> v.version().text()).toList();
    return imported.isEmpty() ? List.of(contents(id).header().version().text()) : imported;
  }

  /** The pack in one of its versions. */
  private ContentPack version(PackId id, String version) {
    ContentPack now = contents(id);
    return now.header().version().text().equals(version)
        ? now
        : parsed(version).flatMap(v -> stored.pack(id, v)).orElseThrow(PackPages::unknownVersion);
  }

  private static Optional<PackVersion> parsed(String version) {
    try {
      return Optional.of(new PackVersion(version));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private static Fault unknownVersion() {
    return new Fault(Kind.UNKNOWN_ADDRESS, "The page of the pack lists the versions that it has.");
  }

  /** A version as a file. Whoever has it has the keys of all that is asked of it. */
  @GET
  @Path("/{pack}/files/{format}")
  @Produces(MediaType.WILDCARD)
  public Response download(
      String pack, String format, @QueryParam("version") @Nullable String version) {
    PackId id = id(pack);
    ContentPack contents = version == null ? contents(id) : version(id, version);
    return PackDownload.of(format)
        .map(download -> download.answer(contents))
        .orElseThrow(
            () -> new Fault(Kind.UNKNOWN_ADDRESS, "The page of the pack lists the files it has."));
  }

  @POST
  @Path("/{pack}/retirement")
  public Response retire(String pack) {
    PackId id = mine(pack);
    stored.retire(id, true, visiting.signedIn().id());
    return Answers.seeOther("/packs/" + id + "?done=retired");
  }

  @POST
  @Path("/{pack}/return")
  public Response bringBack(String pack) {
    PackId id = mine(pack);
    if (importing.isFull(id)) {
      return Answers.seeOther("/packs/" + id + "?done=full");
    }
    stored.retire(id, false, visiting.signedIn().id());
    return Answers.seeOther("/packs/" + id + "?done=back");
  }

  /** An imported pack, for him who may retire it. */
  private PackId mine(String pack) {
    PackId id = id(pack);
    if (stored.current(id).isEmpty() || library.isShipped(id)) {
      contents(id);
      throw new Fault(Kind.UNACCEPTABLE, "This pack comes with Hikiwake, and stays.");
    }
    if (!importing.isOwned(id, visiting.signedIn())) {
      throw new Fault(
          Kind.NOT_YOURS, "Only who imported the pack, or an administrator, can do this.");
    }
    return id;
  }

  private static PackId id(String pack) {
    try {
      return new PackId(pack);
    } catch (InvalidValue e) {
      throw unknown();
    }
  }

  private ContentPack contents(PackId id) {
    return library.contents(id).orElseThrow(PackPages::unknown);
  }

  private static Fault unknown() {
    return new Fault(Kind.UNKNOWN_PACK, "The page Packs lists those that there are.");
  }
}
