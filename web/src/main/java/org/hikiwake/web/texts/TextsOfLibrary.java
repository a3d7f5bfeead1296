package org.hikiwake.web.texts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hikiwake.content.verify.TextFolder;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.web.pack.Library;

/**
 * The texts of whatever packs the library has. Those of a pack are read when one is first wanted,
 * and again for its next version, since it may describe them otherwise.
 */
final class TextsOfLibrary implements Texts {

  private final Cache<ContentPack, TextsAtHand> read = Caffeine.newBuilder().weakKeys().build();
  private final Library library;
  private final TextFolder folder;
  private final Consumer<String> complaint;

  /**
   * @param complaint takes a sentence for each text that is left out
   */
  TextsOfLibrary(Library library, TextFolder folder, Consumer<String> complaint) {
    this.library = library;
    this.folder = folder;
    this.complaint = complaint;
  }

  /** Reads the texts of what is at hand, so that complaints come early. */
  TextsOfLibrary begin() {
    library.all().forEach(bank -> of(bank.pack()));
    return this;
  }

  private TextsAtHand of(ContentPack pack) {
    return read.get(pack, unread -> TextsAtHand.of(List.of(unread), folder, complaint));
  }

  @Override
  public Optional<String> paragraph(PackId pack, ParagraphRef at) {
    return library.contents(pack).flatMap(contents -> of(contents).paragraph(pack, at));
  }
}
