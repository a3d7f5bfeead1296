package org.hikiwake.quiz.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.quiz.presentation.Stem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacesTest {

  private static final List<Feature> OF_A_TEXT_ALONE =
      List.of(
          Feature.LENGTH,
          Feature.WORDS,
          Feature.HEDGES,
          Feature.ABSOLUTES,
          Feature.PARTICULARS,
          Feature.COMMAS);

  /** Its two parts are looked at by themselves, since both stand in many stems. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who holds this view?|Moscow may, perhaps, always sell gas to Beijing.",
        "Who holds this view?|the view holds that 1996 was, after all, no alliance",
        "What do the allies of Moscow say?|Moscow and its allies say nothing.",
        "…|Moscow sells gas.",
        "Who holds this view?|…",
        "Who holds this view?|"
      })
  void aStemLooksLikeItsText(String ask, String material) {
    Stem stem = new Stem("In “A Reading”", ask, material);
    Face seen = new Faces().of(stem);
    Face text = Face.of(Shown.text(stem));
    assertThat(measured(seen)).containsExactlyElementsOf(measured(text).toList());
    assertThat(seen.meaningWords()).isEqualTo(text.meaningWords());
  }

  private static Stream<Integer> measured(Face face) {
    return OF_A_TEXT_ALONE.stream().map(face::measure);
  }
}
