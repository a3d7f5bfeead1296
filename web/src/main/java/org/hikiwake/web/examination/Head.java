package org.hikiwake.web.examination;

import java.util.List;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.pack.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every list of a pack's questions.
 *
 * @param packs all that one can look at
 * @param questions how many were generated and can be seen
 * @param refusals how many were not generated
 * @param waiting what is withheld from students; null where nothing is
 */
public record Head(
    PackHeader pack,
    List<PackHeader> packs,
    int questions,
    int refusals,
    @Nullable Waiting waiting) {

  static Head of(Catalogue catalogue, PackDoor packs, @Nullable Waiting waiting) {
    return new Head(
        catalogue.pack().header(),
        packs.all().stream().map(pack -> pack.pack().header()).toList(),
        catalogue.size(),
        catalogue.refusalCount(),
        waiting);
  }
}
