package org.hikiwake.web.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hikiwake.content.change.EntryChange;
import org.hikiwake.content.change.PackChanges;
import org.hikiwake.web.intake.Impact.Touched;
import org.hikiwake.web.intake.Impact.TouchedQuiz;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What a program gets at a time of all that is different between two versions: first the entries,
 * then the questions of quizzes that this touches, then those that somebody had accepted. Each of
 * them comes once.
 *
 * @param quizzes with those of their questions that belong to this part
 * @param next what to ask for the rest with; null where nothing follows
 */
record ChangesSlice(
    List<EntryChange> entries,
    List<TouchedQuiz> quizzes,
    List<Touched> accepted,
    @Nullable String next) {

  static ChangesSlice of(PackChanges changes, Impact impact, Part part) {
    List<String> all =
        Stream.of(
                changes.entries().stream().map(ChangesSlice::key),
                impact.quizzes().stream().flatMap(ChangesSlice::keys),
                impact.reviews().stream().map(ChangesSlice::key))
            .flatMap(Function.identity())
            .toList();
    Slice<String> slice = Slice.of(all, Function.identity(), part);
    Set<String> given = new HashSet<>(slice.items());
    return new ChangesSlice(
        changes.entries().stream().filter(entry -> given.contains(key(entry))).toList(),
        impact.quizzes().stream().flatMap(quiz -> part(quiz, given)).toList(),
        impact.reviews().stream().filter(question -> given.contains(key(question))).toList(),
        slice.next());
  }

  private static String key(EntryChange change) {
    return "1 " + change.entry().list() + " " + change.entry().id();
  }

  private static Stream<String> keys(TouchedQuiz touched) {
    return touched.questions().stream().map(question -> key(touched, question));
  }

  private static String key(TouchedQuiz touched, Touched question) {
    return "2 %s %04d".formatted(touched.quiz().id(), question.number());
  }

  private static String key(Touched question) {
    return "3 " + question.version().id();
  }

  private static Stream<TouchedQuiz> part(TouchedQuiz touched, Set<String> given) {
    List<Touched> some =
        touched.questions().stream()
            .filter(question -> given.contains(key(touched, question)))
            .toList();
    return some.isEmpty()
        ? Stream.empty()
        : Stream.of(new TouchedQuiz(touched.course(), touched.quiz(), touched.stage(), some));
  }
}
