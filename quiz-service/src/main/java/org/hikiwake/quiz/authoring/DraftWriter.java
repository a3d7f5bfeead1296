package org.hikiwake.quiz.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Matching;
import org.hikiwake.quiz.question.MultipleChoice;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Ordering;
import org.hikiwake.quiz.question.Passage;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.question.TrueFalse;
import org.jspecify.annotations.Nullable;

/** Writes a question into the fields of a draft, from which {@link DraftReader} makes it again. */
final class DraftWriter {

  private final Map<String, String> fields = new LinkedHashMap<>();
  private @Nullable ReadingId reading;

  private DraftWriter() {}

  static Draft write(Question question) {
    DraftWriter writer = new DraftWriter();
    writer.stem(question.stem());
    question.fold(
        new Question.Cases<>(
            writer::singleChoice,
            writer::multipleChoice,
            writer::trueFalse,
            writer::matching,
            writer::ordering,
            writer::cloze,
            writer::numeric,
            writer::shortAnswer,
            writer::hotText,
            writer::essay));
    return new Draft(question.kind(), writer.fields);
  }

  private void stem(Stem stem) {
    put("scope", stem.scope());
    put("ask", stem.ask());
    put("material", stem.material());
  }

  private void put(String field, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      fields.put(field, text);
    }
  }

  // --- what is chosen

  private DraftWriter singleChoice(SingleChoice q) {
    options(q.options());
    int key = q.options().stream().map(Option::id).toList().indexOf(q.key());
    put("right", String.valueOf(key + 1));
    return shown(q.shown(), q.options().size());
  }

  private DraftWriter multipleChoice(MultipleChoice q) {
    options(q.options());
    for (int n = 0; n < q.options().size(); n++) {
      put("right." + (n + 1), q.keys().contains(q.options().get(n).id()) ? "on" : "");
    }
    return shown(q.shown(), q.options().size());
  }

  private DraftWriter shown(int shown, int all) {
    put("shown", shown == all ? "" : String.valueOf(shown));
    return this;
  }

  private void options(List<Option> options) {
    for (int n = 0; n < options.size(); n++) {
      put("text." + (n + 1), options.get(n).text());
      why(n + 1, options.get(n).why());
    }
  }

  private DraftWriter trueFalse(TrueFalse q) {
    put("right", String.valueOf(q.truth()));
    why(1, q.ifTrue());
    return why(2, q.ifFalse());
  }

  private DraftWriter hotText(HotText q) {
    Passage right =
        q.passages().stream().filter(p -> p.id().equals(q.key())).findFirst().orElseThrow();
    List<Passage> others = q.passages().stream().filter(p -> !p.equals(right)).toList();
    reading = right.at().reading();
    put("reading", reading.value());
    put("passage", String.valueOf(right.at().paragraph()));
    put(
        "others",
        others.stream()
            .map(p -> String.valueOf(p.at().paragraph()))
            .collect(Collectors.joining(", ")));
    why(1, right.why());
    return why(2, others.get(0).why());
  }

  // --- what is put together

  private DraftWriter matching(Matching q) {
    options(q.pairs().stream().map(Matching.Pair::source).toList());
    for (int n = 0; n < q.pairs().size(); n++) {
      put("target." + (n + 1), q.pairs().get(n).target());
    }
    List<String> used = q.pairs().stream().map(Matching.Pair::target).toList();
    put(
        "spare",
        q.targets().stream().filter(t -> !used.contains(t)).collect(Collectors.joining("\n")));
    return this;
  }

  private DraftWriter ordering(Ordering q) {
    options(q.items());
    return this;
  }

  // --- what is written

  private DraftWriter cloze(Cloze q) {
    StringBuilder words = new StringBuilder();
    int gaps = 0;
    for (Cloze.Segment segment : q.segments()) {
      Optional<Cloze.Gap> gap = segment.fold(given -> Optional.<Cloze.Gap>empty(), Optional::of);
      segment.fold(given -> words.append(given.text()), g -> words);
      if (gap.isPresent()) {
        gaps++;
        words.append('[').append(String.join("|", gap.get().accepted().accepted())).append(']');
        typos(gap.get().accepted().typos());
        why(gaps, gap.get().why());
      }
    }
    put("words", words.toString());
    return this;
  }

  private DraftWriter shortAnswer(ShortAnswer q) {
    put("answers", String.join("\n", q.accepted().accepted()));
    typos(q.accepted().typos());
    return why(1, q.why());
  }

  private void typos(Typos typos) {
    put("typos", typos == Typos.SMALL ? "" : typos == Typos.NONE ? "none" : "larger");
  }

  private DraftWriter numeric(Numeric q) {
    put("value", q.value().toPlainString());
    put("tolerance", q.tolerance().signum() == 0 ? "" : q.tolerance().toPlainString());
    put("unit", q.unit());
    return why(1, q.why());
  }

  private DraftWriter essay(Essay q) {
    put("maximum", String.valueOf(q.maximumWords()));
    for (int n = 0; n < q.criteria().size(); n++) {
      put("text." + (n + 1), q.criteria().get(n).name());
      put("points." + (n + 1), String.valueOf(q.criteria().get(n).points()));
      why(n + 1, q.criteria().get(n).looksFor());
    }
    return this;
  }

  // --- why

  /** What comes first serves for the whole; after it is written what differs from it. */
  private DraftWriter why(int row, Explanation why) {
    if (!fields.containsKey("why")) {
      put("why", why.text());
      begin(why);
      put("places", places(why));
    } else {
      put("why." + row, why.text().equals(fields.get("why")) ? "" : why.text());
      put("places." + row, places(why).equals(fields.get("places")) ? "" : places(why));
    }
    return this;
  }

  private void begin(Explanation why) {
    if (reading == null) {
      reading =
          why.citations().stream()
              .flatMap(
                  c ->
                      c
                          .<Optional<ReadingId>>fold(
                              in -> Optional.of(in.at().reading()), out -> Optional.empty())
                          .stream())
              .findFirst()
              .orElse(null);
      put("reading", reading == null ? "" : reading.value());
    }
  }

  /** The places that prove it; those that only show what else is said are no reason. */
  private String places(Explanation why) {
    List<Citation> proving = why.proving().isEmpty() ? why.citations() : why.proving();
    return Places.write(proving, reading);
  }
}
