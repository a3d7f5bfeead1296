package org.hikiwake.web.bank;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.quiz.authoring.Draft;
import org.hikiwake.quiz.authoring.Draft.Problem;
import org.hikiwake.web.authoring.AuthoringMessages;
import org.hikiwake.web.bank.JsonDraft.Choice;
import org.hikiwake.web.bank.JsonDraft.Cited;
import org.hikiwake.web.bank.JsonDraft.Stem;
import org.hikiwake.web.bank.JsonDraft.Why;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a draft that a program writes, and where in its JSON each of them stands, so that
 * what is wrong with a field can be told there.
 */
final class DraftFields {

  private static final String QUESTION = "#/question";
  private static final List<String> TYPOS = List.of("none", "small", "larger");
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\s,()#@]+#\\d{1,6}");
  private static final Pattern SOURCE = Pattern.compile("[^\\s,()#@]+");

  private final Input input = Input.empty();
  private final Map<String, String> pointers = new HashMap<>();

  private DraftFields() {}

  /** The fields of the draft, and who may use the question, and why it is changed. */
  static DraftFields of(JsonDraft draft, @Nullable String course, @Nullable String reason) {
    DraftFields fields = new DraftFields();
    Stem stem = draft.stem() == null ? new Stem(null, null, null) : draft.stem();
    fields.put("scope", stem.scope(), "stem/scope");
    fields.put("ask", stem.ask(), "stem/ask");
    fields.put("material", stem.material(), "stem/material");
    fields.why("", draft.why(), QUESTION + "/why");
    draft.fill(fields);
    fields.pointers.put("kind", QUESTION + "/kind");
    fields.enter("course", text(course), "#/course");
    fields.enter("reason", text(reason), "#/reason");
    return fields;
  }

  Input input() {
    return input;
  }

  /** Where in the JSON a field stands, or the list to which it belongs. */
  String pointer(String field) {
    String list = pointers.getOrDefault(field.replaceAll("\\.\\d+$", ""), QUESTION);
    return pointers.getOrDefault(field, list);
  }

  private void enter(String field, String value, String pointer) {
    pointers.put(field, pointer);
    if (!value.isEmpty()) {
      input.with(field, value);
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private void reject(String field, Problem problem) {
    input.reject(field, MessageBundles.get(AuthoringMessages.class).problem(problem));
  }

  void put(String field, @Nullable Object value, String key) {
    enter(field, text(value), QUESTION + "/" + key);
  }

  /** One on each line; a line that breaks would be two. */
  void lines(String field, @Nullable List<String> values, String key) {
    put(field, joined(values, "\n"), key);
  }

  void numbers(String field, @Nullable List<Integer> values) {
    put(field, joined(values, ","), field);
  }

  private static String joined(@Nullable List<?> values, String between) {
    return values == null
        ? ""
        : values.stream()
            .map(value -> text(value).replaceAll("\\R", " "))
            .collect(Collectors.joining(between));
  }

  /** The page takes an unknown word for the usual one; a program is to be told. */
  void typos(@Nullable String typos) {
    put("typos", typos, "typos");
    if (typos != null && !TYPOS.contains(typos)) {
      input.reject("typos", "It is one of " + String.join(", ", TYPOS) + ".");
    }
  }

  // --- rows

  /** One of the numbered rows. */
  final class Row {

    private final int number;
    private final String pointer;
    private final String textKey;

    private Row(int number, String pointer, String textKey) {
      this.number = number;
      this.pointer = pointer;
      this.textKey = textKey;
    }

    /** What the row is about: a form leaves empty rows out, a program wants to know of them. */
    void text(@Nullable String text) {
      put("text", text, textKey);
      if (text == null || text.isBlank()) {
        reject("text." + number, Problem.MISSING);
      }
    }

    void put(String field, @Nullable Object value, String key) {
      enter(field + "." + number, DraftFields.text(value), pointer + "/" + key);
    }

    void why(@Nullable Why why) {
      DraftFields.this.why("." + number, why, pointer + "/why");
    }
  }

  /**
   * Fills the rows.
   *
   * @param key the key of the list
   * @param textKey the key of what a row is about
   */
  <T> void rows(String key, String textKey, @Nullable List<T> all, BiConsumer<T, Row> filler) {
    List<T> rows = all == null ? List.of() : all;
    String list = QUESTION + "/" + key;
    pointers.put("text", list);
    if (rows.size() > Draft.MOST_ROWS) {
      reject("text", Problem.TOO_MANY);
    }
    for (int n = 0; n < Math.min(rows.size(), Draft.MOST_ROWS); n++) {
      Row row = new Row(n + 1, list + "/" + n, textKey);
      T one = rows.get(n);
      if (one == null) {
        row.text(null);
      } else {
        filler.accept(one, row);
      }
    }
  }

  void choices(@Nullable List<Choice> options, @Nullable Integer shown) {
    rows(
        "options",
        "text",
        options,
        (option, row) -> {
          row.text(option.text());
          row.why(option.why());
        });
    pointers.put("right", QUESTION + "/options");
    put("shown", shown, "shown");
  }

  void theRightOne(@Nullable List<Choice> options) {
    List<Integer> right = right(options);
    if (right.size() > 1) {
      reject("right", Problem.SEVERAL_RIGHT);
    }
    right.stream().findFirst().ifPresent(n -> input.with("right", n.toString()));
  }

  void theRightOnes(@Nullable List<Choice> options) {
    right(options).forEach(n -> input.with("right." + n, "on"));
  }

  /** The numbers of the rows that are right. */
  private static List<Integer> right(@Nullable List<Choice> options) {
    return options == null
        ? List.of()
        : IntStream.range(0, options.size())
            .filter(n -> options.get(n) != null && options.get(n).isRight())
            .mapToObj(n -> n + 1)
            .toList();
  }

  // --- why

  void why(int row, @Nullable Why why, String key) {
    why("." + row, why, QUESTION + "/" + key);
  }

  void whys(String key, @Nullable List<Why> all) {
    List<Why> whys = all == null ? List.of() : all;
    for (int n = 0; n < Math.min(whys.size(), Draft.MOST_ROWS); n++) {
      why("." + (n + 1), whys.get(n), QUESTION + "/" + key + "/" + n);
    }
  }

  private void why(String row, @Nullable Why why, String pointer) {
    List<Cited> cited = why == null || why.citations() == null ? List.of() : why.citations();
    enter("why" + row, text(why == null ? null : why.text()), pointer + "/text");
    enter("places" + row, places(row, cited), pointer + "/citations");
  }

  private String places(String row, List<Cited> cited) {
    return cited.stream()
        .map(one -> place("places" + row, one))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /** A place as it is typed; null where it is none. */
  private @Nullable String place(String field, @Nullable Cited cited) {
    if (cited != null && cited.source() == null && is(PARAGRAPH, cited.at())) {
      return typed(field, cited.at(), cited.anchor());
    }
    if (cited != null && cited.at() == null && is(SOURCE, cited.source())) {
      return typed(field, "@" + cited.source(), cited.where());
    }
    input.reject(
        field, "A citation has at, a reading and its paragraph such as tram#5, or a source's id.");
    return null;
  }

  private static boolean is(Pattern form, @Nullable String text) {
    return text != null && form.matcher(text).matches();
  }

  private @Nullable String typed(String field, @Nullable String place, @Nullable String words) {
    if (words == null || words.isBlank()) {
      return place;
    }
    if (!isBalanced(words)) {
      reject(field, Problem.UNBALANCED);
      return null;
    }
    return place + " (" + words + ")";
  }

  private static boolean isBalanced(String words) {
    int depth = 0;
    for (char c : words.toCharArray()) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }
}
