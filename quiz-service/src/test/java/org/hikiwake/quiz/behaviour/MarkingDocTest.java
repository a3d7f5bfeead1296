package org.hikiwake.quiz.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.ClozeResponse;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.HotTextResponse;
import org.hikiwake.quiz.response.MatchingResponse;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.response.OrderingResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.ShortAnswerResponse;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.response.TrueFalseResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gives the responses in the tables of docs/marking.md, and holds what they earn against them. */
class MarkingDocTest {

  private static final Path DOCUMENT = Path.of("../docs/marking.md");
  private static final String NOTHING = "nothing";
  private static final String GAP = "–";

  /** A row of the table below a heading. */
  record Row(String heading, List<String> cells) {
    @Override
    public String toString() {
      return heading + ": " + String.join(" | ", cells);
    }
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    String heading = "";
    for (String line : Files.readAllLines(DOCUMENT)) {
      heading = line.startsWith("### ") ? line.substring(4) : heading;
      if (line.startsWith("| ") && !line.startsWith("| given ")) {
        rows.add(
            new Row(heading, Arrays.asList(line.substring(2, line.length() - 2).split(" \\| "))));
      }
    }
    return rows;
  }

  static Stream<Row> kinds() throws IOException {
    return rows().stream().filter(row -> row.cells().size() == 2);
  }

  static Stream<Row> behaviours() throws IOException {
    return rows().stream().filter(row -> row.cells().size() == 3);
  }

  private static Set<String> headings(Stream<Row> rows) {
    return rows.map(Row::heading).collect(Collectors.toSet());
  }

  @Test
  void everyKindAndEveryBehaviourHasATable() throws IOException {
    assertThat(headings(kinds()))
        .isEqualTo(Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.toSet()));
    assertThat(headings(behaviours()))
        .isEqualTo(AnyBehaviour.all().map(Behaviour::word).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("behaviours")
  void behaviourEarnsWhatTheDocumentSays(Row row) {
    Played played = Played.of(AnyBehaviour.of(row.heading()), row.cells().get(0));
    assertThat(played.mark()).isEqualTo(row.cells().get(1).replace("–", "-"));
    assertThat(played.shown()).isEqualTo(row.cells().get(2));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void responseEarnsWhatTheDocumentSays(Row row) {
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(k -> k.word().equals(row.heading()))
            .findFirst()
            .orElseThrow();
    Outcome outcome = AnyQuestion.any(kind).check(response(kind, row.cells().get(0)));
    assertThat(
            outcome.<String>fold(
                new Outcome.Cases<>(
                    graded -> graded.score().toString(), u -> "not marked", a -> "a person")))
        .isEqualTo(row.cells().get(1));
  }

  private static Response response(Kind kind, String given) {
    String text = given.equals(NOTHING) ? "" : given;
    List<String> parts = text.isEmpty() ? List.of() : Arrays.asList(text.split(", "));
    return switch (kind) {
      case SINGLE_CHOICE -> new SingleChoiceResponse(text.isEmpty() ? null : PartId.of(text));
      case MULTIPLE_CHOICE ->
          new MultipleChoiceResponse(parts.stream().map(PartId::of).collect(Collectors.toSet()));
      case TRUE_FALSE -> new TrueFalseResponse(text.isEmpty() ? null : Boolean.valueOf(text));
      case MATCHING -> new MatchingResponse(matches(parts));
      case ORDERING -> new OrderingResponse(ranks(parts));
      case CLOZE -> new ClozeResponse(gaps(parts));
      case NUMERIC -> new NumericResponse(text);
      case SHORT_ANSWER -> new ShortAnswerResponse(text);
      case HOT_TEXT -> new HotTextResponse(text.isEmpty() ? null : PartId.of(text));
      case ESSAY -> new EssayResponse(text);
    };
  }

  private static Map<PartId, PartId> matches(List<String> pairs) {
    return pairs.stream()
        .map(pair -> pair.split(" = "))
        .collect(Collectors.toMap(pair -> PartId.of(pair[0]), pair -> PartId.of(pair[1])));
  }

  private static Map<PartId, Integer> ranks(List<String> items) {
    Map<PartId, Integer> ranks = new HashMap<>();
    items.forEach(item -> ranks.put(PartId.of(item), ranks.size() + 1));
    return ranks;
  }

  private static Map<PartId, String> gaps(List<String> words) {
    Map<PartId, String> gaps = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      gaps.put(PartId.gap(i + 1), words.get(i).equals(GAP) ? "" : words.get(i));
    }
    return gaps;
  }
}
