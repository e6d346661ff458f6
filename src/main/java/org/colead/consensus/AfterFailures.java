package org.colead.consensus;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionCore;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Outcome;
import org.colead.decision.SideExits;
import org.colead.decision.Stage;
import org.colead.group.EnvelopeService;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// After as many failed checks as the charter allows, the group chooses: a trial, the fallback it
/// named beforehand, the granting group, or to park it. What goes past the failed checks waits for
/// a second member.
@Service
@Transactional
public class AfterFailures {

    private final Impasses impasses;
    private final DecisionRegister register;
    private final DecisionCourse course;
    private final SideExits exits;
    private final GroupDirectory groups;
    private final EnvelopeService envelopes;
    private final Permissions permissions;
    private final WaysTaken taken;
    private final Clock clock;

    AfterFailures(
            Impasses impasses,
            DecisionRegister register,
            DecisionCourse course,
            SideExits exits,
            GroupDirectory groups,
            EnvelopeService envelopes,
            Permissions permissions,
            WaysTaken taken,
            Clock clock) {
        this.impasses = impasses;
        this.register = register;
        this.course = course;
        this.exits = exits;
        this.groups = groups;
        this.envelopes = envelopes;
        this.permissions = permissions;
        this.taken = taken;
        this.clock = clock;
    }

    /// Whether the group has to choose before anything else can happen.
    @Transactional(readOnly = true)
    public boolean mustChoose(DecisionId decision) {
        var core = register.core(decision);
        return core.stage() == Stage.CONCERNS && failedTooOften(core);
    }

    /// @param option the one that is tried, where the group chooses among several and tries one
    public void choose(
            DecisionId decision, WayOn way, Optional<String> option, String reason, PersonId by) {
        register.require(decision, Action.CHOOSE_AFTER_FAILURE, by);
        var core = register.core(decision);
        if (!failedTooOften(core)) {
            throw Refusal.because(
                    "This choice comes when {0} checks have failed. Amend the text and open the next one.",
                    groups.rules(core.group()).failedChecks());
        }
        var tried = taken.requireOpen(decision, way, option, by);
        var asked = asked(way, core, by);
        var impasse = newest(decision).map(Impasse::next).orElseGet(() -> Impasse.first(decision));
        impasse.choose(way, tried, reason, asked, by, clock.instant());
        impasses.save(impasse);
        switch (way) {
            case TRIAL, FALLBACK -> {
                if (asked.isEmpty()) {
                    taken.take(decision, way, tried, by);
                }
            }
            case ESCALATE -> course.escalate(decision, reason, by);
            case PARK -> exits.park(decision, reason, by);
        }
    }

    /// The granting group’s reply: the group may try it, or it is not adopted.
    ///
    /// @param option which one they may try, where the group chooses among several
    public void reply(
            DecisionId decision,
            boolean tryIt,
            Optional<String> option,
            String reason,
            PersonId by) {
        permissions.require(by, Action.REPLY_TO_RECOMMENDATION, subject(decision));
        var impasse =
                newest(decision).orElseThrow(() -> Refusal.because("Nobody asked for this reply."));
        var tried = tryIt ? taken.toTry(decision, option, by) : Optional.<String>empty();
        impasse.answer(tryIt, tried, reason, by, clock.instant());
        impasses.save(impasse);
        taken.conclude(decision, tryIt ? Outcome.TRIAL : Outcome.NOT_ADOPTED, tried, by);
        var core = register.core(decision);
        if (core.recommendation() && !core.practice()) {
            course.replyToRecommendation(decision, true, reason, by);
        }
    }

    @Transactional(readOnly = true)
    public boolean mayReply(DecisionId decision, PersonId person) {
        return permissions.can(person, Action.REPLY_TO_RECOMMENDATION, subject(decision)).allowed();
    }

    private static Subject subject(DecisionId decision) {
        return Subject.of(Subject.Type.DECISION, decision.value());
    }

    private boolean failedTooOften(DecisionCore core) {
        return core.failedChecks() >= groups.rules(core.group()).failedChecks();
    }

    private List<PersonId> asked(WayOn way, DecisionCore core, PersonId by) {
        if (way.needsAgreement()) {
            return taken.whoAgrees(core, by);
        }
        return way == WayOn.ESCALATE
                ? grantors(core).stream().flatMap(it -> groups.members(it).stream()).toList()
                : List.of();
    }

    private Collection<GroupId> grantors(DecisionCore core) {
        var grantors =
                core.envelope()
                        .<Collection<GroupId>>map(e -> List.of(envelopes.card(e).grantor()))
                        .orElseGet(() -> groups.repliers(core.group()).keySet());
        if (grantors.isEmpty()) {
            throw nobodyToAsk();
        }
        return grantors;
    }

    private static Refusal nobodyToAsk() {
        return Refusal.because(
                "No group stands above this one, so there is nobody to ask. Choose another way.");
    }

    private Optional<Impasse> newest(DecisionId decision) {
        return impasses.findFirstByDecisionIdOrderByNumberDesc(decision.value());
    }

    /// The way that was chosen last; empty while none was.
    @Transactional(readOnly = true)
    public Optional<WayOn> chosen(DecisionId decision, PersonId viewer) {
        register.require(decision, Action.READ, viewer);
        return newest(decision).flatMap(Impasse::way);
    }
}
