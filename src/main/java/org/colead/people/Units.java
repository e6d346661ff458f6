package org.colead.people;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Units extends ListCrudRepository<Unit, UUID> {

    boolean existsByParentIsNull();
}
