package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.CompleteCell;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.InvalidValue;

/** An entry of {@code complete}: each of its sections with each topic and each holder. */
record CompleteEntry(List<String> sections, List<String> topics, List<String> holders) {

  /** The most cells of one entry. */
  static final long MAX_CELLS = 20_000;

  /** Writes cells of one section together where their holders have the same topics. */
  static List<CompleteEntry> of(List<CompleteCell> cells) {
    Map<SectionId, Map<AuthorId, Set<TopicId>>> bySection = new LinkedHashMap<>();
    for (CompleteCell cell : cells) {
      bySection
          .computeIfAbsent(cell.section(), unused -> new LinkedHashMap<>())
          .computeIfAbsent(cell.holder(), unused -> new LinkedHashSet<>())
          .add(cell.topic());
    }
    List<CompleteEntry> entries = new ArrayList<>();
    bySection.forEach((section, topics) -> entries.addAll(of(section, topics)));
    return entries;
  }

  private static List<CompleteEntry> of(SectionId section, Map<AuthorId, Set<TopicId>> topics) {
    Map<Set<TopicId>, List<AuthorId>> holders = new LinkedHashMap<>();
    topics.forEach(
        (holder, set) -> holders.computeIfAbsent(set, unused -> new ArrayList<>()).add(holder));
    return holders.entrySet().stream()
        .map(
            e ->
                new CompleteEntry(List.of(section.value()), texts(e.getKey()), texts(e.getValue())))
        .toList();
  }

  List<CompleteCell> toModel() {
    requireFew();
    List<CompleteCell> cells = new ArrayList<>();
    for (String section : sections) {
      for (String topic : topics) {
        for (String holder : holders) {
          cells.add(
              new CompleteCell(new SectionId(section), new TopicId(topic), new AuthorId(holder)));
        }
      }
    }
    return cells;
  }

  /** A few hundred ids would do for a billion cells. */
  private void requireFew() {
    long cells = (long) sections.size() * topics.size() * holders.size();
    if (cells > MAX_CELLS) {
      throw new InvalidValue(
          "",
          "this declares " + cells + " cells complete; at most " + MAX_CELLS + " may be at once");
    }
  }
}
