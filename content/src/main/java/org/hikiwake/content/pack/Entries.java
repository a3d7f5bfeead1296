package org.hikiwake.content.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.content.yaml.YamlNode;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.value.Id;
import org.hikiwake.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Between YAML and the records that mirror its entries: keys are in kebab-case, and what is left
 * out is null. The entries know both ways between themselves and the model.
 */
final class Entries {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Entries() {}

  static <E> E read(YamlNode node, Class<E> type) throws JsonProcessingException {
    return JSON.treeToValue(node.json(), type);
  }

  /** The entry as nested maps and lists in the order of its components. */
  static Map<?, ?> write(Object entry) {
    return JSON.convertValue(entry, Map.class);
  }

  /** The word of the format for a constant: {@code TEXT_ERROR} is text-error. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of a word that the schema has admitted. */
  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static <T> List<T> list(@Nullable List<T> items) {
    return items == null ? List.of() : items;
  }

  static boolean flag(@Nullable Boolean flag) {
    return flag != null && flag;
  }

  /** True is written, false is what a missing key means. */
  static @Nullable Boolean flag(boolean flag) {
    return flag ? Boolean.TRUE : null;
  }

  static @Nullable PartialDate date(@Nullable String iso) {
    return iso == null ? null : new PartialDate(iso);
  }

  static @Nullable String iso(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }

  static List<AuthorId> authors(@Nullable List<String> ids) {
    return list(ids).stream().map(AuthorId::new).toList();
  }

  static <I extends Id> Set<I> ids(@Nullable List<String> ids, Function<String, I> type) {
    return list(ids).stream().map(type).collect(Collectors.toSet());
  }

  static List<String> texts(Collection<? extends Id> ids) {
    return texts(ids.stream());
  }

  static List<String> texts(Stream<? extends Id> ids) {
    return ids.map(Id::value).toList();
  }
}
