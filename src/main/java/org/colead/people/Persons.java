package org.colead.people;

import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.data.repository.ListCrudRepository;

interface Persons extends ListCrudRepository<Person, UUID> {

    boolean existsByEmail(String email);

    Optional<Person> findByEmailAndLeftAtIsNull(String email);

    /// Refused where somebody has this address already, whoever left too.
    default void requireFree(EmailAddress address) {
        if (existsByEmail(address.value())) {
            throw Refusal.because(
                    "Somebody with the address {0} is here already. Look for them under People.",
                    address.value());
        }
    }

    default Person named(PersonId id) {
        return findById(id.value())
                .orElseThrow(() ->
                        Refusal.because("There is no such person. Look for them under People."));
    }
}
