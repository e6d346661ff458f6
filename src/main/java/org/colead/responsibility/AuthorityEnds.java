package org.colead.responsibility;

import java.time.Clock;
import java.time.LocalDate;
import org.colead.group.GroupEvent.MemberLeft;
import org.colead.kernel.PersonId;
import org.colead.people.PeopleEvent.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Leaving and expiry end authority at once; what was contributed keeps its name.
@Component
class AuthorityEnds {

    private final AllResponsibilities all;
    private final Clock clock;

    AuthorityEnds(AllResponsibilities all, Clock clock) {
        this.all = all;
        this.clock = clock;
    }

    /// In the transaction in which somebody leaves: what they carried is free again.
    @EventListener
    @Transactional
    public void whenSomebodyLeaves(PersonLeft left) {
        for (var carried : all.findByHandsCarryingHolder(left.person().value())) {
            carried.vacate(left.at());
            all.save(carried);
        }
        for (var offered : all.findByHandsOfferTo(left.person().value())) {
            offered.withdrawOffer(left.at());
            all.save(offered);
        }
    }

    /// What a group entrusts to its members ends with their place in it; an offer of it, too. What
    /// serves the whole installation is for whoever works here, and goes on.
    @EventListener
    @Transactional
    public void whenSomebodyLeavesAGroup(MemberLeft left) {
        for (var carried : all.findByHandsCarryingHolder(left.left().value())) {
            if (carried.origin().isForMembersOf(left.group())) {
                carried.vacate(left.at());
                all.save(carried);
            }
        }
        for (var offered : all.findByHandsOfferTo(left.left().value())) {
            if (offered.origin().isForMembersOf(left.group())) {
                offered.withdrawOffer(left.at());
                all.save(offered);
            }
        }
    }

    /// The facts end with the term by themselves; this writes into the record that they did.
    @Scheduled(cron = "0 5 * * * *")
    @Transactional
    public void endTerms() {
        var over =
                all.findFirst100ByStateNotInAndTermUntilBefore(
                        ResponsibilityState.OVER, LocalDate.now(clock));
        for (var responsibility : over) {
            responsibility.end("Its term is over.", PersonId.COLEAD, clock.instant());
            all.save(responsibility);
        }
    }
}
