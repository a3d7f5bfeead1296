package org.hikiwake.web.pack;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.quiz.selftest.Bank;

/** A pack in a list, as JSON. */
@Schema(name = "Pack")
public record PackResource(
    String id,
    String version,
    String title,
    String description,
    String language,
    String licence,
    int questions,
    String href) {

  static PackResource of(Bank bank) {
    PackHeader header = bank.pack().header();
    return new PackResource(
        header.id().value(),
        header.version().text(),
        header.title(),
        header.description(),
        header.language().tag(),
        header.licence(),
        bank.questions().size(),
        "/api/v1/packs/" + header.id());
  }
}
