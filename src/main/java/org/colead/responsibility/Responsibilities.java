package org.colead.responsibility;

import static org.colead.authority.Action.ACCEPT_STEP;
import static org.colead.authority.Action.HAND_OVER;
import static org.colead.authority.Action.OFFER_STEP;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Offering, accepting, learning and passing on of responsibilities; for laying down see
/// [LayingDown].
@Service
@Transactional
public class Responsibilities {

    private final AllResponsibilities all;
    private final Permissions permissions;
    private final Eligibility eligibility;
    private final Entrusting entrusting;
    private final Once once;
    private final Clock clock;

    Responsibilities(
            AllResponsibilities all,
            Permissions permissions,
            Eligibility eligibility,
            Entrusting entrusting,
            Once once,
            Clock clock) {
        this.all = all;
        this.permissions = permissions;
        this.eligibility = eligibility;
        this.entrusting = entrusting;
        this.once = once;
        this.clock = clock;
    }

    /// Describes a step of a decision that is decided, published or underway, and offers it.
    public ResponsibilityId offerStep(
            DecisionId decision, NewStep step, CommandKey key, PersonId by) {
        permissions.require(by, OFFER_STEP, Subject.of(Subject.Type.DECISION, decision.value()));
        return made(
                key,
                by,
                () -> {
                    var origin = eligibility.stepOf(decision);
                    step.to().ifPresent(to -> eligibility.mayReceive(origin, to, by));
                    var described = describe(origin, step.responsibility(), by);
                    step.to().ifPresent(to -> described.offer(to, by, clock.instant()));
                    return described;
                });
    }

    /// A group entrusts a standing responsibility to one of its members; the founding group one
    /// that serves the whole installation, to anybody who works here. [PersonId#COLEAD] may do so
    /// at the founding only, where nobody was ever entrusted with it.
    public ResponsibilityId entrust(
            GroupId group,
            Mandate mandate,
            NewResponsibility what,
            PersonId to,
            CommandKey key,
            PersonId by) {
        entrusting.mayOffer(group, mandate, by);
        return made(
                key,
                by,
                () -> {
                    var origin = Origin.entrusted(group, mandate);
                    eligibility.mayReceive(origin, to, by);
                    var described = describe(origin, what, by);
                    described.offer(to, by, clock.instant());
                    return described;
                });
    }

    /// Offers what is free to somebody.
    public void offer(ResponsibilityId id, PersonId to, PersonId by) {
        change(
                id,
                (it, at) -> {
                    eligibility.mayOffer(it.origin(), by);
                    eligibility.mayReceive(it.origin(), to, by);
                    it.offer(to, by, at);
                });
    }

    public void accept(ResponsibilityId id, PersonId by) {
        change(id, ACCEPT_STEP, by, atStage(ACCEPT_STEP, (it, at) -> it.accept(by, today(), at)));
    }

    public void decline(ResponsibilityId id, String reason, PersonId by) {
        change(id, ACCEPT_STEP, by, (it, at) -> it.decline(reason, by, at));
    }

    /// Takes on a free step. A standing responsibility is offered by a member of its group instead.
    public void volunteer(ResponsibilityId id, PersonId by) {
        change(
                id,
                (it, at) -> {
                    eligibility.mayVolunteer(it.origin(), by);
                    it.volunteer(by, today(), at);
                });
    }

    public void offerHandover(ResponsibilityId id, PersonId to, String notes, PersonId by) {
        change(
                id,
                HAND_OVER,
                by,
                atStage(
                        HAND_OVER,
                        (it, at) -> {
                            eligibility.mayReceive(it.origin(), to, by);
                            it.offerHandover(to, notes, by, today(), at);
                        }));
    }

    public void acceptHandover(ResponsibilityId id, PersonId by) {
        change(
                id,
                ACCEPT_STEP,
                by,
                atStage(HAND_OVER, (it, at) -> it.acceptHandover(by, today(), at)));
    }

    public void declineHandover(ResponsibilityId id, String reason, PersonId by) {
        change(id, ACCEPT_STEP, by, (it, at) -> it.declineHandover(reason, by, at));
    }

    /// Says that somebody is looked for who would like to learn it.
    public void seekUnderstudy(ResponsibilityId id, PersonId by) {
        change(id, HAND_OVER, by, (it, at) -> it.seekUnderstudy(by, today(), at));
    }

    public void learn(ResponsibilityId id, PersonId by) {
        change(
                id,
                (it, at) -> {
                    eligibility.mayLearn(it.origin(), by);
                    it.learn(by, today(), at);
                });
    }

    private ResponsibilityId made(CommandKey key, PersonId by, Supplier<Responsibility> making) {
        return new ResponsibilityId(once.run(key, by, () -> all.save(making.get()).id().value()));
    }

    private Responsibility describe(Origin origin, NewResponsibility what, PersonId by) {
        return new Responsibility(origin, what.task(), what.term(today()), by, clock.instant());
    }

    private void change(
            ResponsibilityId id,
            Action action,
            PersonId by,
            BiConsumer<Responsibility, Instant> verb) {
        permissions.require(by, action, Subject.of(Subject.Type.RESPONSIBILITY, id.value()));
        change(id, verb);
    }

    private void change(ResponsibilityId id, BiConsumer<Responsibility, Instant> verb) {
        var responsibility =
                all.findById(id.value())
                        .orElseThrow(() -> Refusal.because("There is no such responsibility."));
        verb.accept(responsibility, clock.instant());
        all.save(responsibility);
    }

    /// Where it is a step: only while its decision is at a stage that knows this action.
    private BiConsumer<Responsibility, Instant> atStage(
            Action action, BiConsumer<Responsibility, Instant> verb) {
        return (it, at) -> {
            eligibility.mustBeAtStage(it.origin(), action);
            verb.accept(it, at);
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
