package org.hikiwake.quiz.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** Reads what is stored as text. */
final class FromText<T> extends StdScalarDeserializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient Function<String, T> parser;

  FromText(Class<T> type, Function<String, T> parser) {
    super(type);
    this.parser = parser;
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    String text = json.getValueAsString();
    if (text == null) {
      return context.reportInputMismatch(this, "expected text");
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return context.reportInputMismatch(this, "%s", e.getMessage());
    }
  }
}
