package org.hikiwake.quiz.version;

import org.hikiwake.quiz.question.Question;

/** What one student gets of a question version. */
public record Variant(Seed seed, Question question) {}
