package org.colead.decision;

import java.util.Optional;
import org.colead.group.GroupId;

/// What it takes to begin: a title, the question in one sentence, and the group it is put to.
///
/// @param practice a practice decision never enters the register and draws on nothing
/// @param supersedes an earlier decision that this one would replace, or that it adapts
public record NewDecision(
        GroupId group,
        String title,
        String ask,
        boolean practice,
        Optional<DecisionId> supersedes) {

    public static NewDecision of(GroupId group, String title, String ask) {
        return new NewDecision(group, title, ask, false, Optional.empty());
    }
}
