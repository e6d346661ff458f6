package org.colead.decision;

import java.util.Set;
import org.colead.kernel.PersonId;

/// Who asked, with the position they took, to be left out of carrying a decision out: those who
/// stood at 7. Known only once the check is closed.
public interface LeftOut {

    Set<PersonId> leftOut(DecisionId decision);
}
