package org.colead.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/// Every responsibility there is or was.
interface AllResponsibilities extends ListCrudRepository<Responsibility, UUID> {

    List<Responsibility> findByCarryingHolder(UUID holder);

    List<Responsibility> findByOfferTo(UUID person);

    List<Responsibility> findByOriginDecisionIdAndStateNot(
            UUID decision, ResponsibilityState ended);

    List<Responsibility> findFirst100ByStateNotAndTermUntilBefore(
            ResponsibilityState ended, LocalDate today);

    boolean existsByOriginMandate(Mandate mandate);

    boolean existsByOriginMandateAndOriginGroupId(Mandate mandate, UUID group);
}
