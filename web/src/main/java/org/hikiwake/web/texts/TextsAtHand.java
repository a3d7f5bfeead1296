package org.hikiwake.web.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hikiwake.content.verify.Text;
import org.hikiwake.content.verify.UnreadableText;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.quiz.selftest.Texts;

/**
 * Texts from where {@code verify} finds them, each held against its pack: one that is not word for
 * word what was modelled is left out, since a question about it might be wrong.
 */
public final class TextsAtHand implements Texts {

  private final Map<PackId, Map<ReadingId, Text>> texts = new HashMap<>();

  private TextsAtHand() {}

  /**
   * Reads the texts of the packs' readings; all of them are kept in memory.
   *
   * @param complaint takes a sentence for each text that is left out
   */
  public static TextsAtHand of(
      List<ContentPack> packs,
      org.hikiwake.content.verify.Texts found,
      Consumer<String> complaint) {
    TextsAtHand atHand = new TextsAtHand();
    for (ContentPack pack : packs) {
      for (Reading reading : pack.parts().readings()) {
        atHand.take(pack.header().id(), reading, found, complaint);
      }
    }
    return atHand;
  }

  private void take(
      PackId pack,
      Reading reading,
      org.hikiwake.content.verify.Texts found,
      Consumer<String> complaint) {
    try {
      Text text = found.of(reading).orElse(null);
      Optional<String> fault =
          text == null ? Optional.of("it is not there") : text.differenceFrom(reading);
      fault.ifPresentOrElse(
          what -> complaint.accept(complaint(pack, reading, what)),
          () -> texts.computeIfAbsent(pack, unused -> new HashMap<>()).put(reading.id(), text));
    } catch (UnreadableText e) {
      complaint.accept(complaint(pack, reading, e.getMessage()));
    }
  }

  private static String complaint(PackId pack, Reading reading, String what) {
    return "No question shows the text of “"
        + reading.title()
        + "”. In the folder of the texts "
        + reading.text()
        + " is looked for: "
        + what
        + ". What is wrong in full is told by ./hikiwake verify "
        + pack
        + " --sources DIR";
  }

  @Override
  public Optional<String> paragraph(PackId pack, ParagraphRef at) {
    return Optional.ofNullable(texts.getOrDefault(pack, Map.of()).get(at.reading()))
        .flatMap(text -> text.paragraph(at.paragraph()));
  }
}
