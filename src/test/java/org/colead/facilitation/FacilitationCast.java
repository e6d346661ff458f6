package org.colead.facilitation;

import java.time.Clock;
import java.time.LocalDate;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityId;
import org.springframework.stereotype.Component;

/// People who accepted to facilitate.
@Component
public class FacilitationCast {

    private final Responsibilities responsibilities;
    private final Clock clock;

    FacilitationCast(Responsibilities responsibilities, Clock clock) {
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    /// Offered by a member, and accepted.
    public ResponsibilityId facilitates(PersonId person, GroupId group, PersonId by) {
        var today = LocalDate.now(clock);
        var what =
                new NewResponsibility(
                        "Facilitate the rounds", "", new Minutes(30), today, today.plusDays(300));
        var id =
                responsibilities.entrust(
                        group, Mandate.FACILITATES, what, person, CommandKey.next(), by);
        responsibilities.accept(id, person);
        return id;
    }
}
