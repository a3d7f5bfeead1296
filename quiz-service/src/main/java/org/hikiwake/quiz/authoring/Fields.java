package org.hikiwake.quiz.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hikiwake.quiz.authoring.Draft.Problem;

/** The fields of a draft while they are read, and what is found wrong with them. */
final class Fields {

  private final Map<String, String> fields;
  private final Map<String, Problem> problems = new LinkedHashMap<>();

  Fields(Map<String, String> fields) {
    this.fields = fields;
  }

  Map<String, Problem> problems() {
    return problems;
  }

  /** What stands in a field, be it nothing. */
  String text(String name) {
    String text = fields.getOrDefault(name, "").strip();
    if (text.length() > Draft.LONGEST) {
      reject(name, Problem.TOO_LONG);
    }
    return text;
  }

  String required(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      reject(name, Problem.MISSING);
    }
    return text;
  }

  /** The lines of a field that have anything in them. */
  List<String> lines(String name) {
    return text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The whole number in a field; nothing where it is empty or wrong, which is noted. */
  OptionalInt number(String name, int least, int most) {
    String text = text(name);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("-?\\d{1,9}")) {
      reject(name, Problem.NOT_A_NUMBER);
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      reject(name, Problem.OUT_OF_RANGE);
      return OptionalInt.empty();
    }
    return OptionalInt.of(number);
  }

  /** The numbers of the rows in which that field has anything in it. */
  List<Integer> rows(String name) {
    return IntStream.rangeClosed(1, Draft.MOST_ROWS)
        .filter(n -> !text(name + "." + n).isEmpty())
        .boxed()
        .toList();
  }

  void reject(String name, Problem problem) {
    problems.putIfAbsent(name, problem);
  }
}
