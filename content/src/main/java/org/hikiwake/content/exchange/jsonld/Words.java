package org.hikiwake.content.exchange.jsonld;

import java.util.Arrays;
import java.util.Locale;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Mode;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Stance.Confidence;

/** The constants of one enumeration as IRIs: {@code hw:caution/text-error}. */
record Words<E extends Enum<E>>(String name, Class<E> type) {

  static final Words<ParagraphRole> ROLES = new Words<>("role", ParagraphRole.class);
  static final Words<Manner> MANNERS = new Words<>("manner", Manner.class);
  static final Words<Polarity> POLARITIES = new Words<>("polarity", Polarity.class);
  static final Words<Mode> MODES = new Words<>("mode", Mode.class);
  static final Words<Confidence> CONFIDENCES = new Words<>("confidence", Confidence.class);
  static final Words<Caution.Kind> CAUTIONS = new Words<>("caution", Caution.Kind.class);
  static final Words<Caution.Asking> ASKINGS = new Words<>("asking", Caution.Asking.class);

  String iri(E constant) {
    return "hw:" + name + "/" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  E constant(String iri) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> iri(constant).equals(iri))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("\"" + iri + "\" is no hw:" + name + "/"));
  }
}
