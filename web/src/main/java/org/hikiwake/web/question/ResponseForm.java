package org.hikiwake.web.question;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.presentation.Choice;
import org.hikiwake.quiz.presentation.PresentedCloze;
import org.hikiwake.quiz.presentation.PresentedMatching;
import org.hikiwake.quiz.presentation.PresentedOrdering;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.response.ClozeResponse;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.HotTextResponse;
import org.hikiwake.quiz.response.MatchingResponse;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.response.OrderingResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.ShortAnswerResponse;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.response.TrueFalseResponse;
import org.hikiwake.web.site.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Reads a response from a form and remembers what stood in it, so that a page that is shown again
 * has lost nothing. The names of the fields are those of the templates below {@code controls}; a
 * prefix stands before each of them, so that one form may hold several questions.
 */
public final class ResponseForm {

  /** The prefix of a question that stands alone on its page. */
  public static final String ALONE = "";

  private static final String MATCH = "match.";
  private static final String RANK = "rank.";
  private static final String GAP = "gap.";
  private static final String CERTAINTY = "certainty";

  private final String prefix;

  /** By their names without the prefix. */
  private final MultivaluedMap<String, String> fields;

  private final boolean given;

  private ResponseForm(String prefix, MultivaluedMap<String, String> fields, boolean given) {
    this.prefix = prefix;
    this.fields = fields;
    this.given = given;
  }

  /** A form that nobody has sent yet. */
  public static ResponseForm empty(String prefix) {
    return new ResponseForm(prefix, new MultivaluedHashMap<>(), false);
  }

  /** A form that holds what was given before, to be changed or tried otherwise. */
  public static ResponseForm holding(
      Response response, @Nullable Certainty certainty, String prefix) {
    MultivaluedMap<String, String> fields =
        response.fold(
            new Response.Cases<>(
                r -> field("option", r.option()),
                r -> fields("option", r.options()),
                r -> field("answer", r.answer()),
                r -> fields(MATCH, r.matches()),
                r -> fields(RANK, r.ranks()),
                r -> fields(GAP, r.gaps()),
                r -> field("number", r.number()),
                r -> field("text", r.text()),
                r -> field("passage", r.passage()),
                r -> field("text", r.text())));
    if (certainty != null) {
      fields.add(CERTAINTY, String.valueOf(certainty.level()));
    }
    return new ResponseForm(prefix, fields, false);
  }

  private static MultivaluedMap<String, String> field(String name, @Nullable Object value) {
    return fields(name, value == null ? Set.of() : Set.of(value));
  }

  private static MultivaluedMap<String, String> fields(String name, Set<?> values) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    values.forEach(value -> fields.add(name, value.toString()));
    return fields;
  }

  private static MultivaluedMap<String, String> fields(String name, Map<PartId, ?> values) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    values.forEach((part, value) -> fields.add(name + part, value.toString()));
    return fields;
  }

  /**
   * A form that was sent; it is shown again only where what stands in it cannot be marked. Fields
   * without the prefix are of no account.
   */
  public static ResponseForm given(MultivaluedMap<String, String> fields, String prefix) {
    MultivaluedMap<String, String> own = new MultivaluedHashMap<>();
    fields.forEach(
        (name, values) -> {
          if (name.startsWith(prefix)) {
            own.put(name.substring(prefix.length()), values);
          }
        });
    return new ResponseForm(prefix, own, true);
  }

  /** All of it as a form sends it, with the prefix before each name. */
  public MultivaluedMap<String, String> sent() {
    MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
    fields.forEach((name, values) -> sent.put(name(name), values));
    return sent;
  }

  /** What a field of this question is called on its page; that is also its id. */
  public String name(String field) {
    return prefix + field;
  }

  /** Whether other questions may stand on the same page. */
  public boolean isAmongOthers() {
    return !prefix.equals(ALONE);
  }

  /** The same where what stands in it can be marked, and it is shown again beside another. */
  public ResponseForm accepted() {
    return new ResponseForm(prefix, fields, false);
  }

  /** Whether it was sent, and is shown again because it could not be marked. */
  public boolean isRefused() {
    return given;
  }

  /**
   * Whether no field is filled, so that there is nothing to mark. How certain one is answers
   * nothing by itself.
   */
  public boolean isBlank() {
    return fields.entrySet().stream()
        .filter(field -> !field.getKey().equals(CERTAINTY))
        .flatMap(field -> field.getValue().stream())
        .allMatch(String::isBlank);
  }

  /** Whether the field has the value; for boxes and buttons to be ticked again. */
  public boolean has(String name, Object value) {
    return fields.getOrDefault(name, List.of()).contains(value.toString());
  }

  /** What stood in the field; empty where nothing did. */
  public String text(String name) {
    return Optional.ofNullable(fields.getFirst(name)).orElse("");
  }

  /** Whether the source was given that target. */
  public boolean matched(PartId source, PartId target) {
    return has(MATCH + source, target);
  }

  /** Whether the item was given that place, counted from 1. */
  public boolean ranked(PartId item, int place) {
    return has(RANK + item, place);
  }

  /** What was written into the gap; empty where nothing was. */
  public String gap(String id) {
    return text(GAP + id);
  }

  /** Whether that certainty was chosen. */
  public boolean isCertain(Certainty certainty) {
    return has(CERTAINTY, certainty.level());
  }

  /** How certain one said to be; empty where nothing was said. */
  public Optional<Certainty> certainty() {
    return Optional.of(text(CERTAINTY)).filter(text -> !text.isEmpty()).map(CertaintyLevel::read);
  }

  /** The response to a question of that kind. */
  public Response read(PresentedVariant presented) {
    return presented.fold(
        new PresentedVariant.Cases<Response>(
            q -> new SingleChoiceResponse(part("option").orElse(null)),
            q -> new MultipleChoiceResponse(parts("option")),
            q -> new TrueFalseResponse(truth()),
            this::matching,
            this::ordering,
            this::cloze,
            q -> new NumericResponse(text("number")),
            q -> new ShortAnswerResponse(text("text")),
            q -> new HotTextResponse(part("passage").orElse(null)),
            q -> new EssayResponse(text("text"))));
  }

  private Optional<PartId> part(String name) {
    return Optional.of(text(name)).filter(text -> !text.isEmpty()).map(ResponseForm::partId);
  }

  private Set<PartId> parts(String name) {
    Set<PartId> parts = new LinkedHashSet<>();
    fields.getOrDefault(name, List.of()).forEach(text -> parts.add(partId(text)));
    return parts;
  }

  private static PartId partId(String text) {
    try {
      return new PartId(text);
    } catch (IllegalArgumentException e) {
      throw new Fault(Fault.Kind.NOT_MARKED, "That is none of the options. Choose one of them.");
    }
  }

  private Boolean truth() {
    return switch (text("answer")) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> null;
    };
  }

  private MatchingResponse matching(PresentedMatching question) {
    return new MatchingResponse(
        filled(question.sources().stream().map(Choice::id).toList(), MATCH, ResponseForm::partId));
  }

  private OrderingResponse ordering(PresentedOrdering question) {
    return new OrderingResponse(
        filled(question.items().stream().map(Choice::id).toList(), RANK, ResponseForm::rank));
  }

  private static Integer rank(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new Fault(Fault.Kind.NOT_MARKED, "A place is a number. Choose one for each item.");
    }
  }

  private ClozeResponse cloze(PresentedCloze question) {
    List<PartId> gaps =
        question.segments().stream()
            .flatMap(s -> s.fold(words -> List.<PartId>of(), gap -> List.of(gap.gap())).stream())
            .toList();
    return new ClozeResponse(filled(gaps, GAP, Function.identity()));
  }

  /** The fields that are filled, by the part that stands in their name. */
  private <V> Map<PartId, V> filled(List<PartId> parts, String name, Function<String, V> value) {
    Map<PartId, V> filled = new HashMap<>();
    for (PartId part : parts) {
      String text = text(name + part).strip();
      if (!text.isEmpty()) {
        filled.put(part, value.apply(text));
      }
    }
    return filled;
  }
}
