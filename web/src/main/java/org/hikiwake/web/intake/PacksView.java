package org.hikiwake.web.intake;

import java.util.List;

/**
 * The list of all packs.
 *
 * @param done what was done just now; empty for nothing
 */
public record PacksView(List<PackRow> packs, String done) {}
