package org.hikiwake.quiz.soundness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;

/**
 * Whether an answer might be right, by brute force over a tiny pack: relations are matrices of
 * truth values, closed by multiplying them until nothing changes. It shares no code with the
 * checker or the generator and knows nothing of proofs: it only looks for what speaks for an
 * answer.
 */
final class Oracle {

  private final ContentPack pack;
  private final List<Statement> statements;
  private final List<Author> authors;
  private final boolean[][] follows;
  private final boolean[][] same;
  private final boolean[][] near;
  private final boolean[][] bound;

  Oracle(ContentPack pack) {
    this.pack = pack;
    statements = pack.statements();
    authors = pack.parts().authors();
    follows = closed(declared(Set.of(Kind.EQUIVALENT), Set.of(Kind.EQUIVALENT, Kind.ENTAILS)));
    same = closed(declared(Set.of(Kind.EQUIVALENT), Set.of(Kind.EQUIVALENT)));
    Set<Kind> beside = Set.of(Kind.EXTENDS, Kind.QUALIFIES);
    near = either(follows, product(product(same, declared(beside, beside)), same));
    bound = bound();
  }

  /** Those kinds from left to right, and some of them from right to left as well. */
  private boolean[][] declared(Set<Kind> back, Set<Kind> forth) {
    int size = statements.size();
    boolean[][] matrix = new boolean[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        boolean alike = statements.get(i).sentence().equals(statements.get(j).sentence());
        matrix[i][j] =
            (alike && forth.contains(Kind.EQUIVALENT))
                || isDeclared(i, j, forth)
                || isDeclared(j, i, back);
      }
    }
    return matrix;
  }

  private boolean isDeclared(int from, int to, Set<Kind> kinds) {
    return pack.parts().relations().stream()
        .filter(r -> kinds.contains(r.kind()))
        .anyMatch(r -> isBetween(r, statements.get(from), statements.get(to)));
  }

  private static boolean isBetween(Relation relation, Statement from, Statement to) {
    return relation.from().equals(from.id()) && relation.to().equals(to.id());
  }

  private static boolean[][] closed(boolean[][] matrix) {
    boolean[][] all = matrix;
    for (int i = 0; i < matrix.length; i++) {
      all[i][i] = true;
    }
    for (int i = 0; i < matrix.length; i++) {
      all = product(all, all);
    }
    return all;
  }

  private static boolean[][] product(boolean[][] one, boolean[][] other) {
    int size = one.length;
    boolean[][] product = new boolean[size][size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        for (int j = 0; one[i][k] && j < size; j++) {
          product[i][j] |= other[k][j];
        }
      }
    }
    return product;
  }

  private static boolean[][] either(boolean[][] one, boolean[][] other) {
    boolean[][] either = new boolean[one.length][one.length];
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < one.length; j++) {
        either[i][j] = one[i][j] || one[j][i] || other[i][j] || other[j][i];
      }
    }
    return either;
  }

  private boolean[][] bound() {
    int size = authors.size();
    boolean[][] up = new boolean[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        AuthorId above = authors.get(j).id();
        up[i][j] =
            authors.get(i).ties().partOf().contains(above)
                || authors.get(i).ties().speaksFor().contains(above);
      }
    }
    up = closed(up);
    boolean[][] bound = new boolean[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        bound[i][j] = areConfused(i, j) || areConfused(j, i);
        for (int k = 0; k < size; k++) {
          bound[i][j] |= up[i][k] && up[j][k];
        }
      }
    }
    return bound;
  }

  private boolean areConfused(int one, int other) {
    return authors.get(one).ties().notToConfuse().contains(authors.get(other).id());
  }

  boolean areBound(AuthorId one, AuthorId other) {
    return bound[place(one)][place(other)];
  }

  private int place(AuthorId author) {
    return authors.stream().map(Author::id).toList().indexOf(author);
  }

  /** Whoever bears the name. */
  Set<AuthorId> named(String text) {
    return authors.stream()
        .filter(a -> a.names().all().stream().anyMatch(text::equalsIgnoreCase))
        .map(Author::id)
        .collect(Collectors.toSet());
  }

  Set<Statement> reading(String sentence) {
    return statements.stream()
        .filter(s -> s.sentence().equals(sentence))
        .collect(Collectors.toSet());
  }

  /** Whether anything speaks for it that the author holds the statement. */
  boolean mightHold(AuthorId author, Statement statement) {
    int number = statements.indexOf(statement);
    for (int other = 0; other < statements.size(); other++) {
      Statement own = statements.get(other);
      boolean his = voices(own).contains(author);
      boolean boundToHolder =
          own.attribution().holders().stream().anyMatch(holder -> areBound(author, holder));
      if ((near[other][number] && his) || (follows[other][number] && boundToHolder)) {
        return true;
      }
    }
    return false;
  }

  private static Set<AuthorId> voices(Statement statement) {
    Set<AuthorId> voices = new HashSet<>(statement.attribution().holders());
    voices.addAll(statement.attribution().reporters());
    return voices;
  }

  /** Whether it is at all excluded that he holds it: by a cell, or by what he holds instead. */
  boolean mustNotHold(AuthorId author, Statement statement) {
    boolean complete =
        pack.parts().cells().stream()
            .anyMatch(c -> c.holder().equals(author) && statement.topics().contains(c.topic()));
    return complete
        || statements.stream().anyMatch(own -> own.isHeldBy(author) && clash(own, statement));
  }

  private boolean clash(Statement one, Statement other) {
    int i = statements.indexOf(one);
    int j = statements.indexOf(other);
    for (int a = 0; a < statements.size(); a++) {
      for (int b = 0; b < statements.size(); b++) {
        Set<Kind> contradicts = Set.of(Kind.CONTRADICTS);
        if (follows[i][a]
            && follows[j][b]
            && (isDeclared(a, b, contradicts) || isDeclared(b, a, contradicts))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether he, or somebody bound to him, is a voice of anything near the statement. */
  boolean mightReport(AuthorId author, Statement statement) {
    int number = statements.indexOf(statement);
    return all()
        .filter(other -> near[other][number])
        .flatMap(other -> voices(statements.get(other)).stream())
        .anyMatch(voice -> areBound(author, voice));
  }

  /** Whether he, or somebody bound to him, holds what entails or extends the statement. */
  boolean mightAgree(AuthorId author, Statement statement) {
    int number = statements.indexOf(statement);
    return all()
        .filter(other -> follows[other][number] || isToClass(other, number, Set.of(Kind.EXTENDS)))
        .flatMap(other -> statements.get(other).attribution().holders().stream())
        .anyMatch(holder -> areBound(author, holder));
  }

  /** Whether he, or somebody bound to him, holds what contradicts, answers or limits it. */
  boolean mightObject(AuthorId author, Statement statement) {
    int number = statements.indexOf(statement);
    Set<Kind> against = Set.of(Kind.ANSWERS, Kind.QUALIFIES);
    return all()
        .filter(o -> clash(statements.get(o), statement) || isToClass(o, number, against))
        .flatMap(o -> statements.get(o).attribution().holders().stream())
        .anyMatch(holder -> areBound(author, holder));
  }

  /** Whether anything speaks for it that the paragraph says the statement. */
  boolean mightBeSaidIn(ParagraphRef at, Statement statement) {
    int number = statements.indexOf(statement);
    return all()
        .filter(other -> statements.get(other).evidence().paragraphs().contains(at))
        .anyMatch(
            other ->
                near[other][number]
                    || areRelated(other, number)
                    || (areOnOneMatter(other, number) && haveVoicesBound(other, number)));
  }

  private boolean areRelated(int one, int other) {
    Set<Kind> any = Set.of(Kind.values());
    return all()
        .filter(alike -> same[alike][one])
        .anyMatch(
            alike ->
                all()
                    .filter(meant -> same[meant][other])
                    .anyMatch(m -> isDeclared(alike, m, any) || isDeclared(m, alike, any)));
  }

  private boolean areOnOneMatter(int one, int other) {
    return statements.get(one).topics().stream()
        .anyMatch(
            topic ->
                statements.get(other).topics().stream()
                    .anyMatch(o -> contains(topic, o) || contains(o, topic)));
  }

  private boolean contains(TopicId wide, TopicId narrow) {
    TopicId parent = pack.topic(narrow).orElseThrow().parent();
    return wide.equals(narrow) || (parent != null && contains(wide, parent));
  }

  private boolean haveVoicesBound(int one, int other) {
    return voices(statements.get(one)).stream()
        .anyMatch(a -> voices(statements.get(other)).stream().anyMatch(b -> areBound(a, b)));
  }

  boolean provablyNotSaidIn(ParagraphRef at, Statement statement) {
    boolean complete =
        pack.reading(at.reading()).orElseThrow().paragraph(at.paragraph()).orElseThrow().complete();
    return complete && !mightBeSaidIn(at, statement);
  }

  private boolean isToClass(int from, int number, Set<Kind> kinds) {
    return all().anyMatch(to -> same[to][number] && isDeclared(from, to, kinds));
  }

  private Stream<Integer> all() {
    return IntStream.range(0, statements.size()).boxed();
  }

  Statement statement(StatementId id) {
    return pack.statement(id).orElseThrow();
  }

  String name(AuthorId author) {
    return pack.author(author).orElseThrow().names().display();
  }

  boolean provablyDoesNotHold(AuthorId author, Statement statement) {
    return !mightHold(author, statement) && mustNotHold(author, statement);
  }

  Stream<AuthorId> everybody() {
    return authors.stream().map(Author::id);
  }
}
