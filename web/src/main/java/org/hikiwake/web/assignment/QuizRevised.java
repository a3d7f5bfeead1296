package org.hikiwake.web.assignment;

import org.hikiwake.quiz.assignment.QuizId;

/** That a quiz is not what it was. */
public record QuizRevised(QuizId quiz) {}
