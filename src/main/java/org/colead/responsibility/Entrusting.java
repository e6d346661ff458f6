package org.colead.responsibility;

import static org.colead.authority.Action.ENTRUST;
import static org.colead.authority.Action.VOLUNTEER;

import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Component;

/// Who entrusts a standing responsibility, and to whom. Nobody grants anything to themselves alone,
/// and what serves the whole installation is entrusted by its founding group, from which all
/// authority in it comes.
@Component
class Entrusting {

    private final Permissions permissions;
    private final GroupDirectory groups;
    private final AllResponsibilities all;

    Entrusting(Permissions permissions, GroupDirectory groups, AllResponsibilities all) {
        this.permissions = permissions;
        this.groups = groups;
        this.all = all;
    }

    void mayOffer(GroupId group, Mandate mandate, PersonId by) {
        if (mandate == Mandate.CARRIES_STEP) {
            throw Refusal.because("A step comes from a decision. Offer it there.");
        }
        if (mandate.servesAll() && !groups.isFounding(group)) {
            throw Refusal.because(
                    "This serves the whole installation, not one group. Ask a member of the"
                            + " founding group to offer it.");
        }
        if (by.equals(PersonId.COLEAD)) {
            mustBeTheFirst(group, mandate);
        } else {
            permissions.require(by, ENTRUST, Subject.of(Subject.Type.GROUP, group.value()));
            mustNotBeAlone(group, mandate);
        }
    }

    void mayReceive(Origin origin, PersonId to, PersonId from) {
        if (to.equals(from)) {
            throw Refusal.because(
                    "Nobody grants anything to themselves alone. Ask another member to offer it"
                            + " to you.");
        }
        if (origin.mandate().servesAll()) {
            mustWorkHere(to);
        } else if (!groups.members(new GroupId(origin.groupId())).contains(to)) {
            throw Refusal.because("Choose an accepted member of the group.");
        }
    }

    private void mustWorkHere(PersonId to) {
        if (!permissions.can(to, VOLUNTEER, Subject.ORGANISATION).allowed()) {
            throw Refusal.because("Choose somebody who works here.");
        }
    }

    /// As with envelopes, a group that is forming grants nothing yet.
    private void mustNotBeAlone(GroupId group, Mandate mandate) {
        if (mandate.servesAll() && groups.members(group).size() < 2) {
            throw Refusal.because(
                    "One member alone entrusts nothing for all. Wait until a second one has"
                            + " accepted.");
        }
    }

    private void mustBeTheFirst(GroupId group, Mandate mandate) {
        boolean entrusted =
                mandate.servesAll()
                        ? all.existsByOriginMandate(mandate)
                        : all.existsByOriginMandateAndOriginGroupId(mandate, group.value());
        if (entrusted) {
            throw Refusal.because(
                    "This was entrusted before. From then on a member of the group offers it.");
        }
    }
}
