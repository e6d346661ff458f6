package org.colead.deliberation;

import java.util.List;
import org.colead.authority.Fact;
import org.colead.authority.FactKind;

/// Input comes from outside the group; whoever decides speaks in the rounds.
final class Outside {

    private Outside() {}

    static boolean is(List<Fact> facts) {
        return facts.stream().noneMatch(fact -> fact.kind() == FactKind.MEMBER);
    }
}
