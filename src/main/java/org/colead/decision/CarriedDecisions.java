package org.colead.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;

/// Who carries steps of decisions now; they may read them, wherever they work, and review them.
public interface CarriedDecisions {

    Set<DecisionId> carriedBy(PersonId person);

    /// Those of which this person has carried out a step: they may read and review them still.
    Set<DecisionId> carriedOutBy(PersonId person);

    /// The groups whose rounds this person facilitates now.
    Set<GroupId> facilitatedBy(PersonId person);

    /// Who carries a step of each of them now; those that nobody carries are left out.
    Map<DecisionId, List<PersonId>> carriersOf(Collection<DecisionId> decisions);
}
