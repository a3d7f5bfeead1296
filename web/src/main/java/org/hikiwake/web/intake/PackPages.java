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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Roles;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.intake.PackPageView.VersionView;
import org.hikiwake.web.pack.Condition;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.ImportedVersion;
import org.hikiwake.web.pack.StoredPacks.Current;
import org.hikiwake.web.site.Answers;
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

  private final Packs packs;
  private final Ownership ownership;
  private final Courses courses;
  private final People people;
  private final Visiting visiting;

  PackPages(Packs packs, Ownership ownership, Courses courses, People people, Visiting visiting) {
    this.packs = packs;
    this.ownership = ownership;
    this.courses = courses;
    this.people = people;
    this.visiting = visiting;
  }

  @GET
  public TemplateInstance all(@QueryParam("done") @DefaultValue("") String done) {
    Stream<PackRow> shipped = packs.shipped().stream().map(PackPages::row);
    Stream<PackRow> imported = packs.imported().stream().map(this::row);
    return Templates.packs(new PacksView(Stream.concat(shipped, imported).toList(), done));
  }

  private static PackRow row(ExaminedPack pack) {
    return new PackRow(
        pack.pack().header().id().value(),
        pack.pack().header().title(),
        pack.pack().header().version().text(),
        null,
        null,
        "READY",
        pack.bank().questions().size());
  }

  private PackRow row(Current current) {
    ImportedVersion version = current.version();
    return new PackRow(
        version.pack().value(),
        version.title(),
        version.version().text(),
        ownership.owner(version.pack()),
        course(current),
        current.retired() ? "RETIRED" : condition(version.pack()),
        packs.questions(version.pack()).orElse(0));
  }

  private String condition(PackId pack) {
    return packs.condition(pack).map(Condition::name).orElse("RETIRED");
  }

  /** The title of the course that the pack is private to. */
  private @Nullable String course(Current current) {
    return current.onlyFor().flatMap(courses::find).map(Course::title).orElse(null);
  }

  @GET
  @Path("/{pack}")
  public TemplateInstance pack(String pack, @QueryParam("done") @DefaultValue("") String done) {
    PackId id = packs.known(pack);
    Optional<Current> current = packs.current(id);
    Optional<ContentPack> contents = packs.contents(id);
    return Templates.pack(
        new PackPageView(
            id,
            contents.map(now -> now.header().title()).or(() -> title(current)).orElse(""),
            contents.map(ContentPack::header).orElse(null),
            contents.map(ContentPack::readingsByDate).orElse(List.of()),
            contents.map(this::counts).orElse(null),
            packs.shipped(id).isPresent(),
            versions(id),
            retirement(id).orElse(null),
            current.isPresent() && packs.isOwned(id, visiting.signedIn()),
            ownership.owner(id),
            current.map(this::course).orElse(null),
            condition(id),
            packs.problems(id),
            done));
  }

  private static Optional<String> title(Optional<Current> current) {
    return current.map(now -> now.version().title());
  }

  private Counts counts(ContentPack contents) {
    return packs.examined(contents).map(Counts::of).orElseGet(() -> Counts.of(contents));
  }

  private List<VersionView> versions(PackId id) {
    List<ImportedVersion> imported = packs.versions(id);
    return imported.isEmpty()
        ? List.of()
        : Stream.concat(
                packs.shipped(id).map(PackPages::shipped).stream(),
                imported.stream().map(this::version))
            .toList();
  }

  private static VersionView shipped(PackHeader header) {
    return new VersionView(header.version().text(), "", null);
  }

  private VersionView version(ImportedVersion version) {
    return new VersionView(version.version().text(), name(version.importer()), version.at());
  }

  private String name(PersonId person) {
    return people.find(person).map(Person::name).orElse("");
  }

  private Optional<VersionView> retirement(PackId id) {
    return packs.retirement(id).map(last -> new VersionView("", name(last.actor()), last.at()));
  }

  /** What is different between two versions; the current and the one before it if not said. */
  @GET
  @Path("/{pack}/changes")
  public TemplateInstance changes(
      String pack,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("page") @Nullable String page) {
    PackId id = packs.known(pack);
    Packs.Comparison compared = packs.compare(id, from, to);
    String earlier = compared.before().header().version().text();
    String later = compared.after().header().version().text();
    String address = "/packs/" + id + "/changes?from=" + earlier + "&to=" + later;
    return Templates.changes(
        new ChangesView(
            compared.after().header(),
            packs.numbers(id),
            earlier,
            later,
            ChangesPart.of(compared.changes(), address, page)));
  }

  /** A version as a file. Whoever has it has the keys of all that is asked of it. */
  @GET
  @Path("/{pack}/files/{format}")
  @Produces(MediaType.WILDCARD)
  public Response download(
      String pack, String format, @QueryParam("version") @Nullable String version) {
    PackId id = packs.known(pack);
    return PackDownload.answer(format, packs.version(id, version));
  }

  @POST
  @Path("/{pack}/retirement")
  public Response retire(String pack) {
    PackId id = packs.known(pack);
    packs.retire(id, visiting.signedIn());
    return Answers.seeOther("/packs/" + id + "?done=retired");
  }

  @POST
  @Path("/{pack}/return")
  public Response bringBack(String pack) {
    PackId id = packs.known(pack);
    boolean isBack = packs.bringBack(id, visiting.signedIn()).isEmpty();
    return Answers.seeOther("/packs/" + id + (isBack ? "?done=back" : "?done=full"));
  }

  /** Tries once more to make questions of a pack of which none could be made. */
  @POST
  @Path("/{pack}/examination")
  public Response examineAgain(String pack) {
    PackId id = packs.known(pack);
    packs.examineAgain(id, visiting.signedIn());
    return Answers.seeOther("/packs/" + id + "?done=again");
  }
}
