package org.hikiwake.web.intake;

import java.util.List;
import org.hikiwake.core.pack.PackHeader;

/**
 * What is different between two versions of a pack.
 *
 * @param versions all that there are, the latest first
 */
public record ChangesView(
    PackHeader header, List<String> versions, String from, String to, ChangesPart changes) {}
