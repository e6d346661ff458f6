package org.colead.responsibility;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.colead.decision.DecisionId;
import org.colead.decision.LeftOut;
import org.colead.kernel.PersonId;
import org.springframework.stereotype.Component;

/// States for this test run that somebody stood at 7.
@Component
class LeftOutInTests implements LeftOut {

    private final Map<DecisionId, PersonId> stoodAtSeven = new ConcurrentHashMap<>();

    void add(DecisionId decision, PersonId person) {
        stoodAtSeven.put(decision, person);
    }

    @Override
    public Set<PersonId> leftOut(DecisionId decision) {
        return stoodAtSeven.containsKey(decision) ? Set.of(stoodAtSeven.get(decision)) : Set.of();
    }
}
