package org.hikiwake.quiz.surface;

import java.util.HashMap;
import java.util.Map;
import org.hikiwake.quiz.presentation.Stem;

/**
 * How texts look. Each is looked at once, since the same claims and names stand in many questions.
 */
public final class Faces {

  private final Map<String, Face> known = new HashMap<>();

  public Face of(String text) {
    Face face = known.get(text);
    if (face == null) {
      face = Face.of(text);
      known.put(text, face);
    }
    return face;
  }

  /** What is seen of a stem: what it asks, and what about. */
  public Face of(Stem stem) {
    String material = stem.material();
    return material == null ? of(stem.ask()) : of(stem.ask()).and(of(material));
  }
}
