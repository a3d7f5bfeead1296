package org.hikiwake.quiz.examination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.assembly.Prediction;
import org.hikiwake.quiz.authoring.Reworded;
import org.hikiwake.quiz.authoring.Written;
import org.hikiwake.quiz.difficulty.Difficulty;
import org.hikiwake.quiz.difficulty.Rating;
import org.hikiwake.quiz.gate.Finding;
import org.hikiwake.quiz.gate.Gate;
import org.hikiwake.quiz.gate.Item;
import org.hikiwake.quiz.generation.Generation;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.generation.Refusal;
import org.hikiwake.quiz.soundness.Soundness;
import org.hikiwake.quiz.soundness.Verdict;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is generated from a pack, each question proved, put through the gate and rated;
 * and what persons wrote beside it. There is no other way from a pack to a question that somebody
 * is asked.
 */
public final class Examination {

  /** Pools are shown whole, so any draw shows what the gate has to look at. */
  private static final Seed ANY = new Seed(0);

  private static final Comparator<Examined> BY_ID =
      Comparator.comparing(examined -> examined.version().id().value());

  private final ContentPack pack;
  private final List<Examined> all;
  private final List<Refusal> refusals;
  private @Nullable Soundness soundness;

  private Examination(ContentPack pack, List<Examined> all, List<Refusal> refusals) {
    this.pack = pack;
    this.all = all;
    this.refusals = refusals;
  }

  /**
   * Generates and examines. Each step is taken with all questions before the next one is, which is
   * a fifth faster than to take all steps with each: what a step needs stays at hand.
   *
   * @param seed what the phrasings depend on
   */
  public static Examination of(ContentPack pack, Seed seed) {
    Generation generation = Generator.generate(pack, seed);
    List<QuestionVersion> versions = generation.versions();
    List<Verdict> verdicts = each(versions, Soundness.of(pack)::prove);
    List<List<Finding>> findings = each(versions, looking(new Gate()));
    List<Difficulty> difficulties = each(versions, Rating.of(pack)::rate);
    List<Examined> all =
        IntStream.range(0, versions.size())
            .mapToObj(
                n ->
                    new Examined(
                        versions.get(n), verdicts.get(n), findings.get(n), difficulties.get(n)))
            .sorted(BY_ID)
            .toList();
    return new Examination(pack, all, generation.refusals());
  }

  private static <T> List<T> each(
      List<QuestionVersion> versions, Function<QuestionVersion, T> step) {
    return versions.stream().map(step).toList();
  }

  /** Looks for flaws in a question as it is drawn. */
  private static Function<QuestionVersion, List<Finding>> looking(Gate gate) {
    return version -> gate.check(Item.of(version.variant(ANY).question()));
  }

  private static Examined examine(
      QuestionVersion version, Verdict verdict, Gate gate, Rating rating) {
    return new Examined(version, verdict, looking(gate).apply(version), rating.rate(version));
  }

  /**
   * The same with what persons wrote. A question in other words stays proved, since its key and its
   * parts are what they were, unless its new words say what is not so; they go through the gate
   * again. What was reworded when the question still read otherwise is left out. Of an own question
   * nobody proves the key; that it cites what there is, is looked at, and it goes through the gate
   * as every other.
   */
  public Examination with(Written written) {
    Gate gate = new Gate();
    Rating rating = Rating.of(pack);
    Map<QuestionId, Reworded> reworded = new HashMap<>();
    written.reworded().forEach(one -> reworded.put(one.version().id(), one));
    List<Examined> together = new ArrayList<>();
    for (Examined one : all) {
      Reworded other = reworded.get(one.version().id());
      together.add(
          other == null || !other.isOf(one.version())
              ? one
              : examine(other.version(), proved(other, one.verdict()), gate, rating));
    }
    written.own().stream()
        .map(own -> examine(own, Soundness.citing(pack, own), gate, rating))
        .forEach(together::add);
    together.sort(BY_ID);
    return new Examination(pack, List.copyOf(together), refusals);
  }

  private Verdict proved(Reworded reworded, Verdict before) {
    Map<String, String> changes = reworded.changes();
    return soundness()
        .proveReworded(
            reworded.version(),
            reworded.base(),
            before.reading(text -> changes.getOrDefault(text, text)));
  }

  /** To make one takes long, and few need it twice. */
  private synchronized Soundness soundness() {
    if (soundness == null) {
      soundness = Soundness.of(pack);
    }
    return soundness;
  }

  public ContentPack pack() {
    return pack;
  }

  /** All questions, whatever was found, in the order of their ids. */
  public List<Examined> all() {
    return all;
  }

  /** What was not made at all, with what the pack lacks. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** The questions that may be asked, in the order of their ids. */
  public List<QuestionVersion> passed() {
    return all.stream()
        .filter(examined -> examined.result() == Examined.Result.PASSED)
        .map(Examined::version)
        .toList();
  }

  /** How hard each question was rated; of one that is not among them, nothing is known. */
  public Prediction prediction() {
    Map<QuestionId, Double> shares =
        all.stream().collect(Collectors.toMap(e -> e.version().id(), e -> e.difficulty().share()));
    return version -> shares.getOrDefault(version.id(), Prediction.UNKNOWN.difficulty(version));
  }
}
