package org.hikiwake.web.bank;

import org.hikiwake.web.authoring.Desk;

/**
 * How far a question has come: what it reads, and how often it was decided on and written. It is
 * told as one word, which a program sends back and need not understand.
 */
record Revision(String version, int decisions, int edits) {

  static Revision of(Desk desk) {
    return new Revision(desk.view().version(), desk.view().history().size(), desk.history().size());
  }

  String tag() {
    return decisions + "-" + edits + "-" + version;
  }
}
