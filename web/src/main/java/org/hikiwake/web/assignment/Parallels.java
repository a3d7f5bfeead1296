package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.assembly.Assembly;
import org.hikiwake.quiz.assembly.Assembly.Unsatisfiable;
import org.hikiwake.quiz.assembly.Blueprint;
import org.hikiwake.quiz.assembly.Candidate;
import org.hikiwake.quiz.assembly.Form;
import org.hikiwake.quiz.assembly.Row;
import org.hikiwake.quiz.assembly.Selection;
import org.hikiwake.quiz.assembly.Target;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.pack.ShippedBanks;
import org.hikiwake.web.store.OneWriter;

/**
 * Makes quizzes that ask other questions than a quiz, as many of each kind and as hard in the mean;
 * of those only that a person has accepted.
 */
@ApplicationScoped
class Parallels {

  /** So many at once; each needs as many questions as the quiz. */
  static final int MOST = 5;

  /** How far the mean difficulty of a form may lie from that of the quiz. */
  private static final double TOLERANCE = .05;

  /** By what a form is called. */
  private static final Pattern LETTER = Pattern.compile("[B-Z]|[0-9]{2,}");

  private final PackDoor packs;
  private final Library library;
  private final Offers offers;
  private final Company company;
  private final Quizzes quizzes;
  private final OneWriter writer;

  Parallels(
      PackDoor packs,
      Library library,
      Offers offers,
      Company company,
      Quizzes quizzes,
      OneWriter writer) {
    this.packs = packs;
    this.library = library;
    this.offers = offers;
    this.company = company;
    this.quizzes = quizzes;
    this.writer = writer;
  }

  /** Why a quiz can have no parallel forms, whatever was accepted. */
  enum Unsuitable {
    EMPTY,
    SEVERAL_PACKS,
    PACK_GONE
  }

  /** What came of it. */
  sealed interface Outcome {

    <T> T fold(Cases<T> cases);

    record Made(List<Quiz> made) implements Outcome {
      @Override
      public <T> T fold(Cases<T> cases) {
        return cases.made().apply(this);
      }
    }

    record Impossible(Unsatisfiable why) implements Outcome {
      @Override
      public <T> T fold(Cases<T> cases) {
        return cases.impossible().apply(this);
      }
    }

    record Refused(Unsuitable why) implements Outcome {
      @Override
      public <T> T fold(Cases<T> cases) {
        return cases.refused().apply(this);
      }
    }

    /** One function per outcome. */
    record Cases<T>(
        Function<Made, T> made, Function<Impossible, T> impossible, Function<Refused, T> refused) {}
  }

  /** Makes so many, each a draft with the rules of the quiz and its sections and points. */
  Outcome make(Course course, Quiz quiz, int number, PersonId actor) {
    Set<PackId> asked =
        quiz.slots().stream().map(slot -> packOf(slot.version())).collect(Collectors.toSet());
    if (asked.size() != 1) {
      return new Outcome.Refused(asked.isEmpty() ? Unsuitable.EMPTY : Unsuitable.SEVERAL_PACKS);
    }
    return packs
        .seen(asked.iterator().next())
        .map(pack -> make(course, quiz, number, actor, pack))
        .orElseGet(() -> new Outcome.Refused(Unsuitable.PACK_GONE));
  }

  private static PackId packOf(QuestionVersion version) {
    return version.provenance().pack();
  }

  private Outcome make(Course course, Quiz quiz, int number, PersonId actor, ExaminedPack pack) {
    Offer offer = offers.of(pack);
    List<Quiz> there = quizzes.of(course.id());
    List<String> letters = letters(quiz, there, number);
    Assembly assembly =
        company.assemble(
            pack,
            others(quiz, there, offer),
            blueprint(quiz, pack).inForms(number),
            ShippedBanks.SEED.derive(
                "parallel", quiz.id().value(), letters.get(0), String.valueOf(number)));
    return assembly.fold(
        forms -> new Outcome.Made(add(course, quiz, letters, offer, forms.forms(), actor)),
        Outcome.Impossible::new);
  }

  /**
   * What may be asked beside the quiz: nothing that gives one of its keys away, nor what a form
   * asks that was made before.
   */
  private List<QuestionVersion> others(Quiz quiz, List<Quiz> there, Offer offer) {
    Set<StatementId> asked =
        there.stream()
            .filter(other -> isFormOf(quiz, other))
            .flatMap(form -> form.slots().stream())
            .flatMap(slot -> slot.version().provenance().asked().stream())
            .collect(Collectors.toSet());
    return offer.accepted().stream()
        .filter(one -> Collections.disjoint(one.provenance().asked(), asked))
        .filter(one -> company.fits(offer.pack(), one.id(), quiz.slots()))
        .toList();
  }

  /** Known by its title, which says so until somebody changes it. */
  private static boolean isFormOf(Quiz quiz, Quiz other) {
    String letter = other.title().substring(other.title().lastIndexOf(' ') + 1);
    return LETTER.matcher(letter).matches() && other.title().equals(title(quiz, letter));
  }

  private static Blueprint blueprint(Quiz quiz, ExaminedPack pack) {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    quiz.slots().forEach(slot -> kinds.merge(slot.version().question().kind(), 1, Integer::sum));
    Blueprint blueprint =
        Blueprint.of(quiz.slots().size()).with(new Target(difficulty(quiz, pack), TOLERANCE));
    for (Map.Entry<Kind, Integer> kind : kinds.entrySet()) {
      blueprint = blueprint.with(Row.exactly(kind.getValue(), Selection.ALL.of(kind.getKey())));
    }
    return blueprint;
  }

  /** The mean predicted probability of a wrong answer. */
  private static double difficulty(Quiz quiz, ExaminedPack pack) {
    return quiz.slots().stream()
        .mapToDouble(slot -> pack.examination().prediction().difficulty(slot.version()))
        .average()
        .orElseThrow();
  }

  /** The same in per cent, for a quiz whose pack is at hand; 0 where it is not. */
  int percent(Quiz quiz) {
    return quiz.slots().stream()
        .findFirst()
        .flatMap(slot -> library.examined(packOf(slot.version())))
        .map(pack -> (int) Math.round(100 * difficulty(quiz, pack)))
        .orElse(0);
  }

  private List<Quiz> add(
      Course course,
      Quiz quiz,
      List<String> letters,
      Offer offer,
      List<Form> forms,
      PersonId actor) {
    List<Quiz> made =
        IntStream.range(0, forms.size())
            .mapToObj(n -> like(quiz, letters.get(n), slots(quiz, offer, forms.get(n))))
            .toList();
    writer.write(() -> made.forEach(one -> quizzes.add(new Assignment(course.id(), one), actor)));
    return made;
  }

  /** From B on, then numbers: those by which no quiz of the course is called yet. */
  private static List<String> letters(Quiz quiz, List<Quiz> there, int number) {
    Set<String> taken = there.stream().map(Quiz::title).collect(Collectors.toSet());
    return Stream.iterate(2, n -> n + 1)
        .map(n -> n <= 26 ? String.valueOf((char) ('A' + n - 1)) : String.valueOf(n))
        .filter(letter -> !taken.contains(title(quiz, letter)))
        .limit(number)
        .toList();
  }

  private static String title(Quiz quiz, String letter) {
    String end = " – " + letter;
    int most = Quiz.LONGEST_TITLE - end.length();
    return quiz.title().substring(0, Math.min(quiz.title().length(), most)).strip() + end;
  }

  private static Quiz like(Quiz quiz, String letter, List<Slot> slots) {
    String title = title(quiz, letter);
    return new Quiz(QuizId.random(), 1, title, quiz.instructions(), false, quiz.rules(), slots);
  }

  /** A question of the form in the place of each one of the same kind. */
  private static List<Slot> slots(Quiz quiz, Offer offer, Form form) {
    List<QuestionVersion> rest =
        form.questions().stream()
            .map(Candidate::id)
            .map(id -> offer.find(id.value()).orElseThrow())
            .collect(Collectors.toCollection(ArrayList::new));
    return quiz.slots().stream().map(slot -> inPlaceOf(slot, rest)).toList();
  }

  private static Slot inPlaceOf(Slot slot, List<QuestionVersion> rest) {
    Kind kind = slot.version().question().kind();
    QuestionVersion next =
        rest.stream().filter(one -> one.question().kind() == kind).findFirst().orElseThrow();
    rest.remove(next);
    return new Slot(slot.heading(), next, slot.points());
  }
}
