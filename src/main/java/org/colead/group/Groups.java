package org.colead.group;

import java.util.List;
import java.util.UUID;
import org.colead.kernel.Refusal;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/// All groups.
interface Groups extends ListCrudRepository<Group, GroupId> {

    /// The groups in which the person has a place or is offered one.
    @Query(
            "select g from Group g join g.memberships m where m.person = :person and m.endedAt is null")
    List<Group> withAPlaceFor(UUID person);

    default Group get(GroupId id) {
        return findById(id)
                .orElseThrow(
                        () -> Refusal.because("There is no such group. Look it up under Groups."));
    }
}
