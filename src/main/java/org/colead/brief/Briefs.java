package org.colead.brief;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/// All briefs.
interface Briefs extends JpaRepository<Brief, BriefId> {

    Optional<Brief> findByDecision(org.colead.decision.DecisionId decision);
}
