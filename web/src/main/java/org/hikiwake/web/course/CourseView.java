package org.hikiwake.web.course;

import java.util.List;
import org.hikiwake.web.site.Input;

/**
 * A course as its instructors see it.
 *
 * @param settings what was typed into the form of its settings
 * @param entry what was typed to enter somebody by hand
 * @param done what was just done, in a word; empty for nothing
 */
record CourseView(
    Course course,
    List<Member> members,
    List<CourseWork.Work> work,
    String address,
    Input settings,
    Input entry,
    String done) {

  public long students() {
    return members.stream().filter(member -> !member.isInstructor()).count();
  }

  public long invited() {
    return members.stream().filter(Member::invited).count();
  }
}
