package org.colead.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Units extends ListCrudRepository<Unit, UUID> {

    boolean existsByParentIsNull();

    Optional<Unit> findByParentIsNull();
}
