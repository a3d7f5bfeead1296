package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** The packs from which questions come into quizzes. */
@ApplicationScoped
class Shelves {

  private final PackDoor packs;

  Shelves(PackDoor packs) {
    this.packs = packs;
  }

  List<PackHeader> headers() {
    return packs.all().stream().map(pack -> pack.bank().pack().header()).toList();
  }

  /** The pack that somebody names, or that of the quiz's last question, or the first one. */
  ExaminedPack chosen(@Nullable String pack, Quiz quiz) {
    return pack != null && !pack.isBlank()
        ? packs.seen(pack)
        : last(quiz)
            .or(() -> packs.all().stream().findFirst())
            .orElseThrow(() -> new Fault(Kind.UNKNOWN_PACK, "No pack could be loaded."));
  }

  private Optional<ExaminedPack> last(Quiz quiz) {
    return quiz.slots().isEmpty()
        ? Optional.empty()
        : packs.seen(quiz.slots().get(quiz.slots().size() - 1).version().provenance().pack());
  }
}
