package org.hikiwake.bench.blind;

import java.util.function.Supplier;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.classification.ensemble.VotingCombiner;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.common.tree.RandomForestTrainer;
import org.tribuo.math.optimisers.AdaGrad;

/** Who learns how right answers look. */
enum Classifier {
  LOGISTIC_REGRESSION(
      "logistic regression",
      false,
      () -> new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(0.1), 10, 1)),
  FOREST("random forest", false, Classifier::forest),
  FOREST_BY_FAMILY("random forest, family known", true, Classifier::forest);

  private static final int TREES = 30;

  private final String title;
  private final Looks looks;
  private final Supplier<Trainer<Label>> trainer;

  Classifier(String title, boolean withFamily, Supplier<Trainer<Label>> trainer) {
    this.title = title;
    looks = new Looks(withFamily);
    this.trainer = trainer;
  }

  /** Trees of at most eight levels (Breiman 2001), with ten examples or more in a leaf. */
  private static Trainer<Label> forest() {
    return new RandomForestTrainer<>(
        new CARTClassificationTrainer(8, 10, 0, 0.33f, false, new GiniIndex(), 1),
        new VotingCombiner(),
        TREES,
        1);
  }

  String title() {
    return title;
  }

  Looks looks() {
    return looks;
  }

  Trainer<Label> trainer() {
    return trainer.get();
  }
}
