package org.colead.people;

import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Refusal;
import org.springframework.data.repository.ListCrudRepository;

interface Units extends ListCrudRepository<Unit, UUID> {

    boolean existsByParentIsNull();

    Optional<Unit> findByParentIsNull();

    default Unit named(UnitId id) {
        return findById(id.value())
                .orElseThrow(
                        () -> Refusal.because("There is no such unit. Choose one from the list."));
    }
}
