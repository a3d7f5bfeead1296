package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.quiz.assembly.Assembly;
import org.hikiwake.quiz.assembly.Assembly.Assembled;
import org.hikiwake.quiz.assembly.Blueprint;
import org.hikiwake.quiz.assembly.Candidate;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.pack.ShippedBanks;

/** Picks questions for a quiz, such as go with those that stay in it. */
@ApplicationScoped
class Picking {

  private final Company company;

  Picking(Company company) {
    this.company = company;
  }

  /**
   * What is to be picked.
   *
   * @param accepted whether only what a person has accepted comes into question
   * @param replaces whether what is in the quiz goes
   */
  record Pick(Wish wish, boolean accepted, boolean replaces) {

    private Stream<Slot> staying(Quiz quiz) {
      return replaces ? Stream.empty() : quiz.slots().stream();
    }
  }

  /** What may be picked: what is wished for, and goes with the questions that stay. */
  Stream<QuestionVersion> among(Quiz quiz, Offer offer, Pick pick) {
    List<QuestionVersion> offered = pick.accepted() ? offer.accepted() : List.copyOf(offer.all());
    List<Slot> staying = pick.staying(quiz).toList();
    return new Bank(offer.pack().bank().pack(), offered)
        .matching(pick.wish())
        .filter(one -> company.fits(offer.pack(), one.id(), staying));
  }

  Assembly assemble(Quiz quiz, Offer offer, Pick pick, Blueprint blueprint) {
    return company.assemble(offer.pack(), among(quiz, offer, pick).toList(), blueprint, seed(quiz));
  }

  /** Another one for each revision: who undoes a choice and picks again is given another. */
  private static Seed seed(Quiz quiz) {
    return ShippedBanks.SEED.derive(
        "blueprint", quiz.id().value(), String.valueOf(quiz.revision()));
  }

  /** The questions of the quiz when these have come into it. */
  static List<Slot> slots(Quiz quiz, Offer offer, Pick pick, Assembled assembled) {
    Stream<Slot> picked =
        assembled.forms().get(0).questions().stream()
            .map(Candidate::id)
            .map(id -> Slot.of(offer.find(id.value()).orElseThrow()));
    return Stream.concat(pick.staying(quiz), picked).toList();
  }
}
