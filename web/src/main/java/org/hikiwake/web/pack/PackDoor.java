package org.hikiwake.web.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Banks;
import org.hikiwake.web.site.Fault;

/**
 * Lets people to packs. To whom a pack is closed, it looks as if there were none. The {@link
 * Library} itself is for what was asked already, and for what nobody sees.
 */
@ApplicationScoped
public class PackDoor implements Banks {

  private final Library library;
  private final Reach reach;

  PackDoor(Library library, Reach reach) {
    this.library = library;
    this.reach = reach;
  }

  // --- to look into, keys included

  /** The packs that he who asks may look into: those that were shipped first. */
  public List<ExaminedPack> all() {
    return library.allExamined().stream().filter(pack -> reach.isSeen(id(pack))).toList();
  }

  private static PackId id(ExaminedPack pack) {
    return pack.pack().header().id();
  }

  /** The pack of that id; nothing where it is not at hand, or closed to him. */
  public Optional<ExaminedPack> seen(PackId pack) {
    return reach.isSeen(pack) ? library.examined(pack) : Optional.empty();
  }

  /**
   * The same by what somebody sent.
   *
   * @throws Fault where there is none for him
   */
  public ExaminedPack seen(String id) {
    PackId pack = read(id);
    return reach.isSeen(pack) ? library.examined(id) : closed(id);
  }

  private static PackId read(String id) {
    try {
      return new PackId(id);
    } catch (InvalidValue e) {
      throw Library.unknown(id);
    }
  }

  private static <T> T closed(String id) {
    throw Library.unknown(id);
  }

  // --- to practise

  /** The packs from which he who asks may take self-tests. */
  public List<ExaminedPack> practised() {
    return library.allExamined().stream().filter(pack -> reach.isPractised(id(pack))).toList();
  }

  /**
   * The bank of a pack by what somebody sent.
   *
   * @throws Fault where there is none for him
   */
  public Bank practised(String id) {
    PackId pack = read(id);
    return reach.isPractised(pack) ? library.bank(id) : closed(id);
  }

  /** The bank for self-tests; nothing where it is not at hand, or closed to him. */
  @Override
  public Optional<Bank> find(PackId pack) {
    return reach.isPractised(pack) ? library.find(pack) : Optional.empty();
  }
}
