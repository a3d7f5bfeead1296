package org.hikiwake.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Inference;
import org.hikiwake.web.pack.Library;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the POMs cannot enforce. Written as plain tests, so that a rule cannot pass unrun. */
class ArchitectureTest {

  private static final String[] PLAIN = {"java..", "org.jspecify.."};
  private static final String CORE = "org.hikiwake.core..";
  private static final String CONTENT = "org.hikiwake.content..";
  private static final String QUIZ = "org.hikiwake.quiz..";
  private static final String WEB = "org.hikiwake.web..";

  private static JavaClasses all;

  @BeforeAll
  static void importAll() {
    all =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(
                location ->
                    !location.contains("-tests.jar") && !location.contains("/test-classes/"))
            .importPackages("org.hikiwake");
  }

  private static long count(String prefix) {
    return all.stream().filter(c -> c.getPackageName().startsWith(prefix)).count();
  }

  /** Otherwise every rule below could pass on nothing. */
  @Test
  void everyModuleIsLookedAt() {
    assertThat(count("org.hikiwake.core")).isGreaterThan(80);
    assertThat(count("org.hikiwake.content")).isGreaterThan(30);
    assertThat(count("org.hikiwake.quiz")).isGreaterThan(100);
    assertThat(count("org.hikiwake.web")).isGreaterThan(50);
  }

  @Test
  void coreNeedsOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage(CORE)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(CORE).or(resideInAnyPackage(PLAIN)))
        .check(all);
  }

  @Test
  void contentKnowsNeitherQuestionsNorAnyFramework() {
    classes()
        .that()
        .resideInAPackage(CONTENT)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    CORE,
                    CONTENT,
                    "com.fasterxml.jackson..",
                    "com.networknt..",
                    "org.snakeyaml..",
                    "org.apache.commons.text..")
                .or(resideInAnyPackage(PLAIN)))
        .check(all);
  }

  @Test
  void quizKnowsNeitherPackFilesNorAnyFramework() {
    classes()
        .that()
        .resideInAPackage(QUIZ)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    CORE,
                    QUIZ,
                    "com.fasterxml.jackson..",
                    "org.apache.commons.numbers..",
                    "org.apache.commons.text..",
                    "com.ibm.icu..",
                    "org.ojalgo..",
                    "org.tartarus.snowball..")
                .or(resideInAnyPackage(PLAIN)))
        .check(all);
  }

  @Test
  void nothingDependsOnWeb() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE, CONTENT, QUIZ)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(WEB)
        .check(all);
  }

  @Test
  void featuresHaveNoCycles() {
    slices().matching("org.hikiwake.(*).(*)..").should().beFreeOfCycles().check(all);
  }

  /**
   * Whoever shows packs to somebody goes through the door, which asks to whom they are open. The
   * library's lists are for what was asked already, and for what nobody sees: each of these has
   * thought of it.
   */
  @Test
  void packsAreShownThroughTheirDoor() {
    Set<String> lists = Set.of("all", "allExamined", "examined", "bank", "find", "contents");
    Set<String> callers =
        all.stream()
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(call -> call.getTargetOwner().isEquivalentTo(Library.class))
            .filter(call -> lists.contains(call.getTarget().getName()))
            .map(call -> call.getOriginOwner().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(callers)
        .containsExactlyInAnyOrder(
            // the door itself, and what it leads to once it has let somebody in
            "Library",
            "PackDoor",
            "Packs",
            "Readings",
            // what is withheld, whoever may see the pack
            "WithheldQuestions",
            // what a quiz asks already
            "Contents",
            "Parallels",
            // nobody looks
            "Announcement",
            "Demonstration",
            "TextsOfLibrary");
  }

  @Test
  void jsonIsWrittenInOnePlace() {
    noClasses()
        .that()
        .resideInAPackage(QUIZ)
        .and()
        .resideOutsideOfPackage("org.hikiwake.quiz.json..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(all);
  }

  /** The checker and the generator must not make the same mistake. */
  @Test
  void soundnessSharesNoLogicWithTheGenerator() {
    String soundness = "org.hikiwake.quiz.soundness..";
    String generation = "org.hikiwake.quiz.generation..";
    assertThat(count("org.hikiwake.quiz.soundness")).isGreaterThan(20);
    noClasses()
        .that()
        .resideInAPackage(soundness)
        .should()
        .dependOnClassesThat(resideInAPackage(generation).or(type(Inference.class)))
        .orShould()
        .callMethod(ContentPack.class, "inference")
        .check(all);
    noClasses()
        .that()
        .resideInAPackage(generation)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(soundness)
        .check(all);
  }

  @Test
  void timeAndChanceComeFromOutside() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE, QUIZ)
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .check(all);
  }

  @Test
  void collaboratorsComeByConstructor() {
    noClasses().should().beAnnotatedWith(Inject.class).check(all);
    assertThat(
            all.stream()
                .flatMap(c -> c.getFields().stream())
                .filter(f -> f.isAnnotatedWith(Inject.class)))
        .isEmpty();
  }

  @Test
  void entitiesStayAtTheEdge() {
    classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(all);
  }

  @Test
  void namesAreNounsOfTheDomain() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Dto")
        .check(all);
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatLivesThere() {
    Set<String> packages =
        all.stream()
            .filter(not(JavaClass.Predicates.simpleName("package-info")))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages)
        .allSatisfy(
            name ->
                assertThat(
                        Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as(name)
                    .isTrue());
  }

  /** Others would run once more on the second database, which the browser does not see. */
  @Test
  void journeysAreTaggedAsSuch() {
    JavaClasses journeys = new ClassFileImporter().importPackages("org.hikiwake.web.journey");
    assertThat(journeys)
        .filteredOn(type -> type.isAnnotatedWith(ServerTest.class))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            type ->
                assertThat(type.getAnnotationOfType(Tag.class).value())
                    .as(type.getName())
                    .isEqualTo("journey"));
  }
}
