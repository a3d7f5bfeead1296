package org.hikiwake.web.pack;

import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.PersonId;

/**
 * A pack that somebody sent and has yet to confirm.
 *
 * @param seen how many versions there were when he sent it
 * @param content the fingerprint of what it says
 */
public record Upload(String id, PackId pack, int seen, String content, PersonId uploader) {}
