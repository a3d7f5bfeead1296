package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.version.Provenance;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.review.ReviewState;
import org.hikiwake.web.review.Reviewing;

/** Finds out how the questions of a quiz stand. */
@ApplicationScoped
class Contents {

  private final Library library;
  private final Reviewing reviewing;
  private final Texts texts;

  Contents(Library library, Reviewing reviewing, Texts texts) {
    this.library = library;
    this.reviewing = reviewing;
    this.texts = texts;
  }

  /** The questions of the quiz in their order. */
  List<Placed> of(Quiz quiz) {
    List<Slot> slots = quiz.slots();
    List<ReviewState> states = reviewing.states(slots.stream().map(Slot::version).toList());
    List<Placed> all = new ArrayList<>();
    for (Slot slot : slots) {
      all.add(placed(all.size() + 1, slots.size(), slot, states.get(all.size())));
    }
    return all;
  }

  private Placed placed(int number, int last, Slot slot, ReviewState state) {
    QuestionVersion version = slot.version();
    Optional<ExaminedPack> pack = pack(version);
    return new Placed(
        number,
        last,
        slot,
        state,
        pack.map(known -> origin(version, known)).orElse(Origin.GONE),
        isReadable(version, pack),
        titles(version.provenance()));
  }

  /** The pack that the question was made from; nothing where it is no longer at hand. */
  Optional<ExaminedPack> pack(QuestionVersion version) {
    return library.examined(version.provenance().pack());
  }

  private static Origin origin(QuestionVersion version, ExaminedPack pack) {
    return Reviewing.version(pack, version.id().value())
        .map(now -> isSame(now, version) ? Origin.CURRENT : Origin.CHANGED)
        .orElse(Origin.GONE);
  }

  private static boolean isSame(QuestionVersion one, QuestionVersion other) {
    return QuizJson.idOf(one).equals(QuizJson.idOf(other));
  }

  private boolean isReadable(QuestionVersion version, Optional<ExaminedPack> pack) {
    return version.question().kind() != Kind.HOT_TEXT
        || pack.map(known -> new Bank(known.bank().pack(), List.of(version)))
            .filter(bank -> !bank.readable(texts).questions().isEmpty())
            .isPresent();
  }

  private List<String> titles(Provenance from) {
    ContentPack pack = library.behind(from);
    return from.readings().stream()
        .map(id -> pack.reading(id).map(Reading::title).orElse(id.value()))
        .toList();
  }
}
