package org.hikiwake.web.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.content.change.EntryChange;
import org.hikiwake.content.change.FieldChange;
import org.hikiwake.content.change.PackChanges;
import org.hikiwake.quiz.version.Touch;
import org.hikiwake.web.intake.Impact.Touched;
import org.hikiwake.web.intake.Impact.TouchedQuiz;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** What is different between two versions of a pack, and what that touches, as JSON. */
@Schema(name = "PackChanges")
public record ChangesResource(
    String from,
    String to,
    @Schema(description = "How many entries are new, say something else, and are gone") long added,
    long changed,
    long removed,
    @Schema(description = "A part of them") List<Entry> entries,
    @Schema(
            description =
                "What to ask for the rest with, as after: entries first, then the questions that"
                    + " they touch; left out at the end")
        @Nullable String next,
    Touches touches) {

  /** An entry of a pack that is not what it was. */
  @Schema(name = "PackEntryChange")
  public record Entry(
      @Schema(description = "The key under which it stands, such as positions") String list,
      String id,
      @Schema(enumeration = {"added", "changed", "removed"}) String change,
      List<FieldChange> fields) {

    static Entry of(EntryChange change) {
      return new Entry(
          change.entry().list(), change.entry().id(), Words.of(change.kind()), change.fields());
    }
  }

  /** What becomes of the questions, and which quizzes and reviews that touches. */
  @Schema(name = "PackTouches")
  public record Touches(
      @Schema(description = "Questions that stay as they are") int kept,
      @Schema(description = "Questions that read otherwise") int succeeded,
      @Schema(description = "Questions that are new") int added,
      @Schema(description = "Questions that are made no more") int gone,
      @Schema(description = "How many questions of published quizzes in courses that you teach")
          int inQuizzes,
      @Schema(description = "A part of them, by their quizzes") List<TouchedIn> quizzes,
      @Schema(description = "How many more quizzes it touches in other courses") int elsewhere,
      @Schema(description = "How many questions that somebody had accepted") int inReview,
      @Schema(description = "A part of them") List<Question> accepted) {

    static Touches of(Impact impact, ChangesSlice slice) {
      return new Touches(
          impact.succession().kept().size(),
          impact.succession().changed().size(),
          impact.succession().added().size(),
          impact.succession().gone().size(),
          impact.quizzes().stream().mapToInt(touched -> touched.questions().size()).sum(),
          slice.quizzes().stream().map(TouchedIn::of).toList(),
          impact.elsewhere(),
          impact.reviews().size(),
          slice.accepted().stream().map(Question::of).toList());
    }
  }

  /** A quiz with those of its questions that are touched. */
  @Schema(name = "TouchedQuiz")
  public record TouchedIn(
      String id,
      String course,
      String title,
      @Schema(enumeration = {"coming", "open", "closed"}) String stage,
      List<Question> questions) {

    static TouchedIn of(TouchedQuiz touched) {
      return new TouchedIn(
          touched.quiz().id().value(),
          touched.course().id().value(),
          touched.quiz().title(),
          Words.of(touched.stage()),
          touched.questions().stream().map(Question::of).toList());
    }
  }

  /** A question that is touched. */
  @Schema(name = "TouchedQuestion")
  public record Question(
      String id,
      @Schema(description = "Its place in its quiz, from 1; left out where it stands in none")
          @Nullable Integer position,
      String ask,
      @Schema(
              enumeration = {"key", "use", "nothing"},
              description =
                  "What of it rests on what changes: its key; something else that it uses; or only"
                      + " its wording")
          String rests,
      @Schema(
              enumeration = {"kept", "succeeded", "gone"},
              description = "What the later version makes of it")
          String fate) {

    static Question of(Touched touched) {
      Touch touch = touched.touch();
      return new Question(
          touched.version().id().value(),
          touched.number() == 0 ? null : touched.number(),
          touched.version().question().stem().ask(),
          Words.of(touch.rests()),
          Words.of(touch.fate()));
    }
  }

  static ChangesResource of(String from, String to, PackChanges changes, Impact impact, Part part) {
    ChangesSlice slice = ChangesSlice.of(changes, impact, part);
    return new ChangesResource(
        from,
        to,
        changes.count(EntryChange.Kind.ADDED),
        changes.count(EntryChange.Kind.CHANGED),
        changes.count(EntryChange.Kind.REMOVED),
        slice.entries().stream().map(Entry::of).toList(),
        slice.next(),
        Touches.of(impact, slice));
  }
}
