package org.hikiwake.web.correction;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;

/** The fields of the form in which a question of a kind is answered by its other key. */
final class CorrectionFields {

  private CorrectionFields() {}

  static Map<String, Object> of(Kind kind) {
    Map<String, Object> fields = new LinkedHashMap<>();
    AnyQuestion.withOtherKey(kind)
        .keyedResponse()
        .orElseThrow()
        .fold(
            new Response.Cases<Object>(
                r -> fields.put("right.option", String.valueOf(r.option())),
                r ->
                    fields.put("right.option", r.options().stream().map(PartId::toString).toList()),
                r -> fields.put("right.answer", String.valueOf(r.answer())),
                r -> put(fields, "match.", r.matches()),
                r -> put(fields, "rank.", r.ranks()),
                r -> put(fields, "gap.", r.gaps()),
                r -> fields.put("right.number", String.valueOf(r.number())),
                r -> fields.put("right.text", String.valueOf(r.text())),
                r -> fields.put("right.passage", String.valueOf(r.passage())),
                r -> fields.put("right.text", String.valueOf(r.text()))));
    return fields;
  }

  private static Object put(Map<String, Object> fields, String name, Map<?, ?> parts) {
    parts.forEach((part, value) -> fields.put("right." + name + part, value.toString()));
    return parts;
  }
}
