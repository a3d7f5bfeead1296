package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a bank has too little of, found by counting alone. */
final class Shortage {

  private final Sheet sheet;
  private final Blueprint blueprint;

  Shortage(Sheet sheet) {
    this.sheet = sheet;
    blueprint = sheet.blueprint();
  }

  /** A binding for each row that cannot be filled, and one where the bank is too small. */
  List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    length().ifPresent(bindings::add);
    IntStream.range(0, blueprint.rows().size())
        .mapToObj(this::row)
        .flatMap(Optional::stream)
        .forEach(bindings::add);
    return bindings;
  }

  private Optional<Binding> length() {
    int least = blueprint.length().fold(Length.Questions::number, minutes -> 1);
    return shortage(least, "", () -> sheet.entries().stream());
  }

  private Optional<Binding> row(int row) {
    Row wanted = blueprint.rows().get(row);
    return shortage(wanted.least(), wanted.selection().toString(), () -> sheet.takenBy(row));
  }

  private Optional<Binding> shortage(int least, String which, Supplier<Stream<Entry>> entries) {
    if (Sheet.reach((long) least * blueprint.forms(), entries.get().iterator())) {
      return Optional.empty();
    }
    List<Entry> all = entries.get().toList();
    String found = found(all.size(), Sheet.apart(all.stream()));
    return Optional.of(new Binding(List.of(wanted(least, which)), found));
  }

  private String wanted(int least, String which) {
    String each = blueprint.forms() == 1 ? "" : " in each of " + blueprint.forms() + " forms";
    return counted(least) + which + (least == 1 ? " is" : " are") + " wanted" + each;
  }

  private static String found(int all, int apart) {
    return apart == all
        ? String.format(Locale.ROOT, "the bank has %,d", all)
        : String.format(
            Locale.ROOT,
            "the bank has %,d, of which only %,d rest on different statements",
            all,
            apart);
  }

  static String counted(int questions) {
    return questions + (questions == 1 ? " question" : " questions");
  }
}
