package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.ActingFirst;
import org.colead.decision.Aftermaths;
import org.colead.decision.BecauseSource;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionDetails.Author;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionService;
import org.colead.decision.Related;
import org.colead.decision.Relations;
import org.colead.decision.Stage;
import org.colead.decision.StepsTaken;
import org.colead.decision.StepsTaken.Taken;
import org.colead.group.EnvelopeService;
import org.colead.group.GroupDirectory;
import org.colead.kernel.Condition;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.Present;
import org.colead.platform.Needs;
import org.colead.uikit.Act;
import org.colead.uikit.Band;
import org.colead.uikit.Dates;

/// Makes the decision's own parts of its page.
@org.springframework.stereotype.Component
class DecisionParts {

    private final DecisionRegister register;
    private final DecisionService service;
    private final DecisionCourse course;
    private final OtherWays ways;
    private final ActingFirst acting;
    private final Relations relations;
    private final Aftermaths aftermaths;
    private final StepsTaken steps;
    private final EnvelopeService envelopes;
    private final GroupDirectory groups;
    private final People people;
    private final Present present;
    private final Needs needs;
    private final List<BecauseSource> because;

    DecisionParts(
            DecisionRegister register,
            DecisionService service,
            DecisionCourse course,
            OtherWays ways,
            ActingFirst acting,
            Relations relations,
            Aftermaths aftermaths,
            StepsTaken steps,
            EnvelopeService envelopes,
            GroupDirectory groups,
            People people,
            Present present,
            Needs needs,
            List<BecauseSource> because) {
        this.register = register;
        this.service = service;
        this.course = course;
        this.ways = ways;
        this.acting = acting;
        this.relations = relations;
        this.aftermaths = aftermaths;
        this.steps = steps;
        this.envelopes = envelopes;
        this.groups = groups;
        this.people = people;
        this.present = present;
        this.needs = needs;
        this.because = List.copyOf(because);
    }

    /// The one thing needed from this person here; moving on, where nothing else is, and from a
    /// finished draft before all else.
    Optional<Component> band(DecisionDetails decision, PersonId me, Dates dates, Runnable changed) {
        var need = needs.of(me, decision.id().value()).stream().findFirst();
        var asked = need.<Component>map(n -> Band.of(n, dates));
        if (isAskedToWrite(decision, me)) {
            return Optional.of(authorship(decision, me, changed));
        }
        return decision.stage() == Stage.DRAFTING
                ? onward(decision, me, changed).or(() -> asked)
                : asked.or(() -> onward(decision, me, changed));
    }

    private static boolean isAskedToWrite(DecisionDetails decision, PersonId me) {
        return decision.authors().stream()
                .anyMatch(a -> a.person().equals(me) && a.accepted().isEmpty());
    }

    private Component authorship(DecisionDetails decision, PersonId me, Runnable changed) {
        return new Band(t("Needed from you"), t("Write with them"))
                .sentence(t("You were asked to be an author of this proposal."))
                .act(
                        Act.primary(
                                t("Accept"),
                                () -> {
                                    service.acceptAuthorship(decision.id(), me);
                                    changed.run();
                                }))
                .then(t("You write the text together, and answer questions and concerns."));
    }

    private Optional<Component> onward(DecisionDetails decision, PersonId me, Runnable changed) {
        boolean ready = decision.conditions().stream().allMatch(Condition::met);
        if (!ready || !decision.may(Action.MOVE_ON)) {
            return Optional.empty();
        }
        var next = decision.stage().onward();
        return Optional.of(
                new Band(t("Needed from you"), t(Onward.verb(next)))
                        .sentence(t("Everything that must hold, holds."))
                        .act(
                                t(Onward.verb(next)),
                                () -> {
                                    course.moveOn(decision.id(), decision.stage(), me);
                                    changed.run();
                                })
                        .then(t(Onward.then(next))));
    }

    /// The proposal: as a form for its authors while it is drafted, else as it reads.
    Optional<Component> proposal(
            DecisionDetails decision, PersonId me, Dates dates, WhichText which, Runnable changed) {
        if (decision.stage() == Stage.DRAFTING && decision.may(Action.WRITE_DRAFT)) {
            return Optional.of(
                    new DraftPart(
                            decision,
                            envelopes.of(decision.group()),
                            groups.rules(decision.group()),
                            service,
                            acting,
                            register,
                            people,
                            me,
                            dates,
                            changed));
        }
        var part =
                new ProposalPart(
                        decision,
                        register.versions(decision.id(), me),
                        dates,
                        because.stream()
                                .flatMap(s -> s.because(decision.id(), me).stream())
                                .toList(),
                        which.orChanges(decision.stage().compareTo(Stage.DECIDED) < 0));
        if (decision.may(Action.AMEND)) {
            part.add(new AmendPart(decision, service, register, me, changed));
        }
        return Optional.of(part);
    }

    FactsPart facts(DecisionDetails decision, PersonId me, Dates dates, Runnable changed) {
        var envelope = decision.frame().envelope().map(envelopes::card);
        var repliers =
                envelope.map(card -> List.of(card.grantorName()))
                        .orElseGet(() -> List.copyOf(groups.repliers(decision.group()).values()));
        var affectsMe = AffectsMe.of(decision, service, me, changed);
        return new FactsPart(decision, envelope, repliers, dates, affectsMe);
    }

    /// The ways off the line, and the review; nothing where the person may do none of it.
    Optional<Component> course(
            DecisionDetails decision, PersonId me, Dates dates, Runnable changed) {
        var related = decision.may(Action.RECALL) ? relations.of(decision.id(), me) : Related.NONE;
        boolean waits =
                decision.may(Action.REPLY_TO_RECOMMENDATION)
                        && decision.recommendation()
                        && !decision.practice()
                        && aftermaths.of(decision.id(), me).reply().isEmpty();
        var part =
                new CoursePart(decision, ways, related, waits, soFar(decision, dates), me, changed);
        if (AnotherAuthor.fits(decision)) {
            boolean left =
                    present.of(decision.writers().stream().map(Author::person).toList()).isEmpty();
            part.also(new AnotherAuthor(decision, service, people, left, me, changed));
        }
        return part.isEmpty() ? Optional.empty() : Optional.of(part);
    }

    private Optional<StepsSoFar> soFar(DecisionDetails decision, Dates dates) {
        var taken = decision.may(Action.REVIEW) ? steps.of(decision.id()) : List.<Taken>of();
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(new StepsSoFar(taken, taken, dates));
    }
}
