package org.hikiwake.quiz.selftest;

import java.util.Optional;
import org.hikiwake.core.pack.PackId;

/** Where the questions about a pack are found. */
public interface Banks {

  Optional<Bank> find(PackId pack);
}
