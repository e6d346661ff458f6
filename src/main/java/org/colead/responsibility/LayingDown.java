package org.colead.responsibility;

import static org.colead.authority.Action.HAND_OVER;

import java.time.Clock;
import java.time.LocalDate;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Laying a responsibility down before its term is over, and finding others for a step that nobody
/// brought to its end.
@Service
@Transactional
public class LayingDown {

    private final AllResponsibilities all;
    private final Permissions permissions;
    private final Eligibility eligibility;
    private final Clock clock;

    LayingDown(
            AllResponsibilities all,
            Permissions permissions,
            Eligibility eligibility,
            Clock clock) {
        this.all = all;
        this.permissions = permissions;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /// By whoever carries it. A step of a decision that goes on is free again; anything else ends.
    public void layDown(ResponsibilityId id, String reason, PersonId by) {
        permissions.require(by, HAND_OVER, Subject.of(Subject.Type.RESPONSIBILITY, id.value()));
        var it = known(id);
        eligibility.mustBeAtStage(it.origin(), HAND_OVER);
        it.layDown(reason, eligibility.isSought(it.origin()), by, clock.instant());
        all.save(it);
    }

    /// A step that ended before it was done is free again, from today until this day.
    public void openAnew(ResponsibilityId id, LocalDate until, PersonId by) {
        var it = known(id);
        eligibility.mayOffer(it.origin(), by);
        it.openAnew(new Term(LocalDate.now(clock), until), by, clock.instant());
        all.save(it);
    }

    private Responsibility known(ResponsibilityId id) {
        return all.findById(id.value())
                .orElseThrow(() -> Refusal.because("There is no such responsibility."));
    }
}
