package org.hikiwake.web.challenge;

import java.time.ZoneId;
import java.util.List;
import org.hikiwake.quiz.challenge.Challenge.Standing;
import org.hikiwake.quiz.challenge.Group.Case;
import org.hikiwake.quiz.challenge.Said;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.attempt.ReviewedView;
import org.hikiwake.web.site.Input;

/**
 * The challenges of a quiz.
 *
 * @param groups those that wait first
 * @param input what was typed into the form of one of them
 * @param done what was done just now with those that stood on the page; empty for nothing
 */
public record ChallengesView(
    Entered entered, List<GroupView> groups, Input input, String done, ZoneId zone) {

  /**
   * Those about one answer.
   *
   * @param key by which its form is told from the others
   * @param question as the first of them gave it, with all there is to know
   * @param waiting how many wait
   */
  public record GroupView(String key, ReviewedView question, List<CaseView> cases, long waiting) {

    public boolean isDeclined() {
      return cases.stream().anyMatch(CaseView::isDeclined);
    }

    /** Where the answer that was given can be said to be right. */
    public String correction() {
      return "/corrections/new?question=" + question.version() + "&answer=" + key;
    }
  }

  /** One of them; nobody is named. */
  public record CaseView(Case of) {

    public String id() {
      return of.name();
    }

    /** By which it is told whether something was said of it since. */
    public String state() {
      return id() + "-" + of.challenge().last().number();
    }

    public Standing standing() {
      return of.standing();
    }

    public Said raised() {
      return of.challenge().raised();
    }

    /** Why it was declined; empty where it was not. */
    public String answer() {
      return of.challenge().declined().map(Said::reason).orElse("");
    }

    public boolean isOpen() {
      return standing() == Standing.OPEN;
    }

    public boolean isDeclined() {
      return standing() == Standing.DECLINED;
    }

    public String result() {
      return "/attempts/" + of.attempt().id() + "/result#question-" + of.item().position();
    }

    public String marking() {
      return "/attempts/" + of.attempt().id() + "/marking/" + of.item().position() + "?from=result";
    }
  }

  /** What was typed into the form of a group. */
  public Input mine(String key) {
    return input.value("group").equals(key) ? input : Input.empty();
  }

  public long waiting() {
    return groups.stream().mapToLong(GroupView::waiting).sum();
  }

  public String address() {
    return "/quizzes/" + entered.quiz().id() + "/challenges";
  }
}
