package org.hikiwake.core.reading;

import java.util.List;
import java.util.function.Function;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.value.InvalidValue;

/** Who wrote a section, and how that is known. */
public sealed interface Authorship {

  /** The authors in whose voice the section speaks; never empty. */
  List<AuthorId> authors();

  <T> T fold(Cases<T> cases);

  /** The text prints the authors' names. */
  record Signed(List<Byline> bylines) implements Authorship {

    public Signed {
      bylines = List.copyOf(bylines);
      if (bylines.isEmpty()) {
        throw new InvalidValue("", "a signed section has at least one byline");
      }
    }

    @Override
    public List<AuthorId> authors() {
      return bylines.stream().map(Byline::author).toList();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.signed().apply(this);
    }
  }

  /** The text prints no byline, but gives its author away. */
  record Inferred(List<AuthorId> authors, String reason, List<Citation> citations)
      implements Authorship {

    public Inferred {
      authors = List.copyOf(authors);
      citations = List.copyOf(citations);
      if (authors.isEmpty() || citations.isEmpty()) {
        throw new InvalidValue(
            "", "an inferred authorship names an author and cites what it is inferred from");
      }
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.inferred().apply(this);
    }
  }

  /** Nobody is named; the section speaks in an unnamed voice. */
  record Unsigned(AuthorId voice) implements Authorship {

    @Override
    public List<AuthorId> authors() {
      return List.of(voice);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.unsigned().apply(this);
    }
  }

  /** One function per kind of authorship. */
  record Cases<T>(
      Function<Signed, T> signed, Function<Inferred, T> inferred, Function<Unsigned, T> unsigned) {}
}
