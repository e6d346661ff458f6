package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Positions extends ListCrudRepository<Position, UUID> {

    Optional<Position> findByCheckIdAndMemberId(UUID check, UUID member);

    /// All that count: whoever left the group is not among them.
    List<Position> findByCheckIdAndSetAsideAtIsNull(UUID check);
}
