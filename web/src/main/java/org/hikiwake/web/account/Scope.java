package org.hikiwake.web.account;

import io.quarkus.security.StringPermission;
import java.security.Permission;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token may be used for. It never allows what its person may not do himself. */
public enum Scope {
  /** To see packs in their versions, and those that are private to a course of the person. */
  PACKS_READ(Scopes.PACKS_READ),
  /** To import packs, to retire them and to say to whom they are open. */
  PACKS_WRITE(Scopes.PACKS_WRITE),
  /** To see courses and who is in them. */
  COURSES_READ(Scopes.COURSES_READ),
  /** To open courses, to enrol people and to remove them. */
  COURSES_WRITE(Scopes.COURSES_WRITE),
  /** To see the questions of packs as those who review them do: with keys, history and reports. */
  BANK_READ(Scopes.BANK_READ),
  /** To decide on questions, to reword them and to write others; what came of it is shown. */
  BANK_WRITE(Scopes.BANK_WRITE),
  /** To see quizzes and their settings; with their keys, where the person sees them. */
  QUIZZES_READ(Scopes.QUIZZES_READ),
  /** To assign quizzes, to change and to publish them. */
  QUIZZES_WRITE(Scopes.QUIZZES_WRITE),
  /** To see attempts, as far as the person sees them. */
  ATTEMPTS_READ(Scopes.ATTEMPTS_READ),
  /** To take quizzes as the person. */
  ATTEMPTS_WRITE(Scopes.ATTEMPTS_WRITE),
  /** To see marks and results. */
  RESULTS_READ(Scopes.RESULTS_READ),
  /** To see what is marked by hand, with the answers of students. */
  MARKS_READ(Scopes.MARKS_READ),
  /** To mark by hand, to excuse students, to set and import marks. */
  MARKS_WRITE(Scopes.MARKS_WRITE),
  /** To send those in whom the person's programs enrolled. */
  LAUNCH(Scopes.LAUNCH);

  private final String word;
  private final Permission permission;

  Scope(String word) {
    this.word = word;
    String[] parts = word.split(":", 2);
    permission =
        parts.length == 1
            ? new StringPermission(parts[0])
            : new StringPermission(parts[0], parts[1]);
  }

  /** The scope in forms, rows and documents: {@code courses:read}. */
  public String word() {
    return word;
  }

  static Optional<Scope> read(String word) {
    return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
  }

  /** Those of these words that name one. */
  static Set<Scope> read(Collection<String> words) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    words.forEach(word -> read(word).ifPresent(scopes::add));
    return Collections.unmodifiableSet(scopes);
  }

  static Set<Scope> all() {
    return EnumSet.allOf(Scope.class);
  }

  /** What Quarkus asks where a route wants a scope. */
  Permission permission() {
    return permission;
  }

  static Set<Permission> permissions(Set<Scope> scopes) {
    return scopes.stream().map(Scope::permission).collect(Collectors.toSet());
  }
}
