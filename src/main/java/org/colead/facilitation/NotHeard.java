package org.colead.facilitation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.colead.decision.Stage;
import org.colead.kernel.PersonId;

/// Who has not been heard in a round. Authors speak through the proposal, but react like everybody.
final class NotHeard {

    private NotHeard() {}

    static List<PersonId> in(
            Stage stage,
            List<PersonId> members,
            Collection<PersonId> authors,
            Set<PersonId> heard) {
        return members.stream()
                .filter(member -> !heard.contains(member))
                .filter(member -> stage == Stage.REACTING || !authors.contains(member))
                .toList();
    }
}
