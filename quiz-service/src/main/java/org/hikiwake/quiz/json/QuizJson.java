package org.hikiwake.quiz.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Duration;
import java.time.Instant;
import org.hikiwake.quiz.assignment.Access;
import org.hikiwake.quiz.assignment.Recourse;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.grading.Comparisons;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.VersionId;

/**
 * The form in which questions, responses, outcomes, comparisons, wishes, rules and remedies are
 * stored: JSON with its {@code schemaVersion}, whose bytes depend on nothing but the content.
 */
public final class QuizJson {

  /** The version of the stored form that is written; older ones are read. */
  public static final int SCHEMA_VERSION = 1;

  private static final String VERSION_KEY = "schemaVersion";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new QuizModule())
          .addModule(times())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private QuizJson() {}

  /** Moments and lengths of time as ISO 8601 writes them. */
  private static Module times() {
    return new SimpleModule("hikiwake-times")
        .addSerializer(Instant.class, ToStringSerializer.instance)
        .addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse))
        .addSerializer(Duration.class, ToStringSerializer.instance)
        .addDeserializer(Duration.class, new FromText<>(Duration.class, Duration::parse));
  }

  public static String write(QuestionVersion version) {
    return stored(version);
  }

  public static String write(Response response) {
    return stored(response);
  }

  public static String write(Outcome outcome) {
    return stored(outcome);
  }

  public static String write(Comparisons comparisons) {
    return stored(comparisons);
  }

  public static String write(Wish wish) {
    return stored(wish);
  }

  public static String write(Rules rules) {
    return stored(rules);
  }

  public static String write(Remedy remedy) {
    return stored(remedy);
  }

  public static Remedy remedy(String json) {
    return read(json, Remedy.class);
  }

  /**
   * Rules that were stored before one could say from where hold anywhere; those from before marks
   * could be challenged let every mark stand.
   */
  public static Rules rules(String json) {
    ObjectNode node = opened(json);
    if (!node.has("access")) {
      node.set("access", MAPPER.valueToTree(Access.anywhere()));
    }
    if (!node.has("recourse")) {
      node.set("recourse", MAPPER.valueToTree(Recourse.none()));
    }
    return as(node, Rules.class);
  }

  /** A wish that was stored before there were behaviours is one to be marked at once. */
  public static Wish wish(String json) {
    ObjectNode node = opened(json);
    if (!node.has("behaviour")) {
      node.set("behaviour", MAPPER.valueToTree(new ImmediateFeedback()));
    }
    return as(node, Wish.class);
  }

  public static QuestionVersion questionVersion(String json) {
    return read(json, QuestionVersion.class);
  }

  public static Response response(String json) {
    return read(json, Response.class);
  }

  public static Outcome outcome(String json) {
    return read(json, Outcome.class);
  }

  public static Comparisons comparisons(String json) {
    return read(json, Comparisons.class);
  }

  /** The id of a version, made from its stored form. */
  public static VersionId idOf(QuestionVersion version) {
    return VersionId.of(version.id(), write(version));
  }

  /** Anything of this module on one line, as the command line prints it. */
  public static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what the model holds can be written", e);
    }
  }

  private static String stored(Object value) {
    ObjectNode node = MAPPER.valueToTree(value);
    return line(node.put(VERSION_KEY, SCHEMA_VERSION));
  }

  private static <T> T read(String json, Class<T> type) {
    return as(opened(json), type);
  }

  private static ObjectNode opened(String json) {
    try {
      ObjectNode node = (ObjectNode) MAPPER.readTree(json);
      int version = node.path(VERSION_KEY).asInt();
      if (version < 1 || version > SCHEMA_VERSION) {
        throw new UnreadableJson("it is of version " + version + " of the stored form", null);
      }
      node.remove(VERSION_KEY);
      return node;
    } catch (JsonProcessingException e) {
      throw new UnreadableJson(String.valueOf(e.getOriginalMessage()), e);
    }
  }

  private static <T> T as(ObjectNode node, Class<T> type) {
    try {
      return MAPPER.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new UnreadableJson(String.valueOf(e.getOriginalMessage()), e);
    }
  }
}
