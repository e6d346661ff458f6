package org.colead.responsibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/// Every responsibility there is or was.
interface AllResponsibilities extends ListCrudRepository<Responsibility, UUID> {

    List<Responsibility> findByHandsCarryingHolder(UUID holder);

    List<Responsibility> findByHandsOfferTo(UUID person);

    List<Responsibility> findByOriginDecisionIdAndStateNotIn(
            UUID decision, Collection<ResponsibilityState> over);

    List<Responsibility> findFirst100ByStateNotInAndTermUntilBefore(
            Collection<ResponsibilityState> over, LocalDate today);

    boolean existsByOriginMandate(Mandate mandate);

    boolean existsByOriginMandateAndOriginGroupId(Mandate mandate, UUID group);
}
