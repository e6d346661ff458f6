package org.colead.decision;

import java.util.List;
import java.util.Optional;

/// What a decision has to do with others, of those that its reader may read.
///
/// @param replaces what it superseded, or would replace
/// @param next what its review opened to adapt it, and what else would replace it
/// @param dependsOn what it builds on; `dependents` are those that build on it
public record Related(
        List<Other> replaces,
        Optional<Other> replacedBy,
        List<Other> next,
        List<Other> dependsOn,
        List<Other> dependents) {

    public static final Related NONE =
            new Related(List.of(), Optional.empty(), List.of(), List.of(), List.of());

    /// @param inForce whether it binds today
    public record Other(DecisionId id, String title, Stage stage, boolean inForce) {}

    public boolean isEmpty() {
        return replaces.isEmpty()
                && replacedBy.isEmpty()
                && next.isEmpty()
                && dependsOn.isEmpty()
                && dependents.isEmpty();
    }

    /// Those that are still alive and would have to be looked at again.
    public List<Other> affected() {
        return dependents.stream()
                .filter(other -> other.inForce() || other.stage().inMotion())
                .toList();
    }
}
