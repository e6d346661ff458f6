package org.colead.facilitation;

import java.time.Clock;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.authority.Verdict;
import org.colead.group.AtFounding;
import org.colead.group.GroupId;
import org.colead.group.NewGroup;
import org.colead.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whether a group goes step by step, and who changes that.
@Service
@Transactional
public class Pace implements AtFounding {

    private final AllBeginnings beginnings;
    private final Experience experience;
    private final Permissions permissions;
    private final Clock clock;

    Pace(AllBeginnings beginnings, Experience experience, Permissions permissions, Clock clock) {
        this.beginnings = beginnings;
        this.experience = experience;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// How a group goes now.
    ///
    /// @param completed how many decisions it has brought to a published brief
    /// @param change whether the viewer may change it, and why
    public record Now(boolean stepByStep, int completed, Verdict change) {

        public boolean canBeLoosened() {
            return stepByStep && completed >= Experience.ENOUGH;
        }
    }

    @Transactional(readOnly = true)
    public Now of(GroupId group, PersonId viewer) {
        var subject = subject(group);
        permissions.require(viewer, Action.READ_GROUP, subject);
        return new Now(
                experience.isStepByStep(group),
                experience.completed(group),
                permissions.can(viewer, Action.CHANGE_PACE, subject));
    }

    public void begin(GroupId group, PersonId by) {
        permissions.require(by, Action.CHANGE_PACE, subject(group));
        stepByStep(group, by);
    }

    /// Refused before three decisions are completed.
    public void loosen(GroupId group, PersonId by) {
        permissions.require(by, Action.CHANGE_PACE, subject(group));
        beginnings
                .findById(group)
                .ifPresent(it -> {
                    it.loosen(experience.completed(group), by, clock.instant());
                    beginnings.save(it);
                });
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void founded(GroupId group, NewGroup words, PersonId by) {
        if (words.stepByStep()) {
            stepByStep(group, by);
        }
    }

    private void stepByStep(GroupId group, PersonId by) {
        var known = beginnings.findById(group);
        known.ifPresent(it -> it.begin(by, clock.instant()));
        beginnings.save(
                known.orElseGet(
                        () -> new Beginning(group, SmallMatter.STANDARD, by, clock.instant())));
    }

    private static Subject subject(GroupId group) {
        return Subject.of(Subject.Type.GROUP, group.value());
    }
}
