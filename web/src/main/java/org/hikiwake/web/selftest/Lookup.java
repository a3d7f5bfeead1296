package org.hikiwake.web.selftest;

import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.quiz.selftest.SelfTestId;
import org.hikiwake.quiz.selftest.SelfTesting;
import org.hikiwake.web.pack.Reach;
import org.hikiwake.web.pack.WithheldQuestions;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/** Finds what an address names, or says that it is not there. */
@ApplicationScoped
class Lookup {

  private final SelfTesting testing;
  private final Reach reach;
  private final WithheldQuestions withheld;

  Lookup(SelfTesting testing, Reach reach, WithheldQuestions withheld) {
    this.testing = testing;
    this.reach = reach;
    this.withheld = withheld;
  }

  /** The test as whoever sent the request may see it. */
  SelfTest test(String id) {
    if (!SelfTestId.isOne(id)) {
      throw unknownTest();
    }
    SelfTest test = testing.find(new SelfTestId(id)).orElseThrow(Lookup::unknownTest);
    if (!reach.isPractised(test.wish().pack())) {
      throw closed();
    }
    return test.withholding(withheld.fromViewer(test.wish().pack()));
  }

  private static Fault unknownTest() {
    return new Fault(
        Kind.UNKNOWN_SELF_TEST, "Its address may be incomplete. You can start a new one any time.");
  }

  private static Fault closed() {
    return new Fault(
        Kind.WITHHELD,
        "The pack of this self-test is open to one course alone, and you are not in it, or have not"
            + " signed in. What was answered is kept.");
  }

  Item item(SelfTest test, int position) {
    return test.item(position)
        .orElseThrow(
            () ->
                new Fault(
                    Kind.UNKNOWN_QUESTION,
                    "This self-test has the questions 1 to " + test.items().size() + "."));
  }

  /**
   * The item for somebody who may see it.
   *
   * @throws Fault where it is withheld
   */
  Item shown(SelfTest test, int position) {
    Item item = item(test, position);
    if (test.isWithheld(item)) {
      throw withheld.fault(withheld.fromViewer(test.wish().pack()));
    }
    return item;
  }
}
