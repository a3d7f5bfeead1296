package org.hikiwake.bench.blind;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.hikiwake.quiz.version.Seed;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * What a classifier earns on questions that it has not learned from: ten folds, all options of a
 * question in the same one. Of the options, it takes the likeliest.
 */
final class CrossValidation {

  private static final int FOLDS = 10;
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  static {
    TRIBUO.setLevel(Level.WARNING);
  }

  private final Classifier classifier;
  private final List<Puzzle> puzzles;
  private final boolean choices;

  private CrossValidation(Classifier classifier, List<Puzzle> puzzles, boolean choices) {
    this.classifier = classifier;
    this.puzzles = new Seed(1).derive("folds").chance().shuffled(puzzles);
    this.choices = choices;
  }

  static Score ofChoices(Classifier classifier, List<Puzzle> puzzles) {
    return new CrossValidation(classifier, puzzles, true).score();
  }

  static Score ofTrueFalse(Classifier classifier, List<Puzzle> puzzles) {
    return new CrossValidation(classifier, puzzles, false).score();
  }

  private Score score() {
    Score score = Score.NOTHING;
    for (int fold = 0; fold < FOLDS; fold++) {
      Model<Label> model = classifier.trainer().train(others(fold));
      for (int i = fold; i < puzzles.size(); i += FOLDS) {
        Puzzle puzzle = puzzles.get(i);
        score =
            choices
                ? score.and(choose(model, puzzle), puzzle.chance())
                : score.and(judge(model, puzzle), 0.5);
      }
    }
    return score;
  }

  private MutableDataset<Label> others(int fold) {
    List<Example<Label>> examples = new ArrayList<>();
    for (int i = 0; i < puzzles.size(); i++) {
      if (i % FOLDS != fold) {
        examples.addAll(examples(puzzles.get(i)));
      }
    }
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
