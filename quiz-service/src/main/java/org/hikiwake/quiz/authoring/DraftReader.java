package org.hikiwake.quiz.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.quiz.authoring.Draft.Problem;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Matching;
import org.hikiwake.quiz.question.MultipleChoice;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Ordering;
import org.hikiwake.quiz.question.Passage;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.wording.AnswerMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Makes a question of what was typed. What an option, a pair or a gap says of itself stands in the
 * fields of its row; where it says nothing, the explanation and the places of the whole question
 * serve, so that nothing is ever marked without a reason.
 */
final class DraftReader {

  private static final int MOST_WORDS = 5_000;
  private static final int MOST_POINTS = 100;
  private static final int FEWEST_OPTIONS = 2;

  private final Fields fields;
  private final Places places;

  DraftReader(Fields fields, Places places) {
    this.fields = fields;
    this.places = places;
  }

  /** The question; nothing where anything is wrong, which is noted in the fields. */
  @Nullable Question read(Kind kind) {
    Stem stem = new Stem(orNull("scope"), fields.required("ask"), orNull("material"));
    Supposed made =
        switch (kind) {
          case SINGLE_CHOICE -> singleChoice(stem);
          case MULTIPLE_CHOICE -> multipleChoice(stem);
          case TRUE_FALSE -> trueFalse(stem);
          case MATCHING -> matching(stem);
          case ORDERING -> ordering(stem);
          case CLOZE -> cloze(stem);
          case NUMERIC -> numeric(stem);
          case SHORT_ANSWER -> shortAnswer(stem);
          case HOT_TEXT -> hotText(stem);
          case ESSAY -> essay(stem);
        };
    return fields.problems().isEmpty() ? made.question() : null;
  }

  /** A question that can be made only where nothing was wrong with any field. */
  @FunctionalInterface
  private interface Supposed {
    Question question();
  }

  private @Nullable String orNull(String field) {
    String text = fields.text(field);
    return text.isEmpty() ? null : text;
  }

  // --- what is chosen

  private Supposed singleChoice(Stem stem) {
    List<Integer> rows = optionRows();
    List<Option> options = options(rows);
    int key = rows.indexOf(fields.number("right", 1, Draft.MOST_ROWS).orElse(0));
    if (key < 0) {
      fields.reject("right", Problem.NONE_RIGHT);
    }
    int shown = shown(options.size(), FEWEST_OPTIONS);
    return () -> new SingleChoice(stem, options, options.get(key).id(), shown);
  }

  private Supposed multipleChoice(Stem stem) {
    List<Integer> rows = optionRows();
    List<Option> options = options(rows);
    Set<PartId> keys =
        IntStream.range(0, rows.size())
            .filter(n -> !fields.text("right." + rows.get(n)).isEmpty())
            .mapToObj(n -> options.get(n).id())
            .collect(Collectors.toSet());
    if (keys.isEmpty()) {
      fields.reject("right", Problem.NONE_RIGHT);
    }
    int shown = shown(options.size(), Math.max(FEWEST_OPTIONS, keys.size()));
    return () -> new MultipleChoice(stem, options, keys, shown);
  }

  private List<Integer> optionRows() {
    List<Integer> rows = fields.rows("text");
    if (rows.size() < FEWEST_OPTIONS) {
      fields.reject("text." + (rows.isEmpty() ? 1 : rows.size() + 1), Problem.TOO_FEW);
    }
    return rows;
  }

  /** How many options a student gets; all of them unless fewer are wanted. */
  private int shown(int options, int least) {
    return fields.number("shown", Math.min(least, options), options).orElse(options);
  }

  private List<Option> options(List<Integer> rows) {
    rejectAlike("text", rows);
    return rows.stream()
        .map(n -> new Option(fields.text("text." + n), why(n), Proof.AUTHORED))
        .toList();
  }

  private void rejectAlike(String field, List<Integer> rows) {
    Set<String> seen = new HashSet<>();
    for (int n : rows) {
      if (!seen.add(fields.text(field + "." + n))) {
        fields.reject(field + "." + n, Problem.ALIKE);
      }
    }
  }

  private Supposed trueFalse(Stem stem) {
    String truth = fields.text("right");
    if (!truth.equals("true") && !truth.equals("false")) {
      fields.reject("right", Problem.NONE_RIGHT);
    }
    Explanation ifTrue = why(1);
    Explanation ifFalse = why(2);
    return () -> new TrueFalse(stem, truth.equals("true"), ifTrue, ifFalse, Proof.AUTHORED);
  }

  private Supposed hotText(Stem stem) {
    List<ParagraphRef> right = places.paragraphs("passage");
    if (right.size() != 1) {
      fields.reject("passage", right.isEmpty() ? Problem.NONE_RIGHT : Problem.SEVERAL_RIGHT);
    }
    Set<ParagraphRef> all = new LinkedHashSet<>(right);
    all.addAll(places.paragraphs("others"));
    if (all.size() < FEWEST_OPTIONS) {
      fields.reject("others", Problem.TOO_FEW);
    }
    Explanation whyRight = why(1);
    Explanation whyWrong = why(2);
    List<Passage> passages =
        all.stream()
            .sorted(Comparator.comparing(ParagraphRef::paragraph))
            .map(at -> new Passage(at, right.contains(at) ? whyRight : whyWrong, Proof.AUTHORED))
            .toList();
    return () -> new HotText(stem, passages, key(passages, right.get(0)), passages.size());
  }

  private static PartId key(List<Passage> passages, ParagraphRef right) {
    return passages.stream().filter(p -> p.at().equals(right)).findFirst().orElseThrow().id();
  }

  // --- what is put together

  private Supposed matching(Stem stem) {
    List<Integer> rows = fields.rows("text");
    if (rows.isEmpty()) {
      fields.reject("text.1", Problem.TOO_FEW);
    }
    List<Matching.Pair> pairs = new ArrayList<>();
    for (Option source : options(rows)) {
      pairs.add(new Matching.Pair(source, fields.required("target." + rows.get(pairs.size()))));
    }
    List<String> targets =
        Stream.concat(pairs.stream().map(Matching.Pair::target), fields.lines("spare").stream())
            .distinct()
            .toList();
    if (!rows.isEmpty() && targets.size() < FEWEST_OPTIONS) {
      fields.reject("spare", Problem.TOO_FEW);
    }
    return () -> new Matching(stem, pairs, targets);
  }

  private Supposed ordering(Stem stem) {
    List<Option> items = options(optionRows());
    return () -> Ordering.of(stem, items);
  }

  // --- what is written

  private Supposed cloze(Stem stem) {
    List<Cloze.Segment> segments = new ArrayList<>();
    int gaps = 0;
    for (String piece : pieces(fields.required("words"))) {
      if (piece.startsWith("[")) {
        gaps++;
        segments.add(
            new Cloze.Gap(PartId.gap(gaps), accepted("words", answers(piece), typos()), why(gaps)));
      } else {
        segments.add(new Cloze.Words(piece));
      }
    }
    if (gaps == 0) {
      fields.reject("words", Problem.NO_GAP);
    }
    return () -> new Cloze(stem, segments);
  }

  /** The text cut at its brackets; what stood in brackets begins with the opening one. */
  private List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf('[', from);
      int close = text.indexOf(']', from);
      if (open < 0 && close < 0) {
        pieces.add(text.substring(from));
        return pieces;
      }
      if (open < 0 || close < open || text.lastIndexOf('[', close) != open) {
        fields.reject("words", Problem.UNBALANCED);
        return List.of();
      }
      if (open > from) {
        pieces.add(text.substring(from, open));
      }
      pieces.add(text.substring(open, close));
      from = close + 1;
    }
    return pieces;
  }

  private static List<String> answers(String bracketed) {
    return Stream.of(bracketed.substring(1).split("\\|"))
        .map(String::strip)
        .filter(answer -> !answer.isEmpty())
        .toList();
  }

  private Supposed shortAnswer(Stem stem) {
    fields.required("answers");
    AcceptedAnswers accepted = accepted("answers", fields.lines("answers"), typos());
    Explanation why = why(1);
    return () -> new ShortAnswer(stem, accepted, why, Proof.AUTHORED);
  }

  private Typos typos() {
    return switch (fields.text("typos")) {
      case "none" -> Typos.NONE;
      case "larger" -> Typos.LARGER;
      default -> Typos.SMALL;
    };
  }

  /** A typo never makes an answer right that names another author of the pack. */
  private AcceptedAnswers accepted(String field, List<String> answers, Typos typos) {
    if (answers.isEmpty()) {
      fields.reject(field, Problem.NO_GAP);
      return new AcceptedAnswers(List.of("?"), List.of(), Typos.NONE);
    }
    AnswerMatcher strictly = new AcceptedAnswers(answers, List.of(), Typos.NONE).matcher();
    List<String> rivals = places.names().filter(name -> !strictly.match(name).accepted()).toList();
    return new AcceptedAnswers(answers, rivals, typos);
  }

  private Supposed numeric(Stem stem) {
    Optional<BigDecimal> value = decimal("value", fields.required("value"));
    Optional<BigDecimal> tolerance =
        fields.text("tolerance").isEmpty()
            ? Optional.of(BigDecimal.ZERO)
            : decimal("tolerance", fields.text("tolerance"));
    tolerance
        .filter(t -> t.signum() < 0)
        .ifPresent(t -> fields.reject("tolerance", Problem.OUT_OF_RANGE));
    Explanation why = why(1);
    return () ->
        new Numeric(stem, value.orElseThrow(), tolerance.orElseThrow(), orNull("unit"), why);
  }

  private Optional<BigDecimal> decimal(String field, String text) {
    String plain = text.replace('−', '-').replace(',', '.');
    if (plain.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
      return Optional.of(new BigDecimal(plain));
    }
    fields.reject(field, Problem.NOT_A_NUMBER);
    return Optional.empty();
  }

  private Supposed essay(Stem stem) {
    List<Integer> rows = fields.rows("text");
    if (rows.isEmpty()) {
      fields.reject("text.1", Problem.TOO_FEW);
    }
    rejectAlike("text", rows);
    List<Essay.Criterion> criteria =
        rows.stream()
            .map(
                n ->
                    new Essay.Criterion(
                        fields.text("text." + n),
                        why(n),
                        fields.number("points." + n, 1, MOST_POINTS).orElse(1)))
            .toList();
    int words = fields.number("maximum", 1, MOST_WORDS).orElse(300);
    return () -> new Essay(stem, words, criteria);
  }

  // --- why

  private Explanation why(int row) {
    String text = fields.text("why." + row);
    List<Citation> cited = places.read("places." + row);
    if (text.isEmpty()) {
      text = fields.required("why");
    }
    if (cited.isEmpty()) {
      cited = places.read("places");
    }
    if (cited.isEmpty()) {
      fields.reject("places", Problem.MISSING);
    }
    return new Explanation(text, cited);
  }
}
