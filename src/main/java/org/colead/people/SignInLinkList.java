package org.colead.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface SignInLinkList extends ListCrudRepository<SignInLink, UUID> {

    Optional<SignInLink> findByTokenHash(String tokenHash);

    void deleteByPerson(UUID person);
}
