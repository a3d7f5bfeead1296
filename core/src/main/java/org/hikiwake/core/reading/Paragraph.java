package org.hikiwake.core.reading;

/** One non-empty line of a text: what it is there for, and how to recognise it. */
public record Paragraph(ParagraphRole role, Fingerprint fingerprint) {}
