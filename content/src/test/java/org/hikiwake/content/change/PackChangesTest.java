package org.hikiwake.content.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyProposal;
import static org.hikiwake.core.pack.AnyPack.anyTerm;
import static org.hikiwake.core.pack.AnyPack.citedFrom;
import static org.hikiwake.core.pack.AnyPack.relate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hikiwake.content.change.EntryChange.Kind;
import org.hikiwake.content.pack.EntryName;
import org.hikiwake.content.pack.PackFields;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.StatementId;

class PackChangesTest {

  private static final List<String> NAMES = List.of("one", "two", "three");

  /** Each of three positions, terms and people is there or not, in one of three wordings. */
  @Provide
  Arbitrary<ContentPack> packs() {
    Arbitrary<List<Integer>> looks = Arbitraries.integers().between(0, 3).list().ofSize(3);
    return Combinators.combine(looks, looks, looks).as(PackChangesTest::pack);
  }

  private static ContentPack pack(List<Integer> positions, List<Integer> terms, List<Integer> all) {
    AnyPack pack = anyPack();
    IntStream.range(0, 3)
        .forEach(
            n -> {
              String name = NAMES.get(n);
              if (positions.get(n) > 0) {
                pack.with(citedFrom(anyPosition(name, "ann"), positions.get(n)));
              }
              if (terms.get(n) > 0) {
                pack.with(anyTerm(name + "-" + terms.get(n)));
              }
              if (all.get(n) > 0) {
                pack.with(anyPerson(name));
              }
            });
    if (positions.get(0) > 0 && positions.get(1) > 0 && all.get(2) > 0) {
      pack.with(relate("one", Relation.Kind.SUPPORTS, "two"));
    }
    return pack.pack();
  }

  @Property
  void nothingIsDifferentBetweenAPackAndItself(@ForAll("packs") ContentPack pack) {
    PackChanges changes = PackChanges.between(pack, pack);
    assertThat(changes.isEmpty()).isTrue();
    assertThat(changes.statements()).isEmpty();
  }

  @Property
  void packsWithoutADifferenceAreEqual(
      @ForAll("packs") ContentPack one, @ForAll("packs") ContentPack other) {
    assertThat(PackChanges.between(one, other).isEmpty()).isEqualTo(one.equals(other));
  }

  /** Whoever has the earlier version and the changes has the later one. */
  @Property
  void theChangesLeadFromTheEarlierToTheLater(
      @ForAll("packs") ContentPack before, @ForAll("packs") ContentPack after) {
    Map<EntryName, Map<String, String>> entries = new TreeMap<>();
    PackFields.of(before).forEach((name, fields) -> entries.put(name, new HashMap<>(fields)));
    for (EntryChange change : PackChanges.between(before, after).entries()) {
      apply(change, entries);
    }
    assertThat(entries).isEqualTo(PackFields.of(after));
  }

  private static void apply(EntryChange change, Map<EntryName, Map<String, String>> entries) {
    Map<String, String> fields =
        entries.computeIfAbsent(change.entry(), unused -> new LinkedHashMap<>());
    for (FieldChange field : change.fields()) {
      if (field.after() == null) {
        fields.remove(field.field());
      } else {
        fields.put(field.field(), field.after());
      }
    }
    if (change.kind() == Kind.REMOVED) {
      entries.remove(change.entry());
    }
  }

  @Property
  void backwardsWhatWasAddedIsRemoved(
      @ForAll("packs") ContentPack before, @ForAll("packs") ContentPack after) {
    PackChanges there = PackChanges.between(before, after);
    PackChanges back = PackChanges.between(after, before);
    assertThat(names(back, Kind.REMOVED)).isEqualTo(names(there, Kind.ADDED));
    assertThat(names(back, Kind.ADDED)).isEqualTo(names(there, Kind.REMOVED));
    assertThat(names(back, Kind.CHANGED)).isEqualTo(names(there, Kind.CHANGED));
    assertThat(back.count(Kind.ADDED)).isEqualTo(there.count(Kind.REMOVED));
  }

  private static List<EntryName> names(PackChanges changes, Kind kind) {
    return changes.entries().stream()
        .filter(entry -> entry.kind() == kind)
        .map(EntryChange::entry)
        .toList();
  }

  @Example
  void aChangeIsToldFieldByField() {
    ContentPack before = anyPack().with(citedFrom(anyPosition("rain", "ann"), 2)).pack();
    ContentPack after = anyPack().with(citedFrom(anyPosition("rain", "ann"), 3)).pack();
    PackChanges changes = PackChanges.between(before, after);
    assertThat(changes.entries())
        .containsExactly(
            new EntryChange(
                new EntryName("positions", "rain"),
                Kind.CHANGED,
                List.of(new FieldChange("cite.1.at", "reading#2", "reading#3"))));
    assertThat(changes.statements()).containsExactly(new StatementId("rain"));
  }

  /** Its id stays, and yet it is another thing: what rested on it has to be looked at. */
  @Example
  void aStatementThatBecomesOneOfAnotherKindIsTouched() {
    ContentPack before = anyPack().with(anyPosition("rain", "ann")).pack();
    ContentPack after = anyPack().with(anyProposal("rain", "ann", "a roof", true)).pack();
    PackChanges changes = PackChanges.between(before, after);
    assertThat(changes.statements()).containsExactly(new StatementId("rain"));
    assertThat(names(changes, Kind.REMOVED)).containsExactly(new EntryName("positions", "rain"));
    assertThat(names(changes, Kind.ADDED)).containsExactly(new EntryName("proposals", "rain"));
  }

  @Example
  void aNewStatementTouchesNone() {
    ContentPack after = anyPack().with(anyPosition("rain", "ann")).pack();
    assertThat(PackChanges.between(anyPack().pack(), after).statements()).isEqualTo(Set.of());
  }

  /** A section is known by its id, not by its place. */
  @Example
  void aSectionsFieldsAreNamedByTheSection() {
    ContentPack before = anyPack().pack();
    ContentPack after = anyPack().reading(PackChangesTest::retitled).pack();
    assertThat(PackChanges.between(before, after).entries())
        .flatExtracting(EntryChange::fields)
        .containsExactly(new FieldChange("sections.section.title", "A section", "Another title"));
  }

  private static Reading retitled(Reading r) {
    Section section = r.sections().get(0);
    Section renamed =
        new Section(
            new SectionId("section"), "Another title", section.authorship(), section.paragraphs());
    return new Reading(
        r.id(), r.title(), r.publication(), r.text(), r.paragraphs(), List.of(renamed));
  }
}
