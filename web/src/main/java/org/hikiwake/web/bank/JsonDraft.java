package org.hikiwake.web.bank;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.hikiwake.quiz.question.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A question as a program writes it: a {@link org.hikiwake.quiz.authoring.Draft} in JSON. What is
 * left out is null; what is wrong with it the draft says.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = JsonDraft.SingleChoice.class, name = "single-choice"),
  @JsonSubTypes.Type(value = JsonDraft.MultipleChoice.class, name = "multiple-choice"),
  @JsonSubTypes.Type(value = JsonDraft.TrueFalse.class, name = "true-false"),
  @JsonSubTypes.Type(value = JsonDraft.Matching.class, name = "matching"),
  @JsonSubTypes.Type(value = JsonDraft.Ordering.class, name = "ordering"),
  @JsonSubTypes.Type(value = JsonDraft.Cloze.class, name = "cloze"),
  @JsonSubTypes.Type(value = JsonDraft.Numeric.class, name = "numeric"),
  @JsonSubTypes.Type(value = JsonDraft.ShortAnswer.class, name = "short-answer"),
  @JsonSubTypes.Type(value = JsonDraft.HotText.class, name = "hot-text"),
  @JsonSubTypes.Type(value = JsonDraft.Essay.class, name = "essay")
})
public sealed interface JsonDraft {

  Kind kind();

  /** The question or instruction, and what stands around it. */
  @Nullable Stem stem();

  /** Why it is so, for every part that says nothing of its own. */
  @Nullable Why why();

  /** Writes what the kind has beside these into the fields of a draft. */
  void fill(DraftFields fields);

  /** As {@link org.hikiwake.quiz.presentation.Stem}. */
  record Stem(@Nullable String scope, @Nullable String ask, @Nullable String material) {}

  /** An explanation. */
  record Why(@Nullable String text, @Nullable List<Cited> citations) {}

  /** A paragraph with words that stand in it, or a source outside the readings with a place. */
  record Cited(
      @Nullable String at,
      @Nullable String anchor,
      @Nullable String source,
      @Nullable String where) {}

  /** Something to be chosen. */
  record Choice(@Nullable String text, @Nullable Boolean right, @Nullable Why why) {

    boolean isRight() {
      return right != null && right;
    }
  }

  /** Something to be put in order. */
  record Item(@Nullable String text, @Nullable Why why) {}

  /** Two that belong together. */
  record Pair(@Nullable String source, @Nullable String target, @Nullable Why why) {}

  /** What whoever marks looks for. */
  record Criterion(@Nullable String name, @Nullable Integer points, @Nullable Why why) {}

  record SingleChoice(
      @Nullable Stem stem,
      @Nullable List<Choice> options,
      @Nullable Integer shown,
      @Nullable Why why)
      implements JsonDraft {

    @Override
    public Kind kind() {
      return Kind.SINGLE_CHOICE;
    }

    @Override
    public void fill(DraftFields fields) {
      fields.choices(options, shown);
      fields.theRightOne(options);
    }
  }

  record MultipleChoice(
      @Nullable Stem stem,
      @Nullable List<Choice> options,
      @Nullable Integer shown,
      @Nullable Why why)
      implements JsonDraft {

    @Override
    public Kind kind() {
      return Kind.MULTIPLE_CHOICE;
    }

    @Override
    public void fill(DraftFields fields) {
      fields.choices(options, shown);
      fields.theRightOnes(options);
    }
  }

  record TrueFalse(
      @Nullable Stem stem,
      @Nullable Boolean answer,
      @Nullable Why ifTrue,
      @Nullable Why ifFalse,
      @Nullable Why why)
      implements JsonDraft {

    @Override
    public Kind kind() {
      return Kind.TRUE_FALSE;
    }

    @Override
    public void fill(DraftFields fields) {
      fields.put("right", answer, "answer");
      fields.why(1, ifTrue, "ifTrue");
      fields.why(2, ifFalse, "ifFalse");
    }
  }

  record Matching(
      @Nullable Stem stem,
      @Nullable List<Pair> pairs,
      @Nullable List<String> spareTargets,
      @Nullable Why why)
      implements JsonDraft {

    @Override
    public Kind kind() {
      return Kind.MATCHING;
    }

    @Override
    public void fill(DraftFields fields) {
      fields.rows(
          "pairs",
          "source",
          pairs,
          (pair, row) -> {
            row.text(pair.source());
            row.put("target", pair.target(), "target");
            row.why(pair.why());
          });
      fields.lines("spare", spareTargets, "spareTargets");
    }
  }

  record Ordering(@Nullable Stem stem, @Nullable List<Item> items, @Nullable Why why)
      implements JsonDraft {

    @Override
    public Kind kind() {
      return Kind.ORDERING;
    }

    @Override
    public void fill(DraftFields fields) {
      fields.rows(
          "items",
          "text",
          items,
          (item, row) -> {
            row.text(item.text());
            row.why(item.why());
          });
    }
  }

  /**
   * @param text with what is to be filled in between brackets
   * @param gaps why, for each of these in turn
   */
  record Cloze(
      @Nullable Stem stem,
      @Nullable String text,
      @Nullable List<Why> gaps,
      @Nullable String typos,
      @Nullable Why why)
      implements JsonDraft {

    @Override
    public Kind kind() {
      return Kind.CLOZE;
    }

    @Override
    public void fill(DraftFields fields) {
      fields.put("words", text, "text");
      fields.typos(typos);
      fields.whys("gaps", gaps);
    }
  }

  record Numeric(
      @Nullable Stem stem,
      @Nullable String value,
      @Nullable String tolerance,
      @Nullable String unit,
      @Nullable Why why)
      implements JsonDraft {

    @Override
    public Kind kind() {
      return Kind.NUMERIC;
    }

    @Override
    public void fill(DraftFields fields) {
      fields.put("value", value, "value");
      fields.put("tolerance", tolerance, "tolerance");
      fields.put("unit", unit, "unit");
    }
  }

  record ShortAnswer(
      @Nullable Stem stem,
      @Nullable List<String> answers,
      @Nullable String typos,
      @Nullable Why why)
      implements JsonDraft {

    @Override
    public Kind kind() {
      return Kind.SHORT_ANSWER;
    }

    @Override
    public void fill(DraftFields fields) {
      fields.lines("answers", answers, "answers");
      fields.typos(typos);
    }
  }

  record HotText(
      @Nullable Stem stem,
      @Nullable String reading,
      @Nullable Integer passage,
      @Nullable List<Integer> others,
      @Nullable Why ifRight,
      @Nullable Why ifOther,
      @Nullable Why why)
      implements JsonDraft {

    @Override
    public Kind kind() {
      return Kind.HOT_TEXT;
    }

    @Override
    public void fill(DraftFields fields) {
      fields.put("reading", reading, "reading");
      fields.put("passage", passage, "passage");
      fields.numbers("others", others);
      fields.why(1, ifRight, "ifRight");
      fields.why(2, ifOther, "ifOther");
    }
  }

  record Essay(
      @Nullable Stem stem,
      @Nullable List<Criterion> criteria,
      @Nullable Integer maximumWords,
      @Nullable Why why)
      implements JsonDraft {

    @Override
    public Kind kind() {
      return Kind.ESSAY;
    }

    @Override
    public void fill(DraftFields fields) {
      fields.put("maximum", maximumWords, "maximumWords");
      fields.rows(
          "criteria",
          "name",
          criteria,
          (criterion, row) -> {
            row.text(criterion.name());
            row.put("points", criterion.points(), "points");
            row.why(criterion.why());
          });
    }
  }
}
