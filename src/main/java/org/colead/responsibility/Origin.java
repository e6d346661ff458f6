package org.colead.responsibility;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// Where a responsibility comes from: a step of a decision, or a group that entrusts it.
@Embeddable
record Origin(
        @Enumerated(EnumType.STRING) Mandate mandate, UUID groupId, @Nullable UUID decisionId) {

    static Origin step(GroupId group, DecisionId decision) {
        return new Origin(Mandate.CARRIES_STEP, group.value(), decision.value());
    }

    static Origin entrusted(GroupId group, Mandate mandate) {
        return new Origin(mandate, group.value(), null);
    }

    /// The decision of a step, the group of a mandate.
    UUID place() {
        return decisionId == null ? groupId : decisionId;
    }

    /// Whether this group entrusts it, and to its own members alone.
    boolean isForMembersOf(GroupId group) {
        return !isStep() && !mandate.servesAll() && groupId.equals(group.value());
    }

    boolean isStep() {
        return decisionId != null;
    }

    void mustBeStep(String otherwise) {
        if (!isStep()) {
            throw Refusal.because(otherwise);
        }
    }
}
