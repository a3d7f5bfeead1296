package org.hikiwake.web.examination;

import java.util.List;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;

/**
 * What stands above every list of a pack's questions.
 *
 * @param packs all that one can look at
 * @param questions how many were generated
 * @param refusals how many were not
 */
public record Head(PackHeader pack, List<PackHeader> packs, int questions, int refusals) {

  public static Head of(ExaminedPack examined, Library library) {
    return new Head(
        examined.examination().pack().header(),
        library.all().stream().map(Bank::pack).map(pack -> pack.header()).toList(),
        examined.examination().all().size(),
        examined.examination().refusals().size());
  }
}
