package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Mode;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/**
 * Who holds this position? The name is to be written. Every other voice of the reading provably
 * does not hold it, or is ruled out by the first letters of the name, so that no other answer is
 * right.
 */
final class HolderWrittenFamily implements Family {

  private static final FamilyId ID = new FamilyId("holder-written");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    Map<ReadingId, Set<AuthorId>> voices = voices(ground);
    return ground
        .positions()
        .filter(Phrases::holderMayBeAsked)
        .map(p -> make(Draft.of(ground, ID, p), p, voices, seed));
  }

  /** Whoever holds or reports anything in a reading. */
  private static Map<ReadingId, Set<AuthorId>> voices(Ground ground) {
    Map<ReadingId, Set<AuthorId>> voices = new HashMap<>();
    for (Statement statement : ground.pack().statements()) {
      for (ReadingId reading : statement.evidence().readings()) {
        Set<AuthorId> there = voices.computeIfAbsent(reading, u -> new TreeSet<>(Id.ORDER));
        there.addAll(statement.attribution().holders());
        there.addAll(statement.attribution().reporters());
      }
    }
    return voices;
  }

  private static Made make(
      Draft draft, Position position, Map<ReadingId, Set<AuthorId>> voices, Seed seed) {
    if (position.attribution().holders().size() > 1) {
      return draft.refuse("it has several holders, so no single one is the answer");
    }
    Ground ground = draft.ground();
    Reading reading = ground.readingOf(position).orElseThrow();
    AuthorId holder = position.attribution().holders().get(0);
    if (Giveaway.names(ground, holder, position.claim())) {
      return draft.refuse("its claim names its holder: word it without the name");
    }
    if (Phrases.isNameless(ground.author(holder))) {
      return draft.refuse("its holder has no name that could be written: give him one if he has");
    }
    if (ground.voices().writesAlone(holder, reading)) {
      return draft.refuse(
          "its holder alone writes in the reading, so that everybody would name him");
    }
    if (ground.written().author(holder).isEmpty()) {
      return draft.refuse(Written.SAME_NAME);
    }
    Map<AuthorId, Proof> proved = new LinkedHashMap<>();
    List<String> undecided = new ArrayList<>();
    Function<AuthorId, Optional<Proof>> disproof =
        new Admission(ground).notHolding(position, reading);
    for (AuthorId other : voices.getOrDefault(reading.id(), Set.of())) {
      Optional<Proof> proof = disproof.apply(other);
      proof.ifPresent(p -> proved.put(other, p));
      if (proof.isEmpty() && !other.equals(holder)) {
        undecided.add(name(ground, other));
      }
    }
    return Hint.telling(name(ground, holder), undecided)
        .map(hint -> ask(draft, position, reading, hint, proved, seed))
        .orElseGet(
            () ->
                draft.refuse(
                    "voices with like names in "
                        + Phrases.title(reading)
                        + " may hold it too: declare more cells on its topic complete"));
  }

  private static String name(Ground ground, AuthorId author) {
    return ground.author(author).names().display();
  }

  private static Made ask(
      Draft draft,
      Position position,
      Reading reading,
      Hint hint,
      Map<AuthorId, Proof> proved,
      Seed seed) {
    Ground ground = draft.ground();
    AuthorId holder = position.attribution().holders().get(0);
    String ask =
        ask(position.stance().mode(), draft.chance(seed)) + hint.saidOf(ground.author(holder));
    Proof key = new Proof(Rule.STATED, List.of(position.id()));
    Stream<Proof> others =
        proved.entrySet().stream()
            .filter(other -> hint.fits(name(ground, other.getKey())))
            .map(Map.Entry::getValue);
    return draft.ask(
        new Query.HolderOf(position.id(), reading.id()),
        new ShortAnswer(
            new Stem(Phrases.scope(reading), ask, position.claim()),
            ground.written().author(holder).orElseThrow(),
            new Explanations(ground).held(position),
            key),
        Stream.concat(Stream.of(key), others));
  }

  private static String ask(Mode mode, Chance chance) {
    return mode == Mode.HOLDS
        ? chance.pick(List.of("Who holds this view?", "Whose view is this?"))
        : Phrases.capitalized(Phrases.who(mode)) + "?";
  }
}
