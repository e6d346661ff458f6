package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where everybody stood in a check that is closed, and why, a page at a time, for whoever may read
/// its decision. Of a check that is open, or was left open for good, nothing is here: it is refused
/// as unknown.
@Service
@Transactional(readOnly = true)
public class ClosedPositions {

    private final CheckResults results;
    private final Wordings wordings;
    private final DecisionRegister register;
    private final StoodRows stood;
    private final ReasonRows reasons;
    private final ToldStands told;

    ClosedPositions(
            CheckResults results,
            Wordings wordings,
            DecisionRegister register,
            StoodRows stood,
            ReasonRows reasons,
            ToldStands told) {
        this.results = results;
        this.wordings = wordings;
        this.register = register;
        this.stood = stood;
        this.reasons = reasons;
        this.told = told;
    }

    /// The furthest from agreement first; those of one choice who gave no reason share a row.
    public Slice<ReasonRow> reasons(CheckId check, Optional<String> after, PersonId viewer) {
        return reasons.page(check, method(check, viewer), after);
    }

    /// Those of one choice who gave no reason, by name.
    public Slice<Stand> silent(CheckId check, int choice, Optional<String> after, PersonId viewer) {
        var method = method(check, viewer);
        return page(stood.silent(check, method, choice, after), method);
    }

    /// Each by itself, those with a reason first, then by name.
    public Slice<Stand> ballots(CheckId check, Optional<String> after, PersonId viewer) {
        var method = method(check, viewer);
        return page(stood.page(check, method, false, after), method);
    }

    /// What those gave who left the group before the close; counted nowhere.
    public Slice<Stand> left(CheckId check, Optional<String> after, PersonId viewer) {
        var method = method(check, viewer);
        return page(stood.page(check, method, true, after), method);
    }

    /// Every ballot without its name and its reason, for whoever counts again.
    public List<Stance> allBallots(CheckId check, PersonId viewer) {
        method(check, viewer);
        return stood.ballots(check);
    }

    private ConsensusMethod method(CheckId id, PersonId viewer) {
        var check = results.closed(id);
        register.require(check.decision(), Action.READ, viewer);
        return ConsensusMethod.of(check.rule(), wordings.options(check), check.seed());
    }

    private Slice<Stand> page(List<StoodRow> rows, ConsensusMethod method) {
        var page = Slice.of(rows, Slice.SIZE, StoodRow::key);
        return new Slice<>(told.of(page.rows(), method), page.next());
    }
}
