package org.hikiwake.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Starting;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.Everybody.Who;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attachment.TestAttachments;
import org.hikiwake.web.attempt.TestAttempts;
import org.hikiwake.web.authoring.TestWriting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.pack.TestPacks;
import org.hikiwake.web.pack.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who may do what: every route, for everybody there is, in a course of his own and in another's. A
 * route that has no row here fails.
 */
@ServerTest
class RightsTest {

  /**
   * What he is told. "yes": it is done, or would be if the form were filled in; "in": he is sent to
   * the sign-in page, or told to sign in; "no": it is not his to do; "none": there is nothing here,
   * as far as he is concerned.
   */
  private static final String MATRIX =
      """
      route                                                      | stranger | student elsewhere | student here | instructor elsewhere | instructor here | administrator
      GET /                                                      | yes      | yes               | yes          | yes                  | yes             | yes
      POST /self-tests/adoption                                  | in       | yes               | yes          | yes                  | yes             | yes
      GET /about                                                 | yes      | yes               | yes          | yes                  | yes             | yes
      GET /sign-in                                               | yes      | yes               | yes          | yes                  | yes             | yes
      POST /sign-in                                              | yes      | yes               | yes          | yes                  | yes             | yes
      POST /sign-out                                             | yes      | yes               | yes          | yes                  | yes             | yes
      GET /forgotten                                             | yes      | yes               | yes          | yes                  | yes             | yes
      POST /forgotten                                            | yes      | yes               | yes          | yes                  | yes             | yes
      GET /links/{secret}                                        | none     | none              | none         | none                 | none            | none
      POST /links/{secret}                                       | none     | none              | none         | none                 | none            | none
      GET /account                                               | in       | yes               | yes          | yes                  | yes             | yes
      POST /account/profile                                      | in       | yes               | yes          | yes                  | yes             | yes
      POST /account/password                                     | in       | yes               | yes          | yes                  | yes             | yes
      POST /account/sign-out                                     | in       | yes               | yes          | yes                  | yes             | yes
      GET /account/tokens                                        | in       | yes               | yes          | yes                  | yes             | yes
      POST /account/tokens                                       | in       | yes               | yes          | yes                  | yes             | yes
      POST /account/tokens/{id}/revocation                       | in       | none              | none         | none                 | none            | none
      GET /account/connections                                   | in       | yes               | yes          | yes                  | yes             | yes
      POST /account/connections/{issuer}/consent                 | in       | none              | none         | none                 | none            | none
      POST /account/connections/{issuer}/refusal                 | in       | none              | none         | none                 | none            | none
      GET /institution/sign-in                                   | none     | none              | none         | none                 | none            | none
      GET /institution/connection                                | in       | none              | none         | none                 | none            | none
      GET /institution/return                                    | none     | none              | none         | none                 | none            | none
      GET /institution/arrival                                   | none     | none              | none         | none                 | none            | none
      POST /institution/arrival/person                           | none     | none              | none         | none                 | none            | none
      POST /institution/arrival/account                          | none     | none              | none         | none                 | none            | none
      POST /institution/disconnection                            | in       | none              | none         | none                 | none            | none
      GET /people                                                | in       | no                | no           | no                   | no              | yes
      POST /people                                               | in       | no                | no           | no                   | no              | yes
      GET /people/{id}                                           | in       | no                | no           | no                   | no              | yes
      POST /people/{id}/roles                                    | in       | no                | no           | no                   | no              | yes
      POST /people/{id}/link                                     | in       | no                | no           | no                   | no              | yes
      POST /people/{id}/oblivion                                 | in       | no                | no           | no                   | no              | yes
      GET /courses                                               | in       | yes               | yes          | yes                  | yes             | yes
      POST /courses                                              | in       | no                | no           | yes                  | yes             | no
      GET /courses/{id}                                          | in       | none              | yes          | none                 | yes             | yes
      POST /courses/{id}/settings                                | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/join-code                               | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/join-code/closing                       | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/people                                  | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/people/{person}                         | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/roster                                  | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/roster/entry                            | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/invitations                             | in       | none              | no           | none                 | yes             | yes
      GET /courses/{id}/readings                                 | in       | none              | yes          | none                 | yes             | yes
      GET /courses/{id}/readings/{pack}/{reading}                | in       | none              | yes          | none                 | yes             | yes
      POST /courses/{id}/readings/{pack}/{reading}/fit           | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/readings/{pack}/{reading}/text          | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/readings/{pack}/{reading}/link          | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/readings/{pack}/{reading}/access        | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/readings/{pack}/{reading}/removal       | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/quizzes                                 | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/builder                                | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/builder/slots                         | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/builder/history                        | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/builder/restoration                   | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/builder/publication                   | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/builder/withdrawal                    | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/builder/settings                       | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/builder/settings                      | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/builder/blueprint                      | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/builder/blueprint                     | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/builder/questions                      | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/builder/questions                     | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/builder/parallel                       | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/builder/parallel                      | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/builder/preview                        | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/builder/review                         | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/builder/copy                          | in       | none              | no           | none                 | none            | none
      POST /quizzes/{quiz}/builder/review/{question}             | in       | none              | no           | none                 | none            | none
      POST /quizzes/{quiz}/builder/review/{question}/replacement | in       | none              | no           | none                 | none            | none
      POST /quizzes/{quiz}/builder/review/{question}/removal     | in       | none              | no           | none                 | none            | none
      POST /quizzes/{quiz}/builder/review/{question}/renewal     | in       | none              | no           | none                 | none            | none
      GET /quizzes/{quiz}                                        | in       | none              | yes          | none                 | yes             | yes
      POST /quizzes/{quiz}/attempts                              | in       | none              | yes          | none                 | no              | no
      GET /attempts/{id}                                         | in       | none              | yes          | none                 | yes             | yes
      GET /attempts/{id}/questions/{position}                    | in       | none              | yes          | none                 | no              | no
      POST /attempts/{id}/questions/{position}                   | in       | none              | yes          | none                 | no              | no
      POST /attempts/{id}/responses                              | in       | none              | yes          | none                 | no              | no
      POST /attempts/{id}/clock                                  | in       | none              | yes          | none                 | no              | no
      GET /attempts/{id}/overview                                | in       | none              | yes          | none                 | no              | no
      POST /attempts/{id}/submission                             | in       | none              | yes          | none                 | no              | no
      GET /attempts/{id}/result                                  | in       | none              | yes          | none                 | yes             | yes
      GET /courses/{id}/grades                                   | in       | none              | no           | none                 | yes             | yes
      GET /courses/{id}/grades.csv                               | in       | none              | no           | none                 | yes             | yes
      GET /courses/{id}/my-grades                                | in       | none              | yes          | none                 | yes             | yes
      GET /quizzes/{quiz}/results                                | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/grades/{person}                        | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/grades/{person}/excuses               | in       | none              | no           | none                 | yes             | yes
      GET /courses/{id}/accommodations                           | in       | none              | no           | none                 | yes             | yes
      GET /courses/{id}/accommodations/{person}                  | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/accommodations/{person}                 | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/accommodations/{person}                | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/accommodations/{person}               | in       | none              | no           | none                 | yes             | yes
      GET /courses/{id}/grades/import                            | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/grades/import                           | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/grades/import/entry                     | in       | none              | no           | none                 | yes             | yes
      POST /courses/{id}/grades/import/{number}/withdrawal       | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/grades/{person}/mark                  | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/marking                                | in       | none              | no           | none                 | yes             | yes
      GET /attempts/{attempt}/marking/{position}                 | in       | none              | no           | none                 | yes             | yes
      POST /attempts/{attempt}/marking/{position}                | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/corrections                            | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/corrections/new                        | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/corrections                           | in       | none              | no           | none                 | yes             | yes
      GET /quizzes/{quiz}/challenges                             | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/challenges/refusal                    | in       | none              | no           | none                 | yes             | yes
      POST /quizzes/{quiz}/challenges/reopening                  | in       | none              | no           | none                 | yes             | yes
      GET /attempts/{id}/challenges/{position}                   | in       | none              | yes          | none                 | no              | no
      POST /attempts/{id}/challenges/{position}                  | in       | none              | yes          | none                 | no              | no
      POST /attempts/{id}/challenges/{position}/withdrawal       | in       | none              | yes          | none                 | no              | no
      GET /quizzes/{quiz}/paper                                  | in       | none              | no           | none                 | yes             | yes
      GET /review                                                | in       | no                | no           | yes                  | yes             | yes
      POST /review/{question}                                    | in       | no                | no           | none                 | none            | none
      GET /review/list                                           | in       | no                | no           | yes                  | yes             | yes
      POST /review/list                                          | in       | no                | no           | yes                  | yes             | yes
      GET /review/{question}/wording                             | in       | no                | no           | yes                  | yes             | yes
      POST /review/{question}/wording                            | in       | no                | no           | yes                  | yes             | yes
      GET /own-questions/new                                     | in       | no                | no           | yes                  | yes             | yes
      POST /own-questions                                        | in       | no                | no           | yes                  | yes             | yes
      GET /own-questions/{question}                              | in       | no                | no           | none                 | yes             | yes
      POST /own-questions/{question}                             | in       | no                | no           | none                 | yes             | yes
      GET /reports                                               | none     | none              | none         | none                 | none            | none
      POST /reports                                              | none     | none              | none         | none                 | none            | none
      GET /packs                                                 | in       | no                | no           | yes                  | yes             | yes
      GET /packs/import                                          | in       | no                | no           | yes                  | yes             | yes
      POST /packs/import                                         | in       | no                | no           | yes                  | yes             | yes
      GET /packs/import/{upload}                                 | in       | no                | no           | none                 | yes             | none
      POST /packs/import/{upload}                                | in       | no                | no           | none                 | yes             | none
      POST /packs/import/{upload}/withdrawal                     | in       | no                | no           | none                 | yes             | none
      GET /packs/{pack}                                          | in       | no                | no           | yes                  | yes             | yes
      GET /packs/{pack}/changes                                  | in       | no                | no           | yes                  | yes             | yes
      GET /packs/{pack}/files/{format}                           | in       | no                | no           | yes                  | yes             | yes
      POST /packs/{pack}/retirement                              | in       | no                | no           | no                   | yes             | yes
      POST /packs/{pack}/return                                  | in       | no                | no           | no                   | yes             | yes
      GET /api/v1/packs/{pack}/bank                              | in       | no                | no           | yes                  | yes             | yes
      POST /api/v1/packs/{pack}/bank/decisions                   | in       | no                | no           | yes                  | yes             | yes
      GET /api/v1/packs/{pack}/bank/reports                      | in       | no                | no           | yes                  | yes             | yes
      POST /api/v1/packs/{pack}/bank/questions                   | in       | no                | no           | yes                  | yes             | yes
      GET /api/v1/packs/{pack}/bank/questions/by-external/{external} | in       | no                | no           | none                 | none            | none
      PUT /api/v1/packs/{pack}/bank/questions/by-external/{external} | in       | no                | no           | yes                  | yes             | yes
      GET /api/v1/packs/{pack}/bank/questions/{question}         | in       | no                | no           | none                 | yes             | yes
      PUT /api/v1/packs/{pack}/bank/questions/{question}/decision | in       | no                | no           | none                 | yes             | yes
      GET /api/v1/packs/{pack}/bank/questions/{question}/wording | in       | no                | no           | yes                  | yes             | yes
      PUT /api/v1/packs/{pack}/bank/questions/{question}/wording | in       | no                | no           | yes                  | yes             | yes
      DELETE /api/v1/packs/{pack}/bank/questions/{question}/wording | in       | no                | no           | yes                  | yes             | yes
      GET /api/v1/packs/{pack}/bank/questions/{question}/draft   | in       | no                | no           | none                 | yes             | yes
      PUT /api/v1/packs/{pack}/bank/questions/{question}/draft   | in       | no                | no           | none                 | yes             | yes
      POST /packs/{pack}/examination                             | in       | no                | no           | no                   | yes             | yes
      GET /packs/{pack}/reach                                    | in       | no                | no           | no                   | yes             | yes
      POST /packs/{pack}/reach                                   | in       | no                | no           | no                   | yes             | yes
      POST /api/v1/packs/import                                  | in       | no                | no           | yes                  | yes             | yes
      GET /api/v1/packs/import/{upload}                          | in       | no                | no           | none                 | yes             | none
      PUT /api/v1/packs/import/{upload}/confirmation             | in       | no                | no           | none                 | yes             | none
      DELETE /api/v1/packs/import/{upload}                       | in       | no                | no           | none                 | yes             | none
      GET /api/v1/packs/{pack}/versions                          | in       | no                | no           | yes                  | yes             | yes
      GET /api/v1/packs/{pack}/versions/{version}                | in       | no                | no           | yes                  | yes             | yes
      GET /api/v1/packs/{pack}/versions/{version}/files/{format} | in       | no                | no           | yes                  | yes             | yes
      GET /api/v1/packs/{pack}/changes                           | in       | no                | no           | yes                  | yes             | yes
      POST /api/v1/packs/{pack}/examination/repetition           | in       | no                | no           | no                   | yes             | yes
      PUT /api/v1/packs/{pack}/retirement                        | in       | no                | no           | no                   | yes             | yes
      DELETE /api/v1/packs/{pack}/retirement                     | in       | no                | no           | no                   | yes             | yes
      GET /api/v1/packs/{pack}/reach                             | in       | no                | no           | yes                  | yes             | yes
      PUT /api/v1/packs/{pack}/reach                             | in       | no                | no           | no                   | yes             | yes
      GET /api/v1/courses                                        | in       | yes               | yes          | yes                  | yes             | yes
      POST /api/v1/courses                                       | in       | no                | no           | yes                  | yes             | no
      GET /api/v1/courses/{course}                               | in       | none              | yes          | none                 | yes             | yes
      GET /api/v1/courses/by-external/{external}                 | in       | none              | none         | none                 | none            | none
      PUT /api/v1/courses/by-external/{external}                 | in       | no                | no           | yes                  | yes             | no
      GET /api/v1/courses/{course}/enrolments                    | in       | none              | no           | none                 | yes             | yes
      POST /api/v1/courses/{course}/enrolments                   | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/courses/{course}/enrolments/{external}         | in       | none              | no           | none                 | none            | none
      PUT /api/v1/courses/{course}/enrolments/{external}         | in       | none              | no           | none                 | yes             | yes
      DELETE /api/v1/courses/{course}/enrolments/{external}      | in       | none              | no           | none                 | yes             | yes
      POST /api/v1/courses/{course}/launches                     | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/courses/{course}/quizzes                       | in       | none              | yes          | none                 | yes             | yes
      GET /api/v1/courses/{course}/quizzes/by-external/{external} | in       | none              | none         | none                 | none            | none
      PUT /api/v1/courses/{course}/quizzes/by-external/{external} | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/quizzes/{quiz}                                 | in       | none              | yes          | none                 | yes             | yes
      PUT /api/v1/quizzes/{quiz}/settings                        | in       | none              | no           | none                 | yes             | yes
      PUT /api/v1/quizzes/{quiz}/publication                     | in       | none              | no           | none                 | yes             | yes
      DELETE /api/v1/quizzes/{quiz}/publication                  | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/courses/{course}/accommodations                | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/courses/{course}/accommodations/{student}      | in       | none              | no           | none                 | yes             | yes
      PUT /api/v1/courses/{course}/accommodations/{student}      | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/quizzes/{quiz}/accommodations/{student}        | in       | none              | no           | none                 | yes             | yes
      PUT /api/v1/quizzes/{quiz}/accommodations/{student}        | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/courses/{course}/results                       | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/quizzes/{quiz}/attempts                        | in       | none              | yes          | none                 | yes             | yes
      POST /api/v1/quizzes/{quiz}/attempts                       | in       | none              | yes          | none                 | no              | no
      GET /api/v1/attempts/{attempt}                             | in       | none              | yes          | none                 | yes             | yes
      PUT /api/v1/attempts/{attempt}/questions/{position}/response | in       | none              | yes          | none                 | no              | no
      PUT /api/v1/attempts/{attempt}/questions/{position}/arrival | in       | none              | yes          | none                 | no              | no
      PUT /api/v1/attempts/{attempt}/submission                  | in       | none              | yes          | none                 | no              | no
      GET /api/v1/attempts/{attempt}/marks                       | in       | none              | yes          | none                 | yes             | yes
      GET /api/v1/attempts/{attempt}/questions/{position}/challenge | in       | none              | none         | none                 | none            | none
      PUT /api/v1/attempts/{attempt}/questions/{position}/challenge | in       | none              | yes          | none                 | no              | no
      DELETE /api/v1/attempts/{attempt}/questions/{position}/challenge | in       | none              | none         | none                 | no              | no
      PUT /api/v1/attempts/{attempt}/questions/{position}/challenge/refusal | in       | none              | no           | none                 | yes             | yes
      DELETE /api/v1/attempts/{attempt}/questions/{position}/challenge/refusal | in       | none              | no           | none                 | none            | none
      GET /api/v1/quizzes/{quiz}/challenges                      | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/quizzes/{quiz}/corrections                     | in       | none              | no           | none                 | yes             | yes
      POST /api/v1/quizzes/{quiz}/corrections                    | in       | none              | no           | none                 | yes             | yes
      POST /api/v1/quizzes/{quiz}/corrections/preview            | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/courses/{course}/marking                       | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/quizzes/{quiz}/marking                         | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/quizzes/{quiz}/marking/{question}              | in       | none              | no           | none                 | none            | none
      GET /api/v1/attempts/{attempt}/marking/{position}          | in       | none              | no           | none                 | yes             | yes
      POST /api/v1/attempts/{attempt}/marking/{position}/marks   | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/courses/{course}/grades                        | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/courses/{course}/grades.csv                    | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/quizzes/{quiz}/grades/{student}                | in       | none              | no           | none                 | yes             | yes
      PUT /api/v1/quizzes/{quiz}/grades/{student}/excuse         | in       | none              | no           | none                 | yes             | yes
      DELETE /api/v1/quizzes/{quiz}/grades/{student}/excuse      | in       | none              | no           | none                 | yes             | yes
      PUT /api/v1/quizzes/{quiz}/grades/{student}/mark           | in       | none              | no           | none                 | yes             | yes
      DELETE /api/v1/quizzes/{quiz}/grades/{student}/mark        | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/quizzes/{quiz}/excuses                         | in       | none              | no           | none                 | yes             | yes
      GET /api/v1/courses/{course}/mark-imports                  | in       | none              | no           | none                 | yes             | yes
      POST /api/v1/courses/{course}/mark-imports                 | in       | none              | no           | none                 | yes             | yes
      POST /api/v1/courses/{course}/mark-imports/preview         | in       | none              | no           | none                 | yes             | yes
      POST /api/v1/courses/{course}/mark-imports/{number}/withdrawal | in       | none              | no           | none                 | yes             | yes
      GET /launches/{secret}                                     | none     | none              | none         | none                 | none            | none
      POST /launches/{secret}                                    | none     | none              | none         | none                 | none            | none
      GET /join                                                  | yes      | yes               | yes          | yes                  | yes             | yes
      GET /join/{code}                                           | yes      | yes               | yes          | yes                  | yes             | yes
      POST /join/{code}                                          | yes      | yes               | yes          | yes                  | yes             | yes
      """;

  /** What is open to all as it is, and shows nobody anything of anybody. */
  private static final List<String> OPEN =
      List.of("/self-tests", "/questions", "/api/v1/packs", "/api/v1/self-tests", "/schema");

  /** What is for some below what is open to all. */
  private static final String BANK = "/api/v1/packs/{pack}/bank";

  /** Where files are sent, by how these routes end. */
  private static final List<String> MULTIPART =
      List.of("/roster", "/import", "/{reading}/fit", "/{reading}/text");

  /** Where tables are sent, likewise. */
  private static final List<String> CSV = List.of("/mark-imports", "/mark-imports/preview");

  /** No name here has such letters, and PostgreSQL takes the first of them for no text. */
  private static final List<String> JUNK = List.of("%00", "%27%25%EF%BF%BF%F0%9F%98%80");

  private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

  @Inject Everybody everybody;
  @Inject TestPeople people;
  @Inject Courses courses;
  @Inject TestQuizzes quizzes;
  @Inject Attempting attempting;
  @Inject TestAttempts attempts;
  @Inject TestPacks packs;
  @Inject TestWriting writing;
  @Inject TestAttachments attachments;

  private Course course;
  private Person somebody;
  private Quiz quiz;
  private PackId pack;
  private Attempt attempt;
  private Attempt handedIn;
  private QuestionId own;
  private QuestionId generated;

  @BeforeEach
  void fillTheCourse() {
    everybody.arrive();
    somebody = people.any();
    course = everybody.openHere();
    everybody.openElsewhere();
    everybody.enrol(course, somebody);
    quiz =
        quizzes.published(
            course, everybody.get(Who.INSTRUCTOR_HERE), Rules.usual(), TestQuizzes.oneOfEachKind());
    pack = TestPacks.fresh();
    packs.add(TestPacks.files(pack, "1.0.0"), everybody.get(Who.INSTRUCTOR_HERE).id());
    generated = writing.generated(pack).id();
    own = writing.own(pack, course.id(), everybody.get(Who.INSTRUCTOR_HERE));
    handedIn = attempts.handIn(somebody, quiz, Map.of());
    ActorId student = new ActorId(everybody.get(Who.STUDENT_HERE).id().value());
    attempt =
        attempting
            .start(quiz, student, "")
            .fold(
                Starting.Running::attempt,
                refused -> {
                  throw new AssertionError(refused);
                });
  }

  /** What whoever teaches here has sent and not confirmed; another one each time. */
  private Upload upload() {
    return packs.keep(TestPacks.fresh(), everybody.get(Who.INSTRUCTOR_HERE).id());
  }

  @AfterEach
  void takeThePacksOut() {
    packs.retireAll();
  }

  @Test
  void everyRouteHasARowAndEveryRowARoute() {
    assertThat(routes().filter(RightsTest::isForSome))
        .hasSizeGreaterThan(30)
        .containsExactlyInAnyOrderElementsOf(rows().map(row -> row.get(0)).toList());
  }

  private static boolean isForSome(String route) {
    return MATRIX.contains(route + " ")
        || isBelow(route, BANK)
        || OPEN.stream().noneMatch(open -> isBelow(route, open));
  }

  private static boolean isBelow(String route, String path) {
    String of = route.substring(route.indexOf(' ') + 1);
    return of.equals(path) || of.startsWith(path + "/");
  }

  static Stream<String> routes() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPath(java.nio.file.Path.of("target/classes"))
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(RightsTest::routes);
  }

  private static Stream<String> routes(JavaClass type) {
    return type.getMethods().stream().flatMap(method -> route(type, method).stream());
  }

  private static Optional<String> route(JavaClass type, JavaMethod method) {
    return method.getAnnotations().stream()
        .filter(a -> a.getRawType().isAnnotatedWith(HttpMethod.class))
        .findFirst()
        .map(a -> a.getRawType().getSimpleName() + " " + path(type, method));
  }

  private static String path(JavaClass type, JavaMethod method) {
    String below = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    String path = "/" + type.getAnnotationOfType(Path.class).value() + "/" + below;
    return path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }

  private static Stream<List<String>> rows() {
    return MATRIX
        .lines()
        .skip(1)
        .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList());
  }

  @Test
  void everyCellIsAsItSays() {
    assertThat(rows())
        .allSatisfy(
            row -> {
              for (Who who : Who.values()) {
                assertThat(told(row.get(0), who))
                    .as(row.get(0) + " for " + who)
                    .isEqualTo(row.get(1 + who.ordinal()));
              }
            });
  }

  @Test
  void aNameThatIsNoneIsNoFault() {
    Map<Who, String> cookies = new EnumMap<>(Who.class);
    assertThat(routes().filter(route -> route.contains("{")))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            route -> {
              Who who = whoMay(route);
              String cookie =
                  cookies.computeIfAbsent(who, one -> people.cookie(everybody.get(one)));
              PARAMETER
                  .matcher(route)
                  .results()
                  .forEach(name -> assertNoFault(route, name.group(), cookie));
            });
  }

  /** Somebody who may do it, so that nothing is refused before the name is looked at. */
  private static Who whoMay(String route) {
    return Stream.of(Who.INSTRUCTOR_HERE, Who.STUDENT_HERE, Who.ADMINISTRATOR)
        .filter(who -> rows().anyMatch(row -> isYes(row, route, who)))
        .findFirst()
        .orElse(Who.INSTRUCTOR_HERE);
  }

  private static boolean isYes(List<String> row, String route, Who who) {
    return row.get(0).equals(route) && row.get(1 + who.ordinal()).equals("yes");
  }

  private void assertNoFault(String route, String name, String cookie) {
    String method = route.substring(0, route.indexOf(' '));
    String path = route.substring(method.length() + 1);
    for (String junk : JUNK) {
      String address = PARAMETER.matcher(filled(path.replace(name, junk))).replaceAll("none");
      Response told =
          with(route, given().redirects().follow(false))
              .urlEncodingEnabled(false)
              .cookie(TestPeople.cookieName(), cookie)
              .request(method, address);
      assertThat(told.statusCode())
          .as(method + " " + address)
          .isLessThan(500)
          .matches(status -> status == 404 || !name.equals("{upload}"), "an upload is unknown");
    }
  }

  private String told(String route, Who who) {
    String method = route.substring(0, route.indexOf(' '));
    Response response =
        request(route, who).request(method, filled(route.substring(method.length() + 1)));
    String where = Optional.ofNullable(response.getHeader("Location")).orElse("");
    if (response.statusCode() == 303 && where.contains("/sign-in")) {
      return "in";
    }
    return switch (response.statusCode()) {
      case 200, 201, 204, 303, 409, 422, 428 -> "yes";
      case 401 -> "in";
      case 403 -> "no";
      case 404 -> "none";
      default -> "status " + response.statusCode();
    };
  }

  private RequestSpecification request(String route, Who who) {
    return with(route, everybody.as(who));
  }

  private RequestSpecification with(String route, RequestSpecification request) {
    if (route.equals("POST /api/v1/packs/import")) {
      request.contentType("application/zip").body("no pack".getBytes(StandardCharsets.UTF_8));
    } else if (route.endsWith("/response") && route.contains(" /api/")) {
      request
          .contentType("application/json")
          .body("{\"response\":{\"kind\":\"essay\",\"text\":\"\"}}");
    } else if (CSV.stream().anyMatch(route::endsWith)) {
      request.contentType("text/csv").body("E-mail");
    } else if (route.contains(" /api/") && !route.startsWith("GET")) {
      String body = route.endsWith("/reach") ? "{\"course\":null}" : "{}";
      request.contentType("application/json").body(body);
    } else if (MULTIPART.stream().anyMatch(route::endsWith)) {
      request.multiPart("text", "");
    } else if (route.startsWith("POST")) {
      request
          .contentType("application/x-www-form-urlencoded")
          .formParam("position", "1")
          .formParam("device", "laptop")
          .formParam("sequence", "1")
          .formParam("question", asked())
          .formParam("claimed", "1");
    }
    return request;
  }

  /** A reading to which something is attached whenever somebody asks for it. */
  private String attachedReading() {
    attachments.attachLink(course, TestAttachments.ANY, everybody.get(Who.INSTRUCTOR_HERE));
    return TestAttachments.ANY;
  }

  private String asked() {
    return QuizJson.idOf(quiz.slots().get(0).version()).value();
  }

  private String filled(String path) {
    Course now = courses.find(course.id()).orElseThrow();
    return path.replace("/corrections/new", "/corrections/new?question=" + asked())
        .replace("/readings/{pack}/{reading}", "/readings/" + attachedReading())
        .replace("/courses/{id}", "/courses/" + course.id())
        .replace("/people/{id}/oblivion", "/people/" + people.any().id() + "/oblivion")
        .replace("/people/{id}", "/people/" + somebody.id())
        .replace("{upload}", path.contains("{upload}") ? upload().id() : "")
        .replace("/packs/{pack}", "/packs/" + pack)
        .replace("{version}", "1.0.0")
        .replace("{format}", "zip")
        .replace("/tokens/{id}", "/tokens/none")
        .replace("{issuer}", "none")
        .replace("{external}", "none")
        .replace("{course}", course.id().value())
        .replace("/api/v1/attempts/{attempt}", "/api/v1/attempts/" + attempt.id())
        .replace("{attempt}", handedIn.id().value())
        .replace("{student}", somebody.id().value())
        .replace("{person}", somebody.id().value())
        .replace("/review/{question}/wording", "/review/" + generated + "/wording")
        .replace("/bank/questions/{question}/wording", "/bank/questions/" + generated + "/wording")
        .replace("/bank/questions/{question}", "/bank/questions/" + own)
        .replace("/own-questions/{question}", "/own-questions/" + own)
        .replaceAll("/own-questions$", "/own-questions?pack=" + pack + "&kind=essay")
        .replace("{question}", "q-none")
        .replace("{quiz}", quiz.id().value())
        .replace("/attempts/{id}", "/attempts/" + attempt.id())
        .replace("{position}", "1")
        .replace("{number}", "1")
        .replace("{secret}", "x".repeat(43))
        .replace("{code}", now.joinCode().map(Object::toString).orElse("ABCD-EFGH"));
  }
}
