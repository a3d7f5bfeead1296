package org.hikiwake.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hikiwake.content.skeleton.FolderTaken;
import org.hikiwake.content.skeleton.FreshFolder;
import org.hikiwake.content.skeleton.NewPack;
import org.hikiwake.content.skeleton.Skeleton;
import org.hikiwake.content.skeleton.SourceText;
import org.hikiwake.content.skeleton.UnusableText;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a pack: writes its files with every key explained, and nothing over what is there. */
@Command(name = "new-pack", description = "Write the files with which a pack of your own begins.")
final class NewPackCommand implements Runnable {

  private static final String TITLE = "A new pack";

  @Parameters(paramLabel = "DIR", description = "A folder that is new or empty.")
  private Path folder = Path.of(".");

  @Option(names = "--id", description = "The pack's id (default: the folder's name).")
  private @Nullable String id;

  @Option(names = "--title", description = "The pack's title.")
  private String title = TITLE;

  @Option(
      names = "--text",
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Texts to model: UTF-8, a paragraph a line. Without one, an example is written.")
  private List<Path> texts = List.of();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    try {
      Map<String, String> files = files(pack());
      new FreshFolder(folder).write(files);
      told(files);
    } catch (UnusableText | FolderTaken | InvalidValue e) {
      throw new CannotRun(e.getMessage());
    } catch (IOException e) {
      throw new CannotRun("\"" + folder + "\" cannot be written to; name another folder");
    }
  }

  private NewPack pack() {
    String year = String.valueOf(LocalDate.now(Clock.systemDefaultZone()).getYear());
    return new NewPack(new PackId(id == null ? ofFolder() : id), title, new PartialDate(year));
  }

  private String ofFolder() {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return Skeleton.idOf(name == null ? "" : name.toString());
  }

  private Map<String, String> files(NewPack pack) throws UnusableText {
    if (texts.isEmpty()) {
      return Skeleton.withExample(pack);
    }
    List<SourceText> sources = new ArrayList<>();
    for (Path text : texts) {
      sources.add(SourceText.read(text));
    }
    return Skeleton.of(pack, sources);
  }

  private void told(Map<String, String> files) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Wrote " + files.size() + " files to " + folder + ". What to do next:");
    out.println("  look for TODO in them; docs/content-format.md explains every key");
    out.println("  ./hikiwake verify " + folder + " --sources " + sources());
    out.println("  ./hikiwake questions " + folder);
    out.flush();
  }

  private Path sources() {
    if (texts.isEmpty()) {
      return folder.resolve("texts");
    }
    Path parent = texts.get(0).getParent();
    return parent == null ? Path.of(".") : parent;
  }
}
