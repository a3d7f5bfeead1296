package org.hikiwake.web.texts;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.web.pack.LibraryWithEveryKind;

/** Texts for the pack "any", invented and with what HTML would take for its own; no others. */
@Mock
@ApplicationScoped
public class InventedTexts implements Texts {

  /** What stands in the paragraph. */
  public static String text(int paragraph) {
    return "In paragraph " + paragraph + " it <b>rains</b> & nobody has an umbrella.";
  }

  @Override
  public Optional<String> paragraph(PackId pack, ParagraphRef at) {
    return pack.value().equals(LibraryWithEveryKind.ANY)
        ? Optional.of(text(at.paragraph()))
        : Optional.empty();
  }
}
