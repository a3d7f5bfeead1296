package org.hikiwake.web.attempt;

import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.web.question.AgainView;
import org.hikiwake.web.question.AnswerView;
import org.hikiwake.web.question.FeedbackView;
import org.hikiwake.web.site.ForeignTerms;
import org.jspecify.annotations.Nullable;

/**
 * A question of an attempt that goes on, as its page shows it. Nothing of the question but what is
 * presented gets here before it may be told.
 *
 * @param heading of the section that begins with it; empty for none
 * @param prefix stands before each name and id of its fields
 * @param answer where one answers; null where nothing more is taken
 * @param again what came of the latest try, where there is another; else null
 * @param feedback what came of the answer; null while more is taken
 * @param problem why an answer cannot be marked as it is; null where nothing is wrong
 * @param checked whether one may have it marked at once
 */
public record AskedView(
    int position,
    String heading,
    Stem stem,
    ForeignTerms terms,
    String prefix,
    @Nullable AnswerView answer,
    @Nullable AgainView again,
    @Nullable FeedbackView feedback,
    @Nullable String problem,
    boolean flagged,
    boolean checked,
    String points) {}
