package org.colead.decision;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/// All decisions.
interface Decisions extends JpaRepository<Decision, DecisionId> {

    Optional<Decision> findById(DecisionId id);
}
