package org.hikiwake.web.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hikiwake.content.change.PackChanges;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Roles;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Examining;
import org.hikiwake.web.pack.ImportedVersion;
import org.hikiwake.web.pack.StoredPacks;
import org.hikiwake.web.pack.StoredPacks.Current;
import org.hikiwake.web.pack.Upload;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where instructors send a pack, see what it would change, and import it. */
@Path("/packs/import")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

  /** A page waits so long for questions that are being made, and then says so. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  @CheckedTemplate(basePath = "intake")
  static class Templates {
    static native TemplateInstance sending(ImportView view);

    static native TemplateInstance waiting(Upload upload, PackHeader header, int statements);

    static native TemplateInstance preview(PreviewView view);
  }

  private final Importing importing;
  private final StoredPacks stored;
  private final Examining examining;
  private final Impacts impacts;
  private final People people;
  private final Visiting visiting;

  ImportPages(
      Importing importing,
      StoredPacks stored,
      Examining examining,
      Impacts impacts,
      People people,
      Visiting visiting) {
    this.importing = importing;
    this.stored = stored;
    this.examining = examining;
    this.impacts = impacts;
    this.people = people;
    this.visiting = visiting;
  }

  @GET
  public TemplateInstance form() {
    return Templates.sending(ImportView.empty());
  }

  /** Reads what somebody sent; nothing is imported before he confirms it. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send(@RestForm("file") @Nullable FileUpload file) {
    if (file == null || file.size() == 0) {
      return Answers.unprocessable(Templates.sending(ImportView.error(say().fileMissing())));
    }
    return receive(file)
        .fold(
            new Reception.Cases<>(
                kept -> Answers.seeOther(address(kept.upload())),
                faulty -> again(new ImportView(null, null, ProblemsView.of(faulty.problems()))),
                refused -> again(new ImportView(null, refused.objection(), null))));
  }

  private Reception receive(FileUpload file) {
    try (InputStream in = Files.newInputStream(file.uploadedFile())) {
      String name = file.fileName() == null ? "" : file.fileName();
      return importing.receive(name, in, visiting.signedIn());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Response again(ImportView view) {
    return Answers.unprocessable(Templates.sending(view));
  }

  private static String address(Upload upload) {
    return "/packs/import/" + upload.id();
  }

  @GET
  @Path("/{upload}")
  public Response preview(String upload, @QueryParam("page") @Nullable String page) {
    Upload sent = sent(upload);
    Optional<Current> before = stored.current(sent.pack());
    if (isOvertaken(sent, before)) {
      return overtaken(sent);
    }
    CompletableFuture<ExaminedPack> after = examining.ofUpload(sent.content());
    CompletableFuture<ExaminedPack> earlier =
        before.map(now -> examining.ofUpload(now.version().content())).orElse(after);
    return Examining.within(PATIENCE, after)
        .flatMap(made -> Examining.within(PATIENCE, earlier).map(was -> new Pair(was, made)))
        .map(pair -> Answers.fresh(Templates.preview(preview(sent, before, pair, page))))
        .orElseGet(() -> notMade(sent, after));
  }

  /** The version before, or the same where there was none, and the one that was sent. */
  private record Pair(ExaminedPack before, ExaminedPack after) {}

  private static boolean isOvertaken(Upload sent, Optional<Current> before) {
    return before.map(now -> now.version().number()).orElse(0) != sent.seen();
  }

  private Response notMade(Upload sent, CompletableFuture<ExaminedPack> making) {
    if (making.isCompletedExceptionally()) {
      stored.drop(sent);
      return Answers.fresh(Templates.sending(ImportView.error(say().failed())), 500);
    }
    ContentPack pack = stored.pack(sent.content());
    return Answers.fresh(Templates.waiting(sent, pack.header(), pack.statements().size()), 202);
  }

  private PreviewView preview(
      Upload sent, Optional<Current> before, Pair pair, @Nullable String page) {
    return new PreviewView(
        sent,
        pair.after().pack().header(),
        Counts.of(pair.after()),
        before.map(unused -> next(sent, pair, page)).orElse(null));
  }

  private PreviewView.Next next(Upload sent, Pair pair, @Nullable String page) {
    PackChanges changes = PackChanges.between(pair.before().pack(), pair.after().pack());
    return new PreviewView.Next(
        pair.before().pack().header().version().text(),
        ChangesPart.of(changes, address(sent) + "?", page),
        ImpactView.of(impacts.of(pair.before(), pair.after())));
  }

  /**
   * Makes it the current version, unless another one came first. What has no questions yet was
   * looked at by nobody.
   */
  @POST
  @Path("/{upload}")
  public Response confirm(String upload) {
    Upload sent = sent(upload);
    if (Examining.within(PATIENCE, examining.ofUpload(sent.content())).isEmpty()) {
      return Answers.seeOther(address(sent));
    }
    if (importing.isFull(sent.pack())) {
      return again(new ImportView(null, importing.full(), null));
    }
    return stored.confirm(sent)
        ? Answers.seeOther("/packs/" + sent.pack() + "?done=imported")
        : overtaken(sent);
  }

  private Response overtaken(Upload sent) {
    stored.drop(sent);
    ImportedVersion now =
        stored.current(sent.pack()).map(Current::version).orElseThrow(ImportPages::isGone);
    String name = people.find(now.importer()).map(Person::name).orElse("");
    String why = say().overtaken(now.version().text(), name);
    return Answers.fresh(Templates.sending(ImportView.error(why)), 409);
  }

  @POST
  @Path("/{upload}/withdrawal")
  public Response drop(String upload) {
    stored.drop(sent(upload));
    return Answers.seeOther("/packs?done=dropped");
  }

  private Upload sent(String id) {
    return stored.upload(id, visiting.signedIn().id()).orElseThrow(ImportPages::isGone);
  }

  private static Fault isGone() {
    return new Fault(
        Kind.UNKNOWN_ADDRESS,
        "What was sent here was imported or dropped already, or it waited for more than a day."
            + " Send it again.");
  }

  private static PackMessages say() {
    return MessageBundles.get(PackMessages.class);
  }
}
