package org.hikiwake.content.exchange.aif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.statement.Statement;

/**
 * Who says what. Each holder has a locution with which the claim is made, several who hold it
 * jointly have one together, and a reporter's locution is connected to the locution that it reports
 * and not to the claim: whoever reports a view does not hold it.
 */
final class Locutions {

  private final ContentPack pack;
  private final Graph graph;

  Locutions(ContentPack pack, Graph graph) {
    this.pack = pack;
    this.graph = graph;
  }

  void draw(Statement statement, String claim) {
    List<String> said = new ArrayList<>();
    for (List<AuthorId> speakers : speakers(statement.attribution())) {
      String locution = locution(speakers, statement.sentence());
      graph.apply(force(statement), locution, claim);
      said.add(locution);
    }
    reports(statement, said);
  }

  private static List<List<AuthorId>> speakers(Attribution attribution) {
    return attribution.manner() == Manner.JOINTLY
        ? List.of(attribution.holders())
        : attribution.holders().stream().map(List::of).toList();
  }

  /** From the innermost reporter, who reports the holders, to the outermost. */
  private void reports(Statement statement, List<String> said) {
    List<AuthorId> inwards = new ArrayList<>(statement.attribution().reporters());
    Collections.reverse(inwards);
    String words = names(statement.attribution().holders()) + " : " + statement.sentence();
    List<String> reported = said;
    for (AuthorId reporter : inwards) {
      String locution = locution(List.of(reporter), words);
      reported.forEach(inner -> graph.apply(Scheme.ASSERTING, locution, inner));
      words = names(List.of(reporter)) + " : " + words;
      reported = List.of(locution);
    }
  }

  private String locution(List<AuthorId> speakers, String words) {
    String locution = graph.locution(names(speakers) + " : " + words);
    speakers.forEach(speaker -> graph.says(author(speaker), locution));
    return locution;
  }

  /** To wish, to fear, to advise and to ask is not to assert. */
  private static Scheme force(Statement statement) {
    return statement.fold(
        position ->
            switch (position.stance().mode()) {
              case HOLDS, PREDICTS -> Scheme.ASSERTING;
              case RECOMMENDS, FEARS, WANTS, ASKS -> Scheme.ILLOCUTING;
            },
        fact -> Scheme.ASSERTING);
  }

  private String names(List<AuthorId> authors) {
    return authors.stream()
        .map(author -> author(author).names().display())
        .collect(Collectors.joining(", "));
  }

  private Author author(AuthorId id) {
    return pack.author(id).orElseThrow();
  }
}
