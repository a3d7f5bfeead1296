package org.hikiwake.web.texts;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hikiwake.content.verify.TextFolder;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.web.pack.Library;
import org.jboss.logging.Logger;

/**
 * Reads the texts in the folder that was named; none where none was. Other texts, such as those of
 * one course, would be another bean of the same port.
 */
class TextsProducer {

  private static final Logger LOG = Logger.getLogger(TextsProducer.class);

  /** At the start, so that whoever named the wrong folder is told before anybody asks. */
  @Startup
  @Produces
  @Singleton
  Texts texts(@ConfigProperty(name = "hikiwake.texts") Optional<Path> folder, Library library) {
    return folder
        .<Texts>map(path -> new TextsOfLibrary(library, new TextFolder(path), LOG::warn).begin())
        .orElse(Texts.NONE);
  }
}
