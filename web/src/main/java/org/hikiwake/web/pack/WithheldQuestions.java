package org.hikiwake.web.pack;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.examination.Telling;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.withholding.Asked;
import org.hikiwake.quiz.withholding.Withheld;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Moments;
import org.hikiwake.web.site.SiteMessages;

/**
 * Which questions are withheld, and from whom: from students and from visitors, who may be
 * students. Who reviews questions sees them all. What is kept here is the same for everybody; what
 * depends on who asks is made anew for each request.
 */
@ApplicationScoped
public class WithheldQuestions {

  private final Library library;
  private final Withholding withholding;
  private final Visiting visiting;

  public WithheldQuestions(Library library, Withholding withholding, Visiting visiting) {
    this.library = library;
    this.withholding = withholding;
    this.visiting = visiting;
  }

  /** What students may not see now, whoever asks. */
  public Withheld fromStudents(ExaminedPack pack) {
    Asked asked = withholding.of(pack.pack().header().id());
    return asked.isNothing()
        ? Withheld.NOTHING
        : pack.generated().once(Telling.class, WithheldQuestions::telling).withheld(asked);
  }

  /** To read all questions takes a while. */
  private static Telling telling(ExaminedPack pack) {
    return Telling.of(pack.examination(), pack.bank().questions());
  }

  /** What whoever sent this request may not see now. */
  public Withheld fromViewer(ExaminedPack pack) {
    return isLifted() ? Withheld.NOTHING : fromStudents(pack);
  }

  /** The same for a pack by its id, be it at hand or not. */
  public Withheld fromViewer(PackId pack) {
    return isLifted() ? Withheld.NOTHING : fromStudents(pack);
  }

  /** Whether whoever sent this request sees everything. */
  public boolean isLifted() {
    return visiting.isReviewer();
  }

  /** The questions that whoever sent this request may be asked now. */
  public Bank open(Bank bank) {
    return bank.without(fromViewer(bank.pack().header().id()));
  }

  /** How many of the questions students may not be asked now. */
  public int waiting(Bank bank) {
    Withheld withheld = fromStudents(bank.pack().header().id());
    return bank.questions().size() - bank.without(withheld).questions().size();
  }

  /** What pages say of so many questions of the pack; nothing of none. */
  public Optional<Waiting> waiting(int questions, PackId pack) {
    return questions == 0
        ? Optional.empty()
        : Optional.of(new Waiting(questions, until(fromStudents(pack)), isLifted()));
  }

  private Withheld fromStudents(PackId pack) {
    return library
        .examined(pack)
        .map(this::fromStudents)
        .orElseGet(() -> everything(withholding.of(pack)));
  }

  /** Of a pack that is not at hand nobody can say which of its questions tell what is asked. */
  private static Withheld everything(Asked asked) {
    return asked.isNothing()
        ? Withheld.NOTHING
        : new Withheld(Set.of(), version -> true, asked.statements(), asked.until());
  }

  /** Until when, in words. */
  public String until(Withheld withheld) {
    SiteMessages say = MessageBundles.get(SiteMessages.class);
    return withheld.until().map(this::moment).map(say::until).orElseGet(say::untilClosed);
  }

  private String moment(Instant instant) {
    return Moments.at(instant, visiting.getZone());
  }

  /** What is said to whoever asks for a question that is withheld from him. */
  public Fault fault(Withheld withheld) {
    return new Fault(
        Fault.Kind.WITHHELD, MessageBundles.get(SiteMessages.class).withheld(until(withheld)));
  }
}
