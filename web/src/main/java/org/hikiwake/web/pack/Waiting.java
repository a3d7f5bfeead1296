package org.hikiwake.web.pack;

/**
 * How many questions of a pack wait for quizzes to close. It counts the whole pack, whatever
 * filters are set: a count for each filter would tell what the quizzes are about.
 *
 * @param until in words
 * @param lifted whether the one who reads this sees them all the same
 */
public record Waiting(int questions, String until, boolean lifted) {}
