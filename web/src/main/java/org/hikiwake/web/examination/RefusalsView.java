package org.hikiwake.web.examination;

import java.util.List;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.web.examination.ExaminedView.StatementView;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was not made of a pack.
 *
 * @param families the families that were refused anything
 * @param family the one that is looked at; null for all
 */
public record RefusalsView(
    Head head,
    List<String> families,
    @Nullable String family,
    List<GroupView> groups,
    Paging paging) {

  private static final int PER_PAGE = 20;
  private static final int FEW = 5;
  private static final int STATEMENTS_PER_PAGE = 100;

  /**
   * A group with some of its statements.
   *
   * @param all where all of them are; null where nothing is left out
   */
  public record GroupView(
      RefusalGroup group, String family, List<StatementView> statements, @Nullable String all) {}

  /** The groups of all families or of one. */
  static RefusalsView of(
      Head head,
      ContentPack pack,
      List<RefusalGroup> groups,
      @Nullable String family,
      @Nullable String page) {
    List<String> families = groups.stream().map(RefusalGroup::family).distinct().sorted().toList();
    String wanted = family == null || family.isBlank() ? null : known(family, families);
    List<RefusalGroup> left =
        groups.stream().filter(g -> wanted == null || g.family().equals(wanted)).toList();
    String address = address(head) + (wanted == null ? "" : "&family=" + wanted);
    Paging paging = Paging.of(address, page, left.size(), PER_PAGE);
    return new RefusalsView(
        head,
        families,
        wanted,
        paging.of(left, PER_PAGE).stream().map(group -> few(group, head, pack)).toList(),
        paging);
  }

  private static String known(String family, List<String> families) {
    if (!families.contains(family)) {
      throw new Fault(
          Kind.UNACCEPTABLE,
          "Nothing of the family \"" + family + "\" was refused. Choose from those listed.");
    }
    return family;
  }

  private static GroupView few(RefusalGroup group, Head head, ContentPack pack) {
    List<String> ids = group.statements();
    String all = ids.size() > FEW ? address(head) + "&group=" + group.word() : null;
    return view(group, ids.subList(0, Math.min(FEW, ids.size())), pack, all);
  }

  /** One group alone, with all of its statements, page by page. */
  static RefusalsView one(
      Head head, ContentPack pack, List<RefusalGroup> groups, String word, @Nullable String page) {
    RefusalGroup group =
        groups.stream()
            .filter(g -> g.word().equals(word))
            .findFirst()
            .orElseThrow(
                () ->
                    new Fault(
                        Kind.UNKNOWN_ADDRESS,
                        "There is no such reason any more. Begin at the list of what is not"
                            + " asked."));
    String address = address(head) + "&group=" + word;
    Paging paging = Paging.of(address, page, group.statements().size(), STATEMENTS_PER_PAGE);
    return new RefusalsView(
        head,
        List.of(),
        null,
        List.of(view(group, paging.of(group.statements(), STATEMENTS_PER_PAGE), pack, null)),
        paging);
  }

  private static GroupView view(
      RefusalGroup group, List<String> ids, ContentPack pack, @Nullable String all) {
    return new GroupView(
        group,
        Labels.family(group.family()),
        ids.stream().map(id -> StatementView.of(id, pack)).toList(),
        all);
  }

  private static String address(Head head) {
    return "/questions/not-asked?pack=" + head.pack().id();
  }

  /** Whether a single group is shown. */
  public boolean isOne() {
    return families.isEmpty() && !groups.isEmpty();
  }

  /** What pages call the family. */
  public String label(String name) {
    return Labels.family(name);
  }
}
