package org.colead.decision;

import java.util.List;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;

/// Says because of what words of a text were changed.
public interface BecauseSource {

    List<Because> because(DecisionId decision, PersonId viewer);

    /// A cause and the words it changed.
    ///
    /// @param about what was said; given back to find its words again
    /// @param version in which they changed
    /// @param passages empty where the whole version answers it
    /// @param why “Changed because of Wes Tolliver’s concern”
    /// @param href where what was said stands
    record Because(UUID about, int version, List<Passage> passages, Sentence why, String href) {

        public Because {
            passages = List.copyOf(passages);
        }

        public boolean meant(Passage changed) {
            return passages.isEmpty() || passages.stream().anyMatch(changed::touches);
        }
    }
}
