package org.colead.facilitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.group.GroupDirectory;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The round that is on about a decision: what it is for, its time, and who has not been heard.
@Service
@Transactional(readOnly = true)
public class OpenRounds {

    private final DecisionRegister register;
    private final GroupDirectory groups;
    private final HeardVoices voices;
    private final Experience experience;
    private final Permissions permissions;
    private final People people;
    private final Clock clock;

    OpenRounds(
            DecisionRegister register,
            GroupDirectory groups,
            HeardVoices voices,
            Experience experience,
            Permissions permissions,
            People people,
            Clock clock) {
        this.register = register;
        this.groups = groups;
        this.voices = voices;
        this.experience = experience;
        this.permissions = permissions;
        this.people = people;
        this.clock = clock;
    }

    /// A round as its members see it.
    ///
    /// @param unfamiliar whether the group is new to this, so that the guidance stands open
    public record Now(RoundGuide guide, RoundTime time, boolean unfamiliar) {}

    /// Empty where no round is on.
    public Optional<Now> now(DecisionDetails decision) {
        return RoundGuide.of(decision.stage())
                .map(guide -> new Now(guide, time(decision), experience.isNew(decision.group())));
    }

    private RoundTime time(DecisionDetails decision) {
        var now = clock.instant();
        var since = decision.entered().getOrDefault(decision.stage(), now);
        return RoundTime.of(decision.stage(), since, groups.rules(decision.group()), now);
    }

    public boolean facilitates(DecisionId decision, PersonId person) {
        return permissions
                .can(
                        person,
                        Action.SEE_WHO_IS_SILENT,
                        Subject.of(Subject.Type.DECISION, decision.value()))
                .allowed();
    }

    /// The names of those who have not been heard in this round, for whoever facilitates alone;
    /// never while a check is open.
    public List<String> notHeard(DecisionId decision, PersonId by) {
        register.require(decision, Action.SEE_WHO_IS_SILENT, by);
        var core = register.core(decision);
        var silent =
                NotHeard.in(
                        core.stage(),
                        groups.members(core.group()),
                        core.authors(),
                        voices.in(core.stage(), decision, core.stageSince()));
        var names = people.names(silent);
        return silent.stream().map(names::get).filter(name -> name != null).sorted().toList();
    }
}
