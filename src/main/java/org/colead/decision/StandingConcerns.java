package org.colead.decision;

import org.colead.kernel.PersonId;

/// Who raised concerns about a decision that they have not withdrawn.
public interface StandingConcerns {

    boolean raisedBy(PersonId person, DecisionId decision);
}
