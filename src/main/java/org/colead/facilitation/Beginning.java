package org.colead.facilitation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.colead.facilitation.BeginningEvent.StepByStepBegun;
import org.colead.facilitation.BeginningEvent.StepByStepLoosened;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Whether a group goes step by step.
///
/// Life cycle: step by step → loosened by a member, once three decisions are completed → step by
/// step again, whenever a member wants it.
@Entity
class Beginning extends AbstractAggregateRoot<Beginning> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    private GroupId group;

    private boolean stepByStep;
    private long moneyCents;
    private int weekly;
    private UUID changedBy;
    private Instant changedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Beginning() {}

    Beginning(GroupId group, SmallMatter small, PersonId by, Instant at) {
        this.group = group;
        this.moneyCents = small.money().cents();
        this.weekly = small.weekly().value();
        this.changedBy = by.value();
        this.changedAt = at;
        begin(by, at);
    }

    void begin(PersonId by, Instant at) {
        if (!stepByStep) {
            changed(true, by, at);
            registerEvent(new StepByStepBegun(group, by, at));
        }
    }

    void loosen(int completed, PersonId by, Instant at) {
        if (completed < Experience.ENOUGH) {
            throw Refusal.because(
                    "{0} of three decisions are completed. After the third, practice ones included, you choose whether to go on freely.",
                    completed);
        }
        if (stepByStep) {
            changed(false, by, at);
            registerEvent(new StepByStepLoosened(group, completed, by, at));
        }
    }

    private void changed(boolean to, PersonId by, Instant at) {
        stepByStep = to;
        changedBy = by.value();
        changedAt = at;
    }
}
