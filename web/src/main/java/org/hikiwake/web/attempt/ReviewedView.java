package org.hikiwake.web.attempt;

import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.web.question.AnswerView;
import org.hikiwake.web.question.FeedbackView;
import org.hikiwake.web.site.ForeignTerms;
import org.jspecify.annotations.Nullable;

/**
 * A question of an attempt that has ended, as its page shows it.
 *
 * @param heading of the section that begins with it; empty for none
 * @param answer what was answered, in the fields in which it was; null where that is said otherwise
 * @param essay what was written, where it is one; empty elsewhere
 * @param feedback what may be told of it; null for nothing
 * @param points what it earned; null where that is not told, or nobody has said
 * @param note what a person who marked it has to say; may be empty
 * @param question by which it is reported
 * @param version by which its key is corrected
 * @param correction why its key was corrected; empty where it was not, or that is not to be seen
 * @param counts whether it counts in what is earned
 */
public record ReviewedView(
    int position,
    String heading,
    Stem stem,
    ForeignTerms terms,
    @Nullable AnswerView answer,
    String essay,
    @Nullable FeedbackView feedback,
    boolean answered,
    @Nullable String points,
    String possible,
    String note,
    String question,
    String version,
    String correction,
    boolean counts) {}
