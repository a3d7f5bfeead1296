package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.hikiwake.quiz.wording.Naming;
import org.hikiwake.quiz.wording.RivalNames;
import org.hikiwake.quiz.wording.RivalNames.Named;

/**
 * The names of a pack's authors and terms, as they are accepted in written answers: each by all of
 * its own names and by none that means another.
 */
public final class KnownNames {

  private final Known<AuthorId> authors;
  private final Known<TermId> terms;

  private KnownNames(Known<AuthorId> authors, Known<TermId> terms) {
    this.authors = authors;
    this.terms = terms;
  }

  public static KnownNames of(ContentPack pack) {
    return new KnownNames(
        Known.of(pack.parts().authors(), Author::id, KnownNames::named),
        Known.of(pack.parts().terms(), Term::id, KnownNames::named));
  }

  private static Named named(Author author) {
    Naming naming =
        author.fold(
            new Author.Cases<>(
                person -> Naming.PERSON,
                state -> Naming.WORDS,
                institution -> Naming.WORDS,
                group -> Naming.WORDS,
                voice -> Naming.WORDS));
    return new Named(author.names().all(), naming);
  }

  private static Named named(Term term) {
    List<String> names = new ArrayList<>(List.of(term.text()));
    names.addAll(term.spellings());
    return new Named(names, Naming.WORDS);
  }

  /**
   * What is accepted when the author is to be named.
   *
   * @throws IllegalArgumentException if the pack has no such author
   */
  public AcceptedAnswers answersFor(AuthorId author) {
    return authors.answersFor(author);
  }

  /**
   * What is accepted when the term is to be named.
   *
   * @throws IllegalArgumentException if the pack has no such term
   */
  public AcceptedAnswers answersFor(TermId term) {
    return terms.answersFor(term);
  }

  /** Whether the author's full name is nobody else's; where it is, do not ask for it. */
  public boolean tellsApart(AuthorId author) {
    return !authors.rivals.isShared(author);
  }

  /** Whether the term, as it is written, is no other; where it is, do not ask for it. */
  public boolean tellsApart(TermId term) {
    return !terms.rivals.isShared(term);
  }

  private record Known<K>(RivalNames<K> rivals) {

    static <K, T> Known<K> of(List<T> items, Function<T, K> id, Function<T, Named> naming) {
      Map<K, Named> named = new LinkedHashMap<>();
      items.forEach(item -> named.put(id.apply(item), naming.apply(item)));
      return new Known<>(new RivalNames<>(named, Typos.SMALL::allowedIn));
    }

    AcceptedAnswers answersFor(K id) {
      List<String> others = rivals.of(id);
      Named own = rivals.named(id);
      return new AcceptedAnswers(own.names(), others, Typos.SMALL, own.naming());
    }
  }
}
