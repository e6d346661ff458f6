package org.colead.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.consensus.CheckResult;
import org.colead.consensus.Checks;
import org.colead.decision.DecisionCore;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DoneFirst;
import org.colead.decision.NamedStep;
import org.colead.decision.Outcome;
import org.colead.decision.StepSource;
import org.colead.deliberation.Contributions;
import org.colead.group.GroupDirectory;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.stereotype.Component;

/// Puts together what a brief says, to one reader or, for a letter to all, to nobody in particular.
/// Who may read it is asked before.
@Component
class BriefRendering {

    private static final int WORDS_A_MINUTE = 200;

    private final BriefRecords records;
    private final ResponseRows responses;
    private final Ratings ratings;
    private final DecisionRegister register;
    private final GroupDirectory groups;
    private final Contributions contributions;
    private final Checks checks;
    private final People people;
    private final List<StepSource> steps;
    private final Clock clock;

    BriefRendering(
            BriefRecords records,
            ResponseRows responses,
            Ratings ratings,
            DecisionRegister register,
            GroupDirectory groups,
            Contributions contributions,
            Checks checks,
            People people,
            List<StepSource> steps,
            Clock clock) {
        this.records = records;
        this.responses = responses;
        this.ratings = ratings;
        this.register = register;
        this.groups = groups;
        this.contributions = contributions;
        this.checks = checks;
        this.people = people;
        this.steps = List.copyOf(steps);
        this.clock = clock;
    }

    private boolean over(BriefRecords.Head head) {
        return head.rated(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    BriefPage of(BriefRecords.Head head, Optional<PersonId> reader) {
        var id = head.id();
        var decision = register.core(head.decision());
        var concerns = records.concerns(id);
        var authors = contributions.authorsOfConcerns(head.decision());
        var carried = steps.stream().flatMap(s -> s.stepsOf(head.decision()).stream()).toList();
        var said =
                reader.map(person -> responses.by(person, id, Optional.empty(), BriefPage.OWN + 1))
                        .orElse(List.of());
        var names =
                people.names(
                        Stream.of(
                                        everybody(concerns, carried, said),
                                        decision.doneFirst().stream().map(DoneFirst::by),
                                        reader.stream())
                                .flatMap(persons -> persons)
                                .distinct()
                                .toList());
        var text =
                new BriefText(
                        head.decided(),
                        records.changes(id),
                        head.why(),
                        records.figure(id),
                        head.considered());
        return new BriefPage(
                id,
                head.decision(),
                decision.title(),
                groups.names(List.of(decision.group())).getOrDefault(decision.group(), ""),
                people.organisationName(),
                head.published(),
                head.answer(),
                minutes(text, carried, decision.stopSignal()),
                text,
                decision.outcome(),
                decision.doneFirst().map(it -> it.named(names.getOrDefault(it.by(), ""))),
                check(decision),
                new ShownConcerns(authors, names, reader).of(concerns),
                carried.stream().map(step -> named(step, names)).toList(),
                decision.review(),
                decision.stopSignal(),
                head.readers(),
                head.acknowledged(),
                head.open(),
                ratings.shares(id, Ratings.Kind.STAFF, over(head)).apply("addressed"),
                byAuthors(head),
                reader.map(person ->
                                reader(
                                        head,
                                        authors.containsValue(person),
                                        !concerns.isEmpty() && !over(head),
                                        said,
                                        names,
                                        person))
                        .orElse(BriefPage.Reader.NOBODY));
    }

    private static int minutes(BriefText text, List<StepSource.Step> steps, String stopSignal) {
        return Math.max(1, Math.ceilDiv(WordCount.of(text, steps, stopSignal), WORDS_A_MINUTE));
    }

    private Optional<BriefPage.CheckShown> check(DecisionCore decision) {
        return checks.result(decision.id())
                .filter(_ -> decision.outcome().filter(Outcome::binds).isPresent())
                .map(BriefRendering::shown);
    }

    private static BriefPage.CheckShown shown(CheckResult result) {
        return new BriefPage.CheckShown(
                result.marks(), result.counts(), result.reading().explanation());
    }

    private BriefPage.ByAuthors byAuthors(BriefRecords.Head head) {
        var said = ratings.shares(head.id(), Ratings.Kind.AUTHORS, over(head));
        return new BriefPage.ByAuthors(
                said.apply("heard"), said.apply("addressed"), said.apply("agree"));
    }

    private static NamedStep named(StepSource.Step step, Map<PersonId, String> names) {
        return new NamedStep(
                step.result(),
                step.holder().map(who -> names.getOrDefault(who, "")),
                step.offeredTo().map(who -> names.getOrDefault(who, "")),
                step.until(),
                step.done().map(StepSource.Step.Done::at),
                step.ended());
    }

    private BriefPage.Reader reader(
            BriefRecords.Head head,
            boolean raised,
            boolean asked,
            List<ResponseRow> said,
            Map<PersonId, String> names,
            PersonId reader) {
        return new BriefPage.Reader(
                names.getOrDefault(reader, ""),
                head.mine(),
                raised && asked && !ratings.rated(head.id(), Ratings.Kind.AUTHORS, reader),
                asked && !ratings.rated(head.id(), Ratings.Kind.STAFF, reader),
                Slice.of(
                        said.stream().map(s -> s.shown(names)).toList(),
                        BriefPage.OWN,
                        one -> one.id().toString()));
    }

    private static Stream<PersonId> everybody(
            List<BriefRecords.Concern> concerns,
            List<StepSource.Step> steps,
            List<ResponseRow> said) {
        return Stream.of(
                        concerns.stream().flatMap(concern -> concern.author().stream()),
                        steps.stream().flatMap(step -> step.holder().or(step::offeredTo).stream()),
                        said.stream().flatMap(ResponseRow::persons))
                .flatMap(persons -> persons);
    }
}
