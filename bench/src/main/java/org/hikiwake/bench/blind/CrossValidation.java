package org.hikiwake.bench.blind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.quiz.version.Seed;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * What a classifier earns on questions that it has not learned from. In one fold are all options of
 * a question, and all questions that belong together. Of the options, it takes the likeliest.
 */
final class CrossValidation {

  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  static {
    TRIBUO.setLevel(Level.WARNING);
  }

  private final Classifier classifier;
  private final List<List<Puzzle>> folds;
  private final boolean choices;

  /** What belongs together, and so is either learned from or answered. */
  enum Together {
    /** Whoever has learned from some readings answers about another: texts and names are new. */
    READING(Puzzle::readings, 5),
    /**
     * All questions about the same statements: a claim is asked with its holder and with another,
     * so from one the answer to the other would be learned, turned round. What else the options
     * were in other questions may be remembered.
     */
    STATEMENTS(Puzzle::about, 10);

    private final Function<Puzzle, Object> what;
    private final int folds;

    Together(Function<Puzzle, Object> what, int folds) {
      this.what = what;
      this.folds = folds;
    }
  }

  private CrossValidation(
      Classifier classifier, Together together, List<Puzzle> puzzles, boolean choices) {
    this.classifier = classifier;
    folds = folds(puzzles, together);
    this.choices = choices;
  }

  /** In random order, each into the smallest fold, so that they are as equal as may be. */
  private static List<List<Puzzle>> folds(List<Puzzle> puzzles, Together together) {
    List<List<Puzzle>> folds =
        Stream.generate(() -> (List<Puzzle>) new ArrayList<Puzzle>())
            .limit(together.folds)
            .toList();
    Map<Object, List<Puzzle>> groups =
        puzzles.stream()
            .collect(Collectors.groupingBy(together.what, LinkedHashMap::new, Collectors.toList()));
    for (List<Puzzle> group :
        new Seed(1).derive("folds").chance().shuffled(List.copyOf(groups.values()))) {
      folds.stream().min(Comparator.comparingInt(List::size)).orElseThrow().addAll(group);
    }
    return folds.stream().filter(fold -> !fold.isEmpty()).toList();
  }

  static Score ofChoices(Classifier classifier, Together together, List<Puzzle> puzzles) {
    return new CrossValidation(classifier, together, puzzles, true).score();
  }

  static Score ofTrueFalse(Classifier classifier, Together together, List<Puzzle> puzzles) {
    return new CrossValidation(classifier, together, puzzles, false).score();
  }

  private Score score() {
    Score score = Score.NOTHING;
    for (List<Puzzle> fold : folds) {
      Model<Label> model = classifier.trainer().train(others(fold));
      for (Puzzle puzzle : fold) {
        score =
            choices
                ? score.and(choose(model, puzzle), puzzle.chance())
                : score.and(judge(model, puzzle), 0.5);
      }
    }
    return score;
  }

  private MutableDataset<Label> others(List<Puzzle> fold) {
    List<Example<Label>> examples =
        folds.stream()
            .filter(other -> other != fold)
            .flatMap(List::stream)
            .flatMap(puzzle -> examples(puzzle).stream())
            .toList();
    LabelFactory labels = new LabelFactory();
    return new MutableDataset<>(examples, new SimpleDataSourceProvenance("bank", labels), labels);
  }

  private List<Example<Label>> examples(Puzzle puzzle) {
    return choices
        ? puzzle.options().mapToObj(o -> classifier.looks().option(puzzle, o)).toList()
        : List.of(classifier.looks().said(puzzle));
  }

  /** 1 if the likeliest option is right; between, where several are equally likely. */
  private double choose(Model<Label> model, Puzzle puzzle) {
    List<Double> likely = examples(puzzle).stream().map(example -> right(model, example)).toList();
    double most = likely.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    List<Integer> liked =
        IntStream.range(0, likely.size()).filter(o -> likely.get(o) >= most).boxed().toList();
    return (double) liked.stream().filter(puzzle.keyed()::contains).count() / liked.size();
  }

  private double judge(Model<Label> model, Puzzle puzzle) {
    double right = right(model, examples(puzzle).get(0));
    return right == 0.5 ? 0.5 : right > 0.5 == puzzle.isTrue() ? 1 : 0;
  }

  private static double right(Model<Label> model, Example<Label> example) {
    return model.predict(example).getOutputScores().get(Looks.RIGHT.getLabel()).getScore();
  }
}
