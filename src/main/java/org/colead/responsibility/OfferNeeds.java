package org.colead.responsibility;

import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.stereotype.Component;

/// Steps, standing responsibilities and handovers that wait for somebody’s yes or no.
@Component
class OfferNeeds implements NeedSource {

    private static final int MINUTES = 2;

    private final Carried carried;

    OfferNeeds(Carried carried) {
        this.carried = carried;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        return carried.offeredTo(person).stream()
                .flatMap(row -> row.offer().map(open -> need(row, open)).stream())
                .toList();
    }

    private static Need need(ResponsibilityRow row, ResponsibilityRow.OpenOffer open) {
        return new Need(
                row.decision().map(DecisionId::value).orElse(row.id().value()),
                what(row),
                row.result(),
                Sentence.of(
                        "{0} offers this to you: about {1} minutes a week, until"
                                + " {2, date, d MMMM y}.",
                        open.by().name(), row.weekly().value(), row.until()),
                Sentence.of("Accept or decline"),
                "responsibilities",
                Optional.empty(),
                MINUTES,
                Optional.of(then(row)));
    }

    private static Sentence what(ResponsibilityRow row) {
        if (row.isHandedOver()) {
            return Sentence.of("Accept a handover");
        }
        return Sentence.of(
                row.decision().isPresent() ? "Accept a step" : "Accept a responsibility");
    }

    private static Sentence then(ResponsibilityRow row) {
        return row.holder()
                .map(who -> Sentence.of("Until you accept, {0} carries it.", who.name()))
                .orElse(Sentence.of("Until you accept, nobody carries it."));
    }
}
