package org.colead.decision;

import java.util.List;
import org.colead.kernel.Condition;

/// A module's say in whether a decision may leave a stage. It answers with every condition that it
/// knows of, met or missing; one that is missing keeps the decision where it is.
public interface StageGuard {

    List<Condition> conditions(DecisionId decision, Stage leaving);
}
