package org.colead.group;

import org.colead.kernel.Refusal;
import org.springframework.data.repository.ListCrudRepository;

/// All groups.
interface Groups extends ListCrudRepository<Group, GroupId> {

    default Group get(GroupId id) {
        return findById(id)
                .orElseThrow(
                        () -> Refusal.because("There is no such group. Look it up under Groups."));
    }
}
