package org.hikiwake.content.skeleton;

import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.value.PartialDate;
import org.hikiwake.core.value.Text;

/**
 * A pack that is about to be begun.
 *
 * @param begun today, which stands where nobody knows yet when a reading appeared
 */
public record NewPack(PackId id, String title, PartialDate begun) {

  public NewPack {
    title = Text.require(title, "a pack's title", 120);
  }
}
