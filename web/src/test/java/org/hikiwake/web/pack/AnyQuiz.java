package org.hikiwake.web.pack;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.withholding.Asked;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.store.MovableClock;

/** A quiz that is published in ten minutes and closes ten minutes later. */
public final class AnyQuiz implements Withholding {

  private static final Duration PUBLISHED = Duration.ofMinutes(10);
  private static final Duration LENGTH = Duration.ofMinutes(10);

  private final PackId pack;
  private final Set<StatementId> statements;
  private final Clock clock;
  private final Instant publication;

  /**
   * @param pack whose questions it asks
   */
  public AnyQuiz(String pack, Set<StatementId> statements, Clock clock) {
    this.pack = new PackId(pack);
    this.statements = statements;
    this.clock = clock;
    publication = clock.instant().plus(PUBLISHED);
  }

  /** Makes the server know of it, and of no other, until the end of the test. */
  public void enter(Library library, Visiting visiting) {
    QuarkusMock.installMockForType(
        new WithheldQuestions(library, this, visiting), WithheldQuestions.class);
  }

  @Override
  public Asked of(PackId asked) {
    Instant now = clock.instant();
    boolean asks = !now.isBefore(publication) && now.isBefore(closing());
    return asks && asked.equals(pack) ? new Asked(statements, closing()) : Asked.NOTHING;
  }

  public Instant closing() {
    return publication.plus(LENGTH);
  }

  /** What comes of the work while the quiz is open. */
  public static <T> T during(Supplier<T> work) {
    return MovableClock.after(PUBLISHED.plusMinutes(1), work);
  }

  /** The same for work of which nothing comes. */
  public static void whileItIsOpen(Runnable work) {
    during(
        () -> {
          work.run();
          return null;
        });
  }

  /** What comes of the work when the quiz has closed. */
  public static <T> T afterwards(Supplier<T> work) {
    return MovableClock.after(PUBLISHED.plus(LENGTH).plusMinutes(1), work);
  }
}
