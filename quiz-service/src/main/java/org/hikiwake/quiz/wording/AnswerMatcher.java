package org.hikiwake.quiz.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.quiz.wording.Answer.Reading;
import org.hikiwake.quiz.wording.Match.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Compares a written answer with accepted wordings by what people forgive: compatibility forms,
 * case, accents, punctuation, spaces, a leading article, another script, what is usual with names
 * of persons, and typos in proportion to the length. An answer that says or comes as near to
 * another name is wrong.
 */
public final class AnswerMatcher {

  private final String model;
  private final Naming naming;
  private final Forgiveness forgiveness;
  private final Map<String, Form> forms;
  private final Set<String> modelKeys;
  private final Set<String> possibleFamilyNames;
  private final Set<String> rivals;

  /**
   * @param accepted every wording that is right, the model answer first
   * @param rivals what means another, or may
   * @param allowance how many typos are forgiven, by the number of letters
   */
  public AnswerMatcher(
      List<String> accepted, List<String> rivals, Naming naming, IntUnaryOperator allowance) {
    this.model = accepted.get(0);
    this.naming = naming;
    forgiveness = new Forgiveness(allowance);
    forms = Form.allOf(accepted, naming);
    modelKeys = keys(List.of(model), naming);
    possibleFamilyNames =
        Form.possibleFamilyNames(accepted, naming)
            .map(form -> form.wording().key())
            .collect(Collectors.toSet());
    this.rivals = keys(rivals, naming);
  }

  private static Set<String> keys(Collection<String> texts, Naming naming) {
    return texts.stream()
        .flatMap(text -> Folding.of(text, naming).stream())
        .map(Wording::key)
        .collect(Collectors.toSet());
  }

  public Match match(String text) {
    Answer answer = Answer.of(text, naming);
    if (answer.isEmpty()) {
      return new Match(Rule.UNKNOWN, "", null, 0);
    }
    return same(answer).or(() -> typo(answer)).orElseGet(() -> match(answer, Rule.UNKNOWN, null));
  }

  private Optional<Match> same(Answer answer) {
    return answer.readings().stream()
        .flatMap(reading -> same(answer, reading).stream())
        .findFirst();
  }

  private Optional<Match> same(Answer answer, Reading reading) {
    String key = reading.wording().key();
    Form form = forms.get(key);
    if (form == null) {
      return rivals.contains(key) && possibleFamilyNames.contains(key)
          ? Optional.of(match(answer, Rule.SHARED_NAME, model))
          : Optional.empty();
    }
    Rule rule = isShared(key) ? Rule.SHARED_NAME : rule(answer, reading, form);
    return Optional.of(match(answer, rule, form.source()));
  }

  /** Whether it is another's name, taken with fewer liberties: "a K" is A. K before it is K. */
  private boolean namesAnother(Answer answer, Reading reading) {
    return answer.plainerThan(reading).anyMatch(rivals::contains);
  }

  /** What is shown as right is right, whoever else has that name. */
  private boolean isShared(String key) {
    return rivals.contains(key) && !modelKeys.contains(key);
  }

  private Rule rule(Answer answer, Reading reading, Form form) {
    if (namesAnother(answer, reading)) {
      return Rule.NEAR_ANOTHER_NAME;
    }
    if (reading.rule() != Rule.NORMALIZED) {
      return reading.rule();
    }
    if (form.derived()) {
      return Rule.NAME_FORM;
    }
    if (!form.source().equals(model)) {
      return Rule.ALIAS;
    }
    return answer.text().equals(model) ? Rule.EXACT : Rule.NORMALIZED;
  }

  /** A refusal decides over what another reading of the answer would allow. */
  private Optional<Match> typo(Answer answer) {
    List<Match> typos =
        answer.readings().stream().flatMap(reading -> typo(answer, reading).stream()).toList();
    return typos.stream()
        .filter(typo -> !typo.accepted())
        .findFirst()
        .or(() -> typos.stream().findFirst());
  }

  private Optional<Match> typo(Answer answer, Reading reading) {
    return reading.mayHaveTypos()
        ? nearest(reading.wording()).map(near -> typo(answer, reading, near))
        : Optional.empty();
  }

  private Match typo(Answer answer, Reading reading, Near near) {
    boolean another = maySayAnother(answer) || isNearAnother(answer, reading, near.edits);
    Rule rule = another ? Rule.NEAR_ANOTHER_NAME : Rule.TYPO;
    return new Match(rule, answer.normalized(), near.form.source(), near.edits);
  }

  /**
   * Whether no typo at all is needed to make another's name of it, which may be a person's: "Ak al"
   * is A. K as much as it is nearly Aak al.
   */
  private boolean maySayAnother(Answer answer) {
    Answer ofPerson = naming == Naming.PERSON ? answer : Answer.of(answer.text(), Naming.PERSON);
    return Stream.of(answer, ofPerson)
        .flatMap(understood -> understood.readings().stream())
        .anyMatch(reading -> rivals.contains(reading.wording().key()));
  }

  private boolean isNearAnother(Answer answer, Reading reading, int edits) {
    return Stream.concat(Stream.of(reading.wording().key()), answer.plainerThan(reading))
        .anyMatch(key -> rivals.stream().anyMatch(r -> Edits.between(key, r, edits) <= edits));
  }

  private Optional<Near> nearest(Wording wording) {
    return forms.values().stream()
        .flatMap(
            form ->
                forgiveness.edits(wording, form.wording()).stream()
                    .mapToObj(edits -> new Near(form, edits)))
        .min(Comparator.comparingInt(Near::edits));
  }

  private static Match match(Answer answer, Rule rule, @Nullable String wording) {
    return new Match(rule, answer.normalized(), wording, 0);
  }

  private record Near(Form form, int edits) {}
}
