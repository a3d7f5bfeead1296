package org.hikiwake.quiz.presentation;

import org.hikiwake.quiz.response.PartId;

/** A part of a question as a student sees it. */
public record Choice(PartId id, String text) {}
