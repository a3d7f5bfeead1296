package org.hikiwake.web.intake;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.hikiwake.content.exchange.ExchangeFormat;
import org.hikiwake.content.pack.PackArchive;
import org.hikiwake.content.pack.PackWriter;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.web.site.Fault;

/** The files in which a pack can be taken along. */
enum PackDownload {
  /** From which it can be imported again. */
  ZIP("zip", "zip", "application/zip", pack -> PackArchive.of(PackWriter.write(pack))),
  JSON_LD("json-ld", "jsonld", "application/ld+json", text(ExchangeFormat.JSON_LD)),
  ARGDOWN("argdown", "argdown", "text/plain;charset=UTF-8", text(ExchangeFormat.ARGDOWN)),
  AIF("aif", "aif.json", "application/json", text(ExchangeFormat.AIF));

  private final String word;
  private final String suffix;
  private final String type;
  private final Function<ContentPack, byte[]> writer;

  PackDownload(String word, String suffix, String type, Function<ContentPack, byte[]> writer) {
    this.word = word;
    this.suffix = suffix;
    this.type = type;
    this.writer = writer;
  }

  private static Function<ContentPack, byte[]> text(ExchangeFormat format) {
    return pack -> format.write(pack).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The pack as a file of that format.
   *
   * @throws Fault where there is no such format
   */
  static Response answer(String format, ContentPack pack) {
    return Arrays.stream(values())
        .filter(download -> download.word.equals(format))
        .findFirst()
        .orElseThrow(PackDownload::unknown)
        .answer(pack);
  }

  private static Fault unknown() {
    return new Fault(
        Fault.Kind.UNKNOWN_ADDRESS, "A pack is there as zip, json-ld, argdown or aif.");
  }

  /** The pack as a file that a browser stores under its id and version. */
  private Response answer(ContentPack pack) {
    PackHeader header = pack.header();
    String name = header.id() + "-" + header.version() + "." + suffix;
    return Response.ok(writer.apply(pack))
        .type(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
