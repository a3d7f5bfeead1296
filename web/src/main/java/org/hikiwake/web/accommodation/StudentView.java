package org.hikiwake.web.accommodation;

import java.time.ZoneId;
import java.util.List;
import org.hikiwake.web.accommodation.AccommodationsView.InQuiz;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.site.Input;

/** What one student is given in all quizzes of a course, to be changed. */
public record StudentView(
    Course course,
    Person student,
    List<InQuiz> quizzes,
    List<SaidView> history,
    Input input,
    boolean saved,
    ZoneId zone) {}
