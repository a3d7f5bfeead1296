package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.PackDoor;

/**
 * Finds another question for a place in a quiz: of the same kind and about the same readings, so
 * that the quiz stays as it was planned, and one that goes with all the others.
 */
@ApplicationScoped
class Replacements {

  private static final Comparator<QuestionVersion> BY_ID =
      Comparator.comparing(version -> version.id().value());

  private final PackDoor packs;
  private final Offers offers;
  private final Company company;

  Replacements(PackDoor packs, Offers offers, Company company) {
    this.packs = packs;
    this.offers = offers;
    this.company = company;
  }

  /**
   * What could stand there instead. The same order is gone through every time, from the question on
   * that stands there now; so who goes on replacing sees all before he sees one again.
   */
  Optional<QuestionVersion> find(Quiz quiz, Slot slot) {
    return packs.seen(slot.version().provenance().pack()).flatMap(pack -> find(pack, quiz, slot));
  }

  private Optional<QuestionVersion> find(ExaminedPack pack, Quiz quiz, Slot slot) {
    QuestionVersion present = slot.version();
    List<Slot> others = quiz.slots().stream().filter(other -> !other.equals(slot)).toList();
    List<QuestionVersion> fitting =
        offers.of(pack).all().stream()
            .filter(one -> !one.id().equals(present.id()))
            .filter(one -> isOfTheSameCell(one, present))
            .filter(one -> company.fits(pack, one.id(), others))
            .sorted(BY_ID)
            .toList();
    return fitting.stream()
        .filter(one -> BY_ID.compare(one, present) > 0)
        .findFirst()
        .or(() -> fitting.stream().findFirst());
  }

  private static boolean isOfTheSameCell(QuestionVersion one, QuestionVersion other) {
    return one.question().kind() == other.question().kind()
        && one.provenance().readings().equals(other.provenance().readings());
  }
}
