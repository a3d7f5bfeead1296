package org.hikiwake.web.intake;

import java.util.function.Function;
import org.hikiwake.web.pack.ImportedVersion;
import org.hikiwake.web.pack.Upload;

/** What comes of it when somebody confirms what he sent. */
sealed interface Confirmation {

  <T> T fold(Cases<T> cases);

  /**
   * It is imported.
   *
   * @param isNew false where it was confirmed before
   */
  record Imported(ImportedVersion version, boolean isNew) implements Confirmation {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.imported.apply(this);
    }
  }

  /** Its questions are not made yet, so nobody can have looked at it. */
  record TooEarly(Upload sent) implements Confirmation {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.tooEarly.apply(this);
    }
  }

  /** There is no room for it. */
  record Refused(Objection objection) implements Confirmation {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.refused.apply(this);
    }
  }

  /** Another version came first; it was dropped. */
  record Overtaken(ImportedVersion now) implements Confirmation {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.overtaken.apply(this);
    }
  }

  /** One function for each of them. */
  record Cases<T>(
      Function<Imported, T> imported,
      Function<TooEarly, T> tooEarly,
      Function<Refused, T> refused,
      Function<Overtaken, T> overtaken) {}
}
