package org.hikiwake.quiz.generation;

import java.util.stream.Stream;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** A way of asking: what it finds in a pack to ask about, and how it words that. */
interface Family {

  FamilyId id();

  /** A question or a refusal for everything that the family could ask about. */
  Stream<Made> make(Ground ground, Seed seed);
}
