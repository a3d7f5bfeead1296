package org.hikiwake.quiz.soundness;

/** What a question asks: how its stem must read, and how its answers are judged. */
record Asked(Frame frame, Answers answers) {}
