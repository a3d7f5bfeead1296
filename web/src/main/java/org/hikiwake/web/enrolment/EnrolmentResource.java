package org.hikiwake.web.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.site.ExternalId;
import org.jspecify.annotations.Nullable;

/** How somebody stands in a course, as JSON. */
@Schema(name = "Enrolment")
public record EnrolmentResource(
    @Schema(description = "Your own name for the person; left out where you did not enrol him")
        @Nullable String externalId,
    @Schema(
            enumeration = {"enrolled", "waiting", "refused", "gone"},
            description =
                "waiting: somebody had that address before you named it. He finds your wish under"
                    + " Your account and has to allow it; until then nothing of him is told."
                    + " refused: he does not.")
        String state,
    @Schema(enumeration = {"instructor", "student", "gone"}) String standing,
    @Schema(description = "Left out while he has not allowed it") @Nullable String name,
    @Schema(description = "Left out while he has not allowed it") @Nullable String email) {

  static EnrolmentResource of(Enrolment enrolment) {
    ExternalId external = enrolment.external();
    Person person = enrolment.person();
    return new EnrolmentResource(
        external == null ? null : external.value(),
        enrolment.state().word(),
        enrolment.standing().word(),
        person == null ? null : person.name(),
        person == null ? null : person.email().value());
  }
}
