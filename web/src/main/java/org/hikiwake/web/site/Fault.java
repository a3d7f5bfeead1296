package org.hikiwake.web.site;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Something that was asked for and cannot be done, with what the person or program who asked can do
 * about it. Pages show it as a page, the API as problem JSON (RFC 9457).
 */
public final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient List<Problem.Mistake> errors;

  /** What kind of fault it is; the words are stable, programs may rely on them. */
  public enum Kind {
    UNKNOWN_ADDRESS(404, "There is nothing here"),
    UNKNOWN_PACK(404, "There is no such pack"),
    UNKNOWN_QUESTION(404, "There is no such question"),
    UNKNOWN_SELF_TEST(404, "There is no such self-test"),
    UNKNOWN_PERSON(404, "There is no such person"),
    UNKNOWN_COURSE(404, "There is no such course"),
    UNKNOWN_QUIZ(404, "There is no such quiz"),
    UNKNOWN_ATTEMPT(404, "There is no such attempt"),
    UNKNOWN_LINK(404, "This link does not work"),
    UNKNOWN_ENROLMENT(404, "There is no such enrolment"),
    UNKNOWN_CHALLENGE(404, "There is no such challenge"),
    NOT_SIGNED_IN(401, "Nobody is signed in"),
    INVALID_TOKEN(401, "This token is not good"),
    INSUFFICIENT_SCOPE(403, "The token may not do this"),
    NOT_YOURS(403, "This is not yours to do"),
    WITHHELD(403, "A quiz asks this"),
    NOT_HERE(403, "This quiz is not taken from here"),
    FOREIGN_ORIGIN(403, "This did not come from here"),
    MALFORMED(400, "This cannot be read"),
    UNACCEPTABLE(422, "This cannot be done as it is"),
    PACK_REJECTED(422, "Something is wrong in this pack"),
    NO_QUESTIONS(422, "No question fits"),
    NOT_MARKED(422, "This answer cannot be marked"),
    CONFLICT(409, "This cannot be done as things stand"),
    NOT_READY(409, "This quiz cannot be published yet"),
    STALE(412, "It was changed meanwhile"),
    REVISION_MISSING(428, "Say which revision you mean"),
    ALREADY_ANSWERED(409, "This question is answered already"),
    ATTEMPT_ENDED(409, "This attempt takes nothing more"),
    TEST_ENDED(409, "This self-test has ended"),
    FAILURE(500, "Something went wrong here"),
    NOT_MADE(503, "This could not be made"),
    BEING_MADE(503, "This is being made");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }

    /** The same for all faults of the kind. */
    public String title() {
      return title;
    }

    /** The word in a problem's type: {@code already-answered}. */
    public String word() {
      return Words.of(this);
    }
  }

  /**
   * @param detail what is wrong and what to do, in a sentence or two
   */
  public Fault(Kind kind, String detail) {
    this(kind, detail, List.of());
  }

  private Fault(Kind kind, String detail, List<Problem.Mistake> errors) {
    super(detail);
    this.kind = kind;
    this.errors = List.copyOf(errors);
  }

  /** What is wrong with what somebody sent: each field, and what is to be mended in it. */
  public static Fault of(Input input) {
    return new Fault(
        Kind.UNACCEPTABLE,
        input.getErrors().entrySet().stream()
            .map(error -> error.getKey() + ": " + error.getValue())
            .collect(Collectors.joining(" ")));
  }

  /**
   * The same with the places of a JSON body.
   *
   * @param pointer where in the body a field stands
   */
  public static Fault of(Input input, UnaryOperator<String> pointer) {
    List<Problem.Mistake> errors =
        input.getErrors().entrySet().stream()
            .map(error -> new Problem.Mistake(pointer.apply(error.getKey()), error.getValue()))
            .toList();
    return new Fault(
        Kind.UNACCEPTABLE,
        errors.stream()
            .map(error -> error.pointer() + ": " + error.detail())
            .collect(Collectors.joining(" ")),
        errors);
  }

  public Kind kind() {
    return kind;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  /** What is to be mended in a body, where more than the detail is known of it. */
  public List<Problem.Mistake> errors() {
    return errors;
  }
}
