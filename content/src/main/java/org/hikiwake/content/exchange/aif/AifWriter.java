package org.hikiwake.content.exchange.aif;

import java.util.Map;
import org.hikiwake.content.exchange.json.Json;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;

/**
 * Writes the argument structure of a pack in the Argument Interchange Format, as the JSON of AIFdb.
 * Claims are information nodes, and never joined directly but through the application of a scheme.
 * The same pack gives the same text.
 *
 * <p>The format: Chesñevar et al., "Towards an Argument Interchange Format", The Knowledge
 * Engineering Review 21(4), 2006, doi:10.1017/S0269888906001044. Locutions: Reed, Devereux, Wells
 * and Rowe, "AIF+: Dialogue in the Argument Interchange Format", COMMA 2008. The JSON: Lawrence,
 * Bex, Reed and Snaith, "AIFdb: Infrastructure for the Argument Web", COMMA 2012.
 */
public final class AifWriter {

  private AifWriter() {}

  /** The text of the graph, which ends with a line feed. */
  public static String write(ContentPack pack) {
    Graph graph = new Graph();
    Map<StatementId, String> claims = new Arguments(pack, graph).draw();
    Locutions locutions = new Locutions(pack, graph);
    for (Statement statement : pack.statements()) {
      locutions.draw(statement, claims.getOrDefault(statement.id(), ""));
    }
    return Json.text(graph.json());
  }
}
