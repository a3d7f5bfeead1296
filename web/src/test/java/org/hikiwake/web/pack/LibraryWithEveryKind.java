package org.hikiwake.web.pack;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.version.AnyVersion;

/** The shipped packs, and the pack "any" with one question of every kind. */
@Mock
@ApplicationScoped
public class LibraryWithEveryKind extends Library {

  public static final String ANY = "any";

  private final ExaminedPack any = any(AnyPack.anyPack().pack());

  @Inject
  LibraryWithEveryKind(ImportedPacks imported, StoredPacks stored, Writings writings) {
    super(imported, stored, writings);
  }

  /** For the container, which makes its proxy by it. */
  @SuppressWarnings({"NullAway", "DataFlowIssue"})
  LibraryWithEveryKind() {
    super(null, null, null);
  }

  /** What a person wrote is in the bank, though nothing of it can be proved. */
  private static ExaminedPack any(ContentPack pack) {
    return new ExaminedPack(
        new Bank(
            pack,
            Arrays.stream(Kind.values()).map(k -> AnyVersion.of(AnyQuestion.any(k))).toList()),
        Examination.of(pack, ShippedBanks.SEED));
  }

  @Override
  public Optional<ExaminedPack> examined(PackId pack) {
    return pack.value().equals(ANY) ? Optional.of(any) : super.examined(pack);
  }

  @Override
  public List<ExaminedPack> allExamined() {
    return Stream.concat(super.allExamined().stream(), Stream.of(any)).toList();
  }
}
