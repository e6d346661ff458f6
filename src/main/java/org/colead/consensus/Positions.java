package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Positions extends ListCrudRepository<Position, UUID> {

    Optional<Position> findByCheckIdAndMemberId(UUID check, UUID member);

    List<Position> findByCheckId(UUID check);
}
