package org.hikiwake.web.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.quiz.selftest.Bank;
import org.jspecify.annotations.Nullable;

/** A pack with what one can choose from in it, as JSON. What its authors hold is not told. */
@Schema(name = "PackDetail")
public record PackDetail(
    PackResource pack,
    List<ReadingResource> readings,
    List<TopicResource> topics,
    @Schema(description = "How many questions there are of each kind") Map<String, Integer> kinds) {

  /** A reading of the pack. */
  @Schema(name = "Reading")
  public record ReadingResource(
      String id,
      String title,
      String publisher,
      String date,
      boolean dateInferred,
      int paragraphs,
      List<SectionResource> sections) {}

  /** A section of a reading. */
  @Schema(name = "Section")
  public record SectionResource(
      String id, String title, List<String> authors, int first, int last) {}

  /** A topic of the pack. */
  @Schema(name = "Topic")
  public record TopicResource(String id, String label, String question, @Nullable String parent) {}

  static PackDetail of(Bank bank) {
    ContentPack pack = bank.pack();
    Map<String, Integer> kinds = new TreeMap<>();
    bank.kinds().forEach((kind, count) -> kinds.put(kind.word(), count));
    return new PackDetail(
        PackResource.of(bank),
        pack.parts().readings().stream().map(reading -> of(reading, pack)).toList(),
        pack.parts().topics().stream().map(PackDetail::of).toList(),
        kinds);
  }

  private static ReadingResource of(Reading reading, ContentPack pack) {
    return new ReadingResource(
        reading.id().value(),
        reading.title(),
        reading.publication().publisher(),
        reading.publication().date().iso(),
        reading.publication().dateIsInferred(),
        reading.paragraphs().size(),
        reading.sections().stream().map(section -> of(section, pack)).toList());
  }

  private static SectionResource of(Section section, ContentPack pack) {
    return new SectionResource(
        section.id().value(),
        section.title(),
        section.authorship().authors().stream().map(author -> name(author, pack)).toList(),
        section.paragraphs().first(),
        section.paragraphs().last());
  }

  private static String name(AuthorId author, ContentPack pack) {
    return pack.author(author).map(a -> a.names().display()).orElse(author.value());
  }

  private static TopicResource of(Topic topic) {
    return new TopicResource(
        topic.id().value(),
        topic.label(),
        topic.question(),
        topic.parent() == null ? null : topic.parent().value());
  }
}
