package org.colead.conflict;

import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.group.GroupDirectory;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Component;

/// Finds cases for whoever may read them. To everybody else there is no such case.
@Component
class KeptConflicts {

    private final ConflictCases cases;
    private final Permissions permissions;
    private final GroupDirectory groups;

    KeptConflicts(ConflictCases cases, Permissions permissions, GroupDirectory groups) {
        this.cases = cases;
        this.permissions = permissions;
        this.groups = groups;
    }

    ConflictCase forReader(ConflictId id, PersonId reader) {
        mustBeAllowed(reader, Action.READ_CONFLICT, id);
        return cases.findById(id).orElseThrow(KeptConflicts::none);
    }

    ConflictCase forTheTwo(ConflictId id, PersonId by) {
        var found = forReader(id, by);
        permissions.require(by, Action.HEAR_OUT, subject(id));
        return found;
    }

    ConflictCase forTheMediator(ConflictId id, PersonId by) {
        var found = forReader(id, by);
        permissions.require(by, Action.MEDIATE, subject(id));
        return found;
    }

    /// Without its words: whoever is asked knows who asks, and nothing else yet.
    ConflictCase forWhoeverIsAsked(ConflictId id, PersonId by) {
        mustBeAllowed(by, Action.ACCEPT_MEDIATION, id);
        return cases.findById(id).orElseThrow(KeptConflicts::none);
    }

    /// A group reads along only where both belong to it.
    void mustBothKnow(NewConflict words, PersonId by) {
        words.group()
                .filter(_ -> words.kind().opensToTheGroup())
                .map(groups::members)
                .filter(members -> !members.contains(by) || !members.contains(words.other()))
                .ifPresent(_ -> {
                    throw Refusal.because(
                            "Both of you must be members of the group that reads along."
                                    + " Choose another, or none.");
                });
    }

    ConflictCase save(ConflictCase changed) {
        return cases.save(changed);
    }

    private void mustBeAllowed(PersonId person, Action action, ConflictId id) {
        if (!permissions.can(person, action, subject(id)).allowed()) {
            throw none();
        }
    }

    private static Refusal none() {
        return Refusal.because("There is no such case, or you may not read it.");
    }

    static Subject subject(ConflictId id) {
        return Subject.of(Subject.Type.CONFLICT, id.value());
    }
}
