package org.hikiwake.web.correction;

import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.correction.Preview;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.site.Fingerprint;

/**
 * A correction that a program wishes, and that can be made.
 *
 * @param seen how many corrections of the quiz there are
 */
record Wished(QuestionVersion version, Remedy remedy, String reason, int seen) {

  /** Another one where anybody else would move: then it has to be looked at again. */
  String fingerprint(Preview preview) {
    Stream<String> wish =
        Stream.of(
            String.valueOf(seen),
            QuizJson.idOf(version).value(),
            Remedies.word(remedy),
            Remedies.right(remedy, version.question()),
            remedy instanceof Remedy.TakenBack back ? String.valueOf(back.correction()) : "");
    Stream<String> moves =
        preview.moves().stream()
            .map(move -> move.attempt().id() + " " + move.before() + " " + move.after())
            .sorted();
    return Fingerprint.of(Stream.concat(wish, moves));
  }
}
