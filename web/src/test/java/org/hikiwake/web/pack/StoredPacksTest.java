package org.hikiwake.web.pack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.version.Provenance;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.store.MovableClock;
import org.hikiwake.web.store.OneWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is imported is at hand, in its last version, and what was asked from earlier ones stays. */
@ServerTest
@ActivateRequestContext
class StoredPacksTest {

  private static final ReadingId READING = new ReadingId("tram");

  @Inject StoredPacks stored;
  @Inject Library library;
  @Inject TestPacks packs;
  @Inject TestPeople people;
  @Inject Visiting visiting;
  @Inject OneWriter writer;
  @Inject ImportedVersionRows versions;
  @Inject Retirements retirements;
  @Inject Reaches reaches;
  @Inject Uploads uploads;
  @Inject PackContents contents;
  @Inject Clock clock;

  private final PackId id = TestPacks.fresh();
  private PersonId importer;

  @BeforeEach
  void enter() {
    importer = people.any(Role.INSTRUCTOR).id();
  }

  @AfterEach
  void leave() {
    packs.retireAll();
  }

  private ContentPack add(String version, String title) {
    return packs.add(TestPacks.files(id, version, "A tram for Eastfield?", title), importer);
  }

  private Upload keep(String version) {
    return uploads.keep(TestPacks.pack(TestPacks.files(id, version)), importer);
  }

  private static Provenance provenance(Bank bank) {
    return bank.questions().get(0).provenance();
  }

  private static String title(ContentPack pack) {
    return pack.reading(READING).orElseThrow().title();
  }

  @Test
  void whatIsConfirmedIsAtHandWithItsQuestions() {
    ContentPack pack = add("1.0.0", "A tram for Eastfield?");
    assertThat(library.bank(id.value()).pack()).isEqualTo(pack);
    assertThat(library.bank(id.value()).questions()).hasSizeGreaterThan(20);
    assertThat(library.all()).extracting(Bank::pack).contains(pack);
  }

  @Test
  void whatIsNotConfirmedIsNotAtHand() {
    keep("1.0.0");
    assertThat(library.find(id)).isEmpty();
    assertThat(stored.current(id)).isEmpty();
  }

  @Test
  void everyVersionStaysWithWhoBroughtIt() {
    add("1.0.0", "First");
    PersonId other = people.any(Role.INSTRUCTOR).id();
    packs.add(TestPacks.files(id, "1.1.0", "A tram for Eastfield?", "Second"), other);
    assertThat(stored.versions(id))
        .extracting(v -> v.number() + " " + v.version() + " " + v.importer())
        .containsExactly("2 1.1.0 " + other, "1 1.0.0 " + importer);
    assertThat(title(stored.pack(id, new PackVersion("1.0.0")).orElseThrow())).isEqualTo("First");
    assertThat(title(stored.pack(id, new PackVersion("1.1.0")).orElseThrow())).isEqualTo("Second");
  }

  /** Two nodes have one database and each a memory of its own. */
  @Test
  void whatAnotherNodeImportsIsAtHandSomeSecondsLater() {
    StoredPacks there =
        new StoredPacks(writer, versions, retirements, reaches, uploads, contents, clock);
    assertThat(stored.current()).doesNotContainKey(id);
    ContentPack pack = TestPacks.pack(TestPacks.files(id, "1.0.0"));
    assertThat(there.confirm(uploads.keep(pack, importer), null)).isTrue();
    assertThat(stored.current()).doesNotContainKey(id);
    MovableClock.after(
        Duration.ofSeconds(3), () -> assertThat(library.bank(id.value()).pack()).isEqualTo(pack));
  }

  @Nested
  class AnUpload {

    @Test
    void isRefusedWhereAnotherVersionCameMeanwhile() {
      Upload upload = keep("1.1.0");
      add("1.0.0", "First");
      assertThat(stored.confirm(upload, null)).isFalse();
      assertThat(stored.versions(id)).hasSize(1);
    }

    @Test
    void isConfirmedOnce() {
      Upload upload = keep("1.0.0");
      assertThat(stored.confirm(upload, null)).isTrue();
      assertThat(stored.confirm(upload, null)).isFalse();
      assertThat(uploads.find(upload.id(), importer)).isEmpty();
    }

    @Test
    void isNobodyElses() {
      Upload upload = keep("1.0.0");
      assertThat(uploads.find(upload.id(), importer)).contains(upload);
      assertThat(uploads.find(upload.id(), people.any().id())).isEmpty();
    }

    @Test
    void leavesNothingWhenItIsDropped() {
      Upload upload = keep("1.0.0");
      uploads.drop(upload);
      assertThat(uploads.find(upload.id(), importer)).isEmpty();
      assertThat(stored.confirm(upload, null)).isFalse();
    }

    /** And takes nothing with it that is used. */
    @Test
    void goesAfterADay() {
      add("1.0.0", "First");
      Upload old = uploads.keep(stored.pack(id, new PackVersion("1.0.0")).orElseThrow(), importer);
      MovableClock.after(Duration.ofHours(25), () -> keep("2.0.0"));
      assertThat(uploads.find(old.id(), importer)).isEmpty();
      assertThat(stored.pack(id, new PackVersion("1.0.0"))).isPresent();
    }
  }

  @Nested
  class ARetiredPack {

    @Test
    void isNotAtHandUntilItIsBroughtBack() {
      add("1.0.0", "First");
      assertThat(library.find(id)).isPresent();
      stored.retire(id, true, importer);
      assertThat(library.find(id)).isEmpty();
      stored.retire(id, false, importer);
      assertThat(library.find(id)).isPresent();
      assertThat(stored.retirements(id))
          .extracting(Retirement::retired)
          .containsExactly(false, true);
    }

    @Test
    void isRetiredOnce() {
      add("1.0.0", "First");
      stored.retire(id, true, importer);
      stored.retire(id, true, importer);
      assertThat(stored.retirements(id)).hasSize(1);
    }

    @Test
    void comesBackWithItsNextVersion() {
      add("1.0.0", "First");
      stored.retire(id, true, importer);
      add("1.1.0", "Second");
      assertThat(packs.atHand(id, "1.1.0")).isTrue();
    }

    @Test
    void standsBehindWhatWasAskedFromIt() {
      add("1.0.0", "First");
      Provenance asked = provenance(library.bank(id.value()));
      stored.retire(id, true, importer);
      assertThat(title(library.behind(asked))).isEqualTo("First");
    }

    /** Nobody can say which of its questions tell what the quiz asks. */
    @Test
    void isWithheldAsAWholeWhileAQuizAsksIt() {
      add("1.0.0", "First");
      QuestionVersion question = library.bank(id.value()).questions().get(0);
      stored.retire(id, true, importer);
      AnyQuiz quiz = new AnyQuiz(id.value(), Set.copyOf(question.provenance().keyed()), clock);
      WithheldQuestions withheld = new WithheldQuestions(library, quiz, visiting);
      assertThat(withheld.fromViewer(id).isWithheld(question)).isFalse();
      AnyQuiz.whileItIsOpen(
          () -> assertThat(withheld.fromViewer(id).isWithheld(question)).isTrue());
    }
  }

  @Nested
  class WhatWasAskedBefore {

    @Test
    void hasItsOwnVersionBehindIt() {
      add("1.0.0", "First");
      Provenance asked = provenance(library.bank(id.value()));
      add("1.1.0", "Second");
      assertThat(title(library.behind(asked))).isEqualTo("First");
    }

    @Test
    void hasTheVersionThatThereIsWhereItsOwnIsNotHere() {
      add("1.1.0", "Second");
      Provenance asked = provenance(library.bank(id.value()));
      assertThat(title(library.behind(from(asked, id, "1.0.0")))).isEqualTo("Second");
    }

    @Test
    void canBeShownWhereItsPackIsNotHereAtAll() {
      Provenance asked = provenance(library.all().get(0));
      PackHeader header = library.behind(from(asked, new PackId("lost"), "1.0.0")).header();
      assertThat(header.title()).isEqualTo("lost");
    }

    private Provenance from(Provenance asked, PackId pack, String version) {
      return new Provenance(
          pack,
          new PackVersion(version),
          asked.family(),
          asked.generator(),
          asked.keyed(),
          asked.used(),
          asked.readings(),
          asked.topics());
    }
  }

  /** Whoever took the place of a version keeps serving it until the next one is made. */
  @Test
  void theNextVersionTakesThePlaceOfTheOneBefore() {
    add("1.0.0", "First");
    assertThat(title(library.bank(id.value()).pack())).isEqualTo("First");
    add("1.1.0", "Second");
    assertThat(title(library.bank(id.value()).pack())).isIn("First", "Second");
    assertThat(packs.atHand(id, "1.1.0")).isTrue();
  }
}
