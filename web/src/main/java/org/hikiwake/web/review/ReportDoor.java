package org.hikiwake.web.review;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.withholding.Withheld;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.pack.Reach;
import org.hikiwake.web.pack.WithheldQuestions;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;

/** Lets anybody to a question that he was asked, to say what is wrong with it. */
@ApplicationScoped
public class ReportDoor {

  private final PackDoor packs;
  private final Reports reports;
  private final Visiting visiting;
  private final WithheldQuestions withheld;
  private final Reach reach;

  ReportDoor(
      PackDoor packs, Reports reports, Visiting visiting, WithheldQuestions withheld, Reach reach) {
    this.packs = packs;
    this.reports = reports;
    this.visiting = visiting;
    this.withheld = withheld;
    this.reach = reach;
  }

  /**
   * The question of that id, in whatever pack he who asks may practise.
   *
   * @throws Fault where there is none for him, or a quiz asks it
   */
  QuestionVersion question(String question) {
    return question(packs.practised(), question);
  }

  /**
   * The same in one pack.
   *
   * @throws Fault where there is none for him, or a quiz asks it
   */
  public QuestionVersion question(String pack, String question) {
    PackId id = packs.practised(pack).pack().header().id();
    return question(
        packs.practised().stream().filter(one -> one.pack().header().id().equals(id)).toList(),
        question);
  }

  private QuestionVersion question(List<ExaminedPack> among, String question) {
    return among.stream()
        .flatMap(pack -> version(pack, question).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new Fault(
                    Fault.Kind.UNKNOWN_QUESTION,
                    "It may have been withdrawn since you were asked it."));
  }

  private Optional<QuestionVersion> version(ExaminedPack pack, String question) {
    Optional<QuestionVersion> version =
        Reviewing.version(pack, question).filter(v -> !isOthers(pack, v));
    Withheld hidden = withheld.fromViewer(pack);
    if (version.filter(hidden::isWithheld).isPresent()) {
      throw withheld.fault(hidden);
    }
    return version;
  }

  /** Of another's own question nobody is shown what it reads now; whoever was asked it knows. */
  private boolean isOthers(ExaminedPack pack, QuestionVersion version) {
    return reach.hidden(pack.pack().header().id()).contains(version.id());
  }

  /**
   * Keeps what is wrong with a question, unless enough others have said so.
   *
   * @param input the {@code note}; where something is to be mended, it is told and nothing is kept
   */
  public void report(QuestionVersion version, Input input) {
    check(input);
    if (input.isGood()) {
      reports.add(version, input.value("note"), visiting.known().map(Person::id));
    }
  }

  private static void check(Input input) {
    ReviewMessages say = MessageBundles.get(ReviewMessages.class);
    if (input.value("note").isEmpty()) {
      input.reject("note", say.reportEmpty());
    } else if (input.value("note").length() > Review.LONGEST_NOTE) {
      input.reject("note", say.noteTooLong(Review.LONGEST_NOTE));
    }
  }
}
