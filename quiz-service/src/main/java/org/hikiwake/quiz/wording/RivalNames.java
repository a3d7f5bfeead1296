package org.hikiwake.quiz.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.quiz.wording.Edits.Bag;
import org.jspecify.annotations.Nullable;

/**
 * The names of all that are of one class, and for each which names of others could ever decide over
 * an answer: those that it shares, and those that an answer may be as near to. All others may be
 * left out of a question without changing what it accepts.
 *
 * @param <K> what has the names
 */
public final class RivalNames<K> {

  /** What something is called, the name that is shown first. */
  public record Named(List<String> names, Naming naming) {
    public Named {
      names = List.copyOf(names);
    }
  }

  private final Map<K, Named> all;
  private final Forgiveness forgiveness;
  private final Map<String, List<Rival<K>>> byKey = new HashMap<>();

  /** By how a name is spelled, in its own letters and in Latin ones. */
  private final Map<String, List<Rival<K>>> bySpelling = new HashMap<>();

  /** By what may be left of a name where words that do not count are taken from an answer. */
  private final Map<String, List<Rival<K>>> byBareKey = new HashMap<>();

  /** How the names may be spelled; to write one in Latin letters is the dearest step. */
  private final Map<Wording, List<Wording>> spellings = new HashMap<>();

  /** Every name of a pack is held against every other of about its length. */
  private final Map<Integer, List<Bag>> byLength = new HashMap<>();

  /**
   * @param all everything that has a name
   * @param allowance how many typos are forgiven, by the number of letters
   */
  public RivalNames(Map<K, Named> all, IntUnaryOperator allowance) {
    this.all = new LinkedHashMap<>(all);
    forgiveness = new Forgiveness(allowance);
    all.forEach(
        (owner, named) ->
            Form.allThatMayMean(named.names(), named.naming())
                .values()
                .forEach(form -> add(new Rival<>(owner, form))));
    for (String key : bySpelling.keySet()) {
      byLength.computeIfAbsent(Wording.letters(key), unused -> new ArrayList<>()).add(new Bag(key));
    }
  }

  private void add(Rival<K> rival) {
    String name = rival.form.wording().key();
    byKey.computeIfAbsent(name, unused -> new ArrayList<>()).add(rival);
    spellings.computeIfAbsent(rival.form.wording(), RivalNames::spellings).stream()
        .map(Wording::key)
        .distinct()
        .forEach(key -> add(key, rival));
  }

  private void add(String key, Rival<K> rival) {
    bySpelling.computeIfAbsent(key, unused -> new ArrayList<>()).add(rival);
    BareKeys.of(key)
        .forEach(bare -> byBareKey.computeIfAbsent(bare, unused -> new ArrayList<>()).add(rival));
  }

  /** As it stands and, where it is spelled, in Latin letters, which an answer may be in too. */
  private static List<Wording> spellings(Wording wording) {
    List<Wording> spellings = new ArrayList<>(List.of(wording));
    if (!wording.isUnspelled()) {
      spellings.addAll(Folding.romanized(wording.key(), Naming.WORDS));
    }
    return spellings;
  }

  /**
   * The names of others that may decide, in order.
   *
   * @throws IllegalArgumentException if the owner has no name here
   */
  public List<String> of(K owner) {
    Set<String> rivals = new TreeSet<>();
    Named named = named(owner);
    Form.possibleFamilyNames(named.names(), named.naming())
        .forEach(form -> addOthers(rivals, owner, byKey, form.wording().key()));
    for (Form form : Form.allOf(named.names(), named.naming()).values()) {
      spellings.getOrDefault(form.wording(), List.of()).stream()
          .flatMap(this::near)
          .forEach(key -> addOthers(rivals, owner, bySpelling, key));
      bare(form.wording()).forEach(key -> addOthers(rivals, owner, bySpelling, key));
      addOthers(rivals, owner, byBareKey, form.wording().key());
    }
    return List.copyOf(rivals);
  }

  /** Whether something else is shown under the same name, so that the name does not tell which. */
  public boolean isShared(K owner) {
    Named named = named(owner);
    return Folding.of(named.names().get(0), named.naming()).stream()
        .flatMap(wording -> byKey.getOrDefault(wording.key(), List.of()).stream())
        .anyMatch(rival -> !rival.owner.equals(owner));
  }

  /**
   * What the owner is called.
   *
   * @throws IllegalArgumentException if it has no name here
   */
  public Named named(K owner) {
    Named named = all.get(owner);
    if (named == null) {
      throw new IllegalArgumentException("\"" + owner + "\" has no name here");
    }
    return named;
  }

  private void addOthers(
      Set<String> rivals, K owner, Map<String, List<Rival<K>>> index, String key) {
    index.getOrDefault(key, List.of()).stream()
        .filter(rival -> !rival.owner.equals(owner))
        .forEach(rival -> rivals.add(rival.text()));
  }

  private Stream<String> near(Wording wording) {
    int most = forgiveness.most(wording);
    Bag own = new Bag(wording.key());
    return ofLength(wording.letters(), 2 * most)
        .filter(bag -> Edits.mayMeet(own, bag, most))
        .map(Bag::text);
  }

  /**
   * With a typo in it, "Von Kk" may become "von K", which is K with a particle before it: what an
   * answer says when its particles are left out is another's name without any typo.
   */
  private Stream<String> bare(Wording wording) {
    int most = forgiveness.most(wording);
    return most == 0
        ? Stream.empty()
        : BareKeys.withoutParticles(wording.key()).stream().flatMap(key -> within(key, most));
  }

  private Stream<String> within(String key, int most) {
    return ofLength(Wording.letters(key), most)
        .map(Bag::text)
        .filter(other -> Edits.between(key, other, most) <= most);
  }

  private Stream<Bag> ofLength(int letters, int most) {
    return IntStream.rangeClosed(letters - most, letters + most)
        .boxed()
        .flatMap(length -> byLength.getOrDefault(length, List.of()).stream());
  }

  /** A form of somebody's name. */
  private static final class Rival<K> {

    private final K owner;
    private final Form form;
    private @Nullable String text;

    Rival(K owner, Form form) {
      this.owner = owner;
      this.form = form;
    }

    /** As it was given where it is read alike in every question, so that one knows it again. */
    String text() {
      String known = text;
      if (known == null) {
        known = form.derived() || !isReadAlike() ? form.wording().dotted() : form.source();
        text = known;
      }
      return known;
    }

    private boolean isReadAlike() {
      return Folding.of(form.source(), Naming.PERSON)
          .equals(Folding.of(form.source(), Naming.WORDS));
    }
  }
}
