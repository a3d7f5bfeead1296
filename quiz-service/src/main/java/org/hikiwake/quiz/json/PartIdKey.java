package org.hikiwake.quiz.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import org.hikiwake.quiz.response.PartId;

/** Reads parts that are keys of a JSON object. */
final class PartIdKey extends KeyDeserializer {

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    try {
      return new PartId(key);
    } catch (IllegalArgumentException e) {
      return context.handleWeirdKey(PartId.class, key, "%s", e.getMessage());
    }
  }
}
