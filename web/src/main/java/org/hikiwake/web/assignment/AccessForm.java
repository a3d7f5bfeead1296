package org.hikiwake.web.assignment;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hikiwake.quiz.assignment.Access;
import org.hikiwake.quiz.assignment.ExamKey;
import org.hikiwake.quiz.assignment.Network;
import org.hikiwake.web.site.Input;

/** Reads from a form from where a quiz is taken: one network, or one key, in each line. */
final class AccessForm {

  private static final String NETWORKS = "networks";
  private static final String BROWSER_EXAM_KEYS = "browserExamKeys";
  private static final String CONFIG_KEYS = "configKeys";

  private AccessForm() {}

  static void fill(Input input, Access access) {
    input
        .with(NETWORKS, lines(access.networks()))
        .with(BROWSER_EXAM_KEYS, lines(access.browserExamKeys()))
        .with(CONFIG_KEYS, lines(access.configKeys()));
  }

  private static String lines(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  /** What was typed; of what cannot be read the form is told. */
  static Access read(Input input) {
    BuilderMessages say = MessageBundles.get(BuilderMessages.class);
    return new Access(
        all(input, NETWORKS, Network::read, say::noNetwork),
        all(input, BROWSER_EXAM_KEYS, ExamKey::read, say::noKey),
        all(input, CONFIG_KEYS, ExamKey::read, say::noKey));
  }

  private static <T> List<T> all(
      Input input,
      String field,
      Function<String, Optional<T>> read,
      BiFunction<Integer, String, String> wrong) {
    List<T> all = new ArrayList<>();
    List<String> lines = input.raw(field).lines().toList();
    for (int n = 1; n <= lines.size(); n++) {
      String line = lines.get(n - 1).strip();
      Optional<T> one = read.apply(line);
      if (one.isEmpty() && !line.isEmpty()) {
        input.reject(field, wrong.apply(n, shown(line)));
      }
      one.ifPresent(all::add);
    }
    if (all.size() > Access.MOST) {
      input.reject(field, MessageBundles.get(BuilderMessages.class).tooMany(Access.MOST));
    }
    return all.stream().distinct().limit(Access.MOST).toList();
  }

  private static String shown(String line) {
    return line.length() > 70 ? line.substring(0, 70) + "…" : line;
  }
}
