package org.hikiwake.web.enrolment;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.account.EmailAddress;
import org.hikiwake.web.account.Registration;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Whom a program wants to have in a course, as JSON. */
@Schema(name = "EnrolmentWish")
public record EnrolmentRequest(
    @Schema(required = true, maxLength = 200, examples = "\"Ada Lovelace\"") @Nullable String name,
    @Schema(required = true, maxLength = 254, examples = "\"ada@example.org\"")
        @Nullable String email,
    @Schema(
            enumeration = {"student", "instructor"},
            defaultValue = "student")
        @Nullable String standing) {

  /**
   * @throws Fault where something has to be mended
   */
  Wanted wanted(ExternalId external) {
    Input input =
        Input.empty()
            .with("name", name == null ? "" : name)
            .with("email", email == null ? "" : email);
    Optional<EmailAddress> address = Registration.email(input);
    String called = Registration.name(input);
    Optional<Standing> as =
        Standing.read(standing == null ? Standing.STUDENT.word() : standing)
            .filter(one -> one != Standing.GONE);
    if (as.isEmpty()) {
      input.reject("standing", "It is student or instructor.");
    }
    if (!input.isGood()) {
      throw Fault.of(input);
    }
    return new Wanted(external, called, address.orElseThrow(), as.orElseThrow());
  }
}
