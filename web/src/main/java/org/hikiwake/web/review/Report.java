package org.hikiwake.web.review;

import java.time.Instant;
import java.util.Optional;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.account.PersonId;

/**
 * That somebody found something wrong with a question.
 *
 * @param version which version there was then
 * @param person who, if he had signed in
 */
public record Report(
    String id,
    QuestionId question,
    String version,
    String note,
    Optional<PersonId> person,
    Instant at) {}
