package org.hikiwake.web.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every instant as a timestamp. Hibernate's own way to read instants hands all threads the
 * same Calendar, and SQLite's driver sets it to what it reads: where many read at once, one would
 * get the instant of another.
 */
@Converter(autoApply = true)
class InstantColumn implements AttributeConverter<Instant, Timestamp> {

  @Override
  public @Nullable Timestamp convertToDatabaseColumn(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
