package org.colead.people;

import java.util.UUID;
import org.colead.kernel.PersonId;
import org.springframework.data.repository.ListCrudRepository;

interface AccountList extends ListCrudRepository<Account, UUID> {

    default Account of(PersonId person) {
        return findById(person.value()).orElseGet(() -> new Account(person));
    }
}
