package org.hikiwake.web.intake;

import java.util.function.Function;
import org.hikiwake.content.change.PackChanges;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.ImportedVersion;
import org.hikiwake.web.pack.Upload;
import org.jspecify.annotations.Nullable;

/** What can be said of a pack that somebody sent, before he imports it. */
sealed interface Preview {

  <T> T fold(Cases<T> cases);

  /**
   * It was examined, and can be imported.
   *
   * @param before the version whose place it takes; null where there was no such pack
   * @param next what it changes; null where there is no version before, or nothing can be made of
   *     it
   */
  record Ready(
      Upload sent, ExaminedPack pack, @Nullable ImportedVersion before, @Nullable Next next)
      implements Preview {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.ready.apply(this);
    }
  }

  /** What a further version changes, and whom that touches. */
  record Next(PackHeader before, PackChanges changes, Impact impact) {}

  /** Its questions are being made. */
  record BeingMade(Upload sent, ContentPack pack) implements Preview {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.beingMade.apply(this);
    }
  }

  /** No questions could be made of it. */
  record Failed() implements Preview {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.failed.apply(this);
    }
  }

  /** Another version came first. */
  record Overtaken(ImportedVersion now) implements Preview {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.overtaken.apply(this);
    }
  }

  /** One function for each of them. */
  record Cases<T>(
      Function<Ready, T> ready,
      Function<BeingMade, T> beingMade,
      Function<Failed, T> failed,
      Function<Overtaken, T> overtaken) {}
}
