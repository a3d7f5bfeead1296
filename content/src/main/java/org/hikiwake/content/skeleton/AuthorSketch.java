package org.hikiwake.content.skeleton;

/** An author as a byline gives him, or the unnamed voice of a text without one. */
record AuthorSketch(String id, String name) {}
