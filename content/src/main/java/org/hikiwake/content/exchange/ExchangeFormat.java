package org.hikiwake.content.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.hikiwake.content.exchange.aif.AifWriter;
import org.hikiwake.content.exchange.argdown.ArgdownWriter;
import org.hikiwake.content.exchange.jsonld.JsonLdWriter;
import org.hikiwake.core.pack.ContentPack;

/**
 * The formats in which a pack leaves Hikiwake; {@code docs/interchange.md} tells what each holds.
 */
public enum ExchangeFormat {
  /** The whole pack. */
  JSON_LD("json-ld", JsonLdWriter::write),
  /** Its argument structure, for people to read and draw. */
  ARGDOWN("argdown", ArgdownWriter::write),
  /** Its argument structure, for the tools of the Argument Web. */
  AIF("aif", AifWriter::write);

  private final String word;
  private final Function<ContentPack, String> writer;

  ExchangeFormat(String word, Function<ContentPack, String> writer) {
    this.word = word;
    this.writer = writer;
  }

  /** What it is called on the command line. */
  public String word() {
    return word;
  }

  /** The pack in this format: the same text for the same pack, to be stored in UTF-8. */
  public String write(ContentPack pack) {
    return writer.apply(pack);
  }

  /** The format of that word. */
  public static Optional<ExchangeFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
  }
}
