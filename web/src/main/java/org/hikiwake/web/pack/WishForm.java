package org.hikiwake.web.pack;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Marking;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.web.site.Fault;

/** Reads what somebody wants to be asked from what he sent. */
public final class WishForm {

  private WishForm() {}

  /** The wish that a form expresses; what is not ticked anywhere stands for everything. */
  public static Wish read(MultivaluedMap<String, String> form, Bank bank) {
    return of(
            bank,
            list(form, "reading"),
            list(form, "topic"),
            list(form, "kind"),
            word(form, "length"))
        .by(behaviour(word(form, "behaviour")));
  }

  private static String word(MultivaluedMap<String, String> form, String name) {
    return Optional.ofNullable(form.getFirst(name)).orElse("");
  }

  private static List<String> list(MultivaluedMap<String, String> form, String name) {
    return form.getOrDefault(name, List.of());
  }

  /**
   * The wish for these words, each of which must be known.
   *
   * @throws Fault where one is not
   */
  public static Wish of(
      Bank bank, List<String> readings, List<String> topics, List<String> kinds, String length) {
    return new Wish(
        bank.pack().header().id(),
        known(readings, ReadingId::new, id -> bank.pack().reading(id).isPresent(), "reading"),
        known(topics, TopicId::new, id -> bank.pack().topic(id).isPresent(), "topic"),
        kinds(kinds),
        length(length));
  }

  private static <I> Set<I> known(
      List<String> words, Function<String, I> type, Function<I, Boolean> exists, String what) {
    Set<I> ids = new LinkedHashSet<>();
    for (String word : words) {
      try {
        I id = type.apply(word);
        if (!exists.apply(id)) {
          throw unknown(word, what);
        }
        ids.add(id);
      } catch (IllegalArgumentException e) {
        throw unknown(word, what);
      }
    }
    return ids;
  }

  private static Set<Kind> kinds(List<String> words) {
    return words.stream().map(WishForm::kind).collect(Collectors.toSet());
  }

  private static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw unknown(word, "kind of question");
  }

  private static Fault unknown(String word, String what) {
    return new Fault(
        Fault.Kind.UNACCEPTABLE,
        "There is no "
            + what
            + " \""
            + word
            + "\" in this pack. Choose from those that are listed.");
  }

  private static int length(String text) {
    try {
      int length = text.isBlank() ? Wish.USUAL_LENGTH : Integer.parseInt(text.strip());
      if (length >= 1 && length <= Wish.MAX_LENGTH) {
        return length;
      }
    } catch (NumberFormatException e) {
      // falls through to the same answer as a number out of range
    }
    throw new Fault(
        Fault.Kind.UNACCEPTABLE,
        "A self-test has 1 to "
            + Wish.MAX_LENGTH
            + " questions; \""
            + text
            + "\" is not one of those.");
  }

  /**
   * The behaviour of that word, which must be known; the usual one for none.
   *
   * @throws Fault where it is not
   */
  public static Behaviour behaviour(String word) {
    Marking marking =
        word.isBlank() ? Marking.AT_ONCE : Marking.of(word).orElseThrow(() -> unmarked(word));
    return marking.behaviour();
  }

  private static Fault unmarked(String word) {
    return new Fault(
        Fault.Kind.UNACCEPTABLE,
        "No self-test is marked by \""
            + word
            + "\". Choose one of "
            + Arrays.stream(Marking.values()).map(Marking::word).collect(Collectors.joining(", "))
            + ".");
  }
}
