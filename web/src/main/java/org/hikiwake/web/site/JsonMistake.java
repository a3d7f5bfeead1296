package org.hikiwake.web.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says in plain words what is wrong with a body of JSON, without the names of our classes. */
final class JsonMistake {

  private JsonMistake() {}

  static String describe(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      String known =
          unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      return "There is no key \"" + unknown.getPropertyName() + "\" here; known are " + known + ".";
    }
    if (e instanceof InvalidTypeIdException) {
      return "The key \"kind\" is missing, or it names none of the kinds of the API's description.";
    }
    if (e instanceof MismatchedInputException mismatch) {
      return "The value" + path(mismatch) + " is not of the kind that belongs there.";
    }
    return "This is not JSON: " + e.getOriginalMessage() + place(e) + ".";
  }

  private static String path(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "" : " of \"" + path + "\"";
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " (line "
            + e.getLocation().getLineNr()
            + ", column "
            + e.getLocation().getColumnNr()
            + ")";
  }
}
