package org.hikiwake.web.authoring;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hikiwake.quiz.authoring.Draft;
import org.hikiwake.quiz.authoring.Wording;
import org.hikiwake.quiz.question.InvalidQuestion;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.site.Input;

/** Gives generated questions other words, and never another key. */
@ApplicationScoped
public class Rewording {

  /** The field of what is wrong with all texts together. */
  public static final String TEXTS = "text";

  private final Edits edits;
  private final Visiting visiting;

  Rewording(Edits edits, Visiting visiting) {
    this.edits = edits;
    this.visiting = visiting;
  }

  /** Why words are not taken. */
  public enum Refusal {
    /** What is to be mended stands beside what was typed. */
    UNACCEPTABLE,
    /** It reads so already. */
    NOTHING_CHANGED,
    /** Somebody else has written of it since. */
    CHANGED_MEANWHILE
  }

  /** The field of the text in that place, which is counted from 0. */
  public static String field(int place) {
    return TEXTS + "." + (place + 1);
  }

  /** The place of the text of that field. */
  public static int place(String field) {
    return Integer.parseInt(field.substring(TEXTS.length() + 1)) - 1;
  }

  /**
   * Makes a version in the words that were typed.
   *
   * @param input a field for each text of the question, and the {@code reason}
   * @return why nothing was changed; nothing where it was
   */
  public Optional<Refusal> reword(Desk desk, Input input, Desk.Seen seen) {
    Optional<Question> worded = worded(desk.generated().question(), input);
    return worded.isEmpty()
        ? Optional.of(Refusal.UNACCEPTABLE)
        : save(desk, version(desk.generated(), worded.get()), input.value("reason"), seen);
  }

  /** Puts the question back into the words in which it is generated, likewise. */
  public Optional<Refusal> takeBack(Desk desk, Desk.Seen seen) {
    return save(desk, desk.generated(), "", seen);
  }

  /** The question in the words that were typed; nothing where they will not do. */
  private static Optional<Question> worded(Question before, Input input) {
    List<String> texts = new ArrayList<>();
    for (Wording.Text text : Wording.of(before)) {
      String name = field(texts.size());
      String typed = text.role() == Wording.Role.WORDS ? input.raw(name) : input.value(name);
      if (typed.isBlank() && !text.text().isBlank()) {
        input.reject(name, say().problem(Draft.Problem.MISSING));
      }
      if (typed.length() > Draft.LONGEST) {
        input.reject(name, say().problem(Draft.Problem.TOO_LONG));
      }
      texts.add(typed.lines().collect(Collectors.joining(" ")));
    }
    if (input.value("reason").length() > Edit.LONGEST_REASON) {
      input.reject("reason", say().reasonTooLong(Edit.LONGEST_REASON));
    }
    return input.isGood() ? worded(before, texts, input) : Optional.empty();
  }

  private static Optional<Question> worded(Question before, List<String> texts, Input input) {
    try {
      Question worded = Wording.in(before, texts);
      if (!Wording.exchanges(before, worded)) {
        return Optional.of(worded);
      }
      input.reject(TEXTS, say().exchanged());
    } catch (InvalidQuestion alike) {
      input.reject(TEXTS, say().problem(Draft.Problem.ALIKE));
    }
    return Optional.empty();
  }

  private static QuestionVersion version(QuestionVersion base, Question worded) {
    return worded.equals(base.question())
        ? base
        : new QuestionVersion(base.id(), base.provenance(), base.query(), worded);
  }

  private Optional<Refusal> save(
      Desk desk, QuestionVersion version, String reason, Desk.Seen seen) {
    if (version.equals(desk.version())) {
      return Optional.of(Refusal.NOTHING_CHANGED);
    }
    if (!seen.version().equals(desk.view().version())) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    Edits.Entry entry = new Edits.Entry(version, desk.generated(), null, reason);
    return edits.append(entry, seen.edits(), visiting.signedIn().id()).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.CHANGED_MEANWHILE);
  }

  private static AuthoringMessages say() {
    return MessageBundles.get(AuthoringMessages.class);
  }
}
