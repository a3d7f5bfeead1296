package org.hikiwake.quiz.generation;

import java.util.function.Function;

/** What a family makes of something: it is made, or its wrong options are still to be chosen. */
sealed interface Making permits Made, Open {

  <T> T foldMaking(Function<Made, T> made, Function<Open, T> open);
}
