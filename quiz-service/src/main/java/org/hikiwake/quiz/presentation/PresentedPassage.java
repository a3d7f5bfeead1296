package org.hikiwake.quiz.presentation;

import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.quiz.response.PartId;

/**
 * A paragraph of a reading as a student may choose it.
 *
 * @param at where its text is found by whoever has it at hand
 */
public record PresentedPassage(PartId id, String text, ParagraphRef at) {}
