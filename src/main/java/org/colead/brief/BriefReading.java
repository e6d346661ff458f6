package org.colead.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.consensus.CheckResult;
import org.colead.consensus.Checks;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Outcome;
import org.colead.decision.StepSource;
import org.colead.deliberation.Contributions;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads one brief as one person sees it.
@Service
@Transactional(readOnly = true)
public class BriefReading {

    private static final int WORDS_A_MINUTE = 200;

    private final BriefRecords records;
    private final BriefReaders readers;
    private final Ratings ratings;
    private final DecisionRegister register;
    private final Contributions contributions;
    private final Checks checks;
    private final People people;
    private final List<StepSource> steps;

    BriefReading(
            BriefRecords records,
            BriefReaders readers,
            Ratings ratings,
            DecisionRegister register,
            Contributions contributions,
            Checks checks,
            People people,
            List<StepSource> steps) {
        this.records = records;
        this.readers = readers;
        this.ratings = ratings;
        this.register = register;
        this.contributions = contributions;
        this.checks = checks;
        this.people = people;
        this.steps = List.copyOf(steps);
    }

    /// The brief; refused as unknown to whom it was not sent and who may not read the decision.
    public BriefPage page(BriefId id, PersonId reader) {
        var head = records.head(id, reader).orElseThrow(BriefReading::unknown);
        var decision = register.details(head.decision(), reader);
        var concerns = records.concerns(id);
        var authors = contributions.authorsOfConcerns(head.decision());
        var carried = steps.stream().flatMap(s -> s.stepsOf(head.decision()).stream()).toList();
        var said = records.saidBy(id, reader);
        var names = people.names(everybody(concerns, carried, said, reader));
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
                decision.groupName(),
                people.organisationName(),
                head.published(),
                head.answerBy(),
                Math.max(1, Math.ceilDiv(WordCount.of(text), WORDS_A_MINUTE)),
                text,
                decision.outcome(),
                check(decision, reader),
                new ShownConcerns(authors, names, reader).of(concerns),
                carried.stream().map(step -> shown(step, names)).toList(),
                decision.frame().review(),
                decision.frame().stopSignal(),
                head.readers(),
                head.acknowledged(),
                head.open(),
                ratings.shares(id, Ratings.Kind.STAFF).apply("addressed"),
                byAuthors(id),
                reader(head, authors.containsValue(reader), concerns, said, names, reader));
    }

    /// Who a link in a mail was sent to, and which brief it opens.
    public Optional<LinkOpened> opened(String token) {
        return readers.byToken(token).map(found -> new LinkOpened(found.brief(), found.person()));
    }

    public record LinkOpened(BriefId brief, PersonId reader) {}

    /// Everybody's responses for those who answer them, the open ones first.
    public List<BriefPage.Said> responses(BriefId id, PersonId viewer) {
        var head = records.head(id, viewer).orElseThrow(BriefReading::unknown);
        register.require(head.decision(), org.colead.authority.Action.ANSWER_RESPONSE, viewer);
        var said = records.said(id, 100);
        var names = people.names(everybody(List.of(), List.of(), said, viewer));
        return said.stream().map(s -> s.shown(names)).toList();
    }

    private Optional<BriefPage.CheckShown> check(DecisionDetails decision, PersonId reader) {
        return checks.result(decision.id(), reader)
                .filter(_ -> decision.outcome().filter(Outcome::binds).isPresent())
                .map(BriefReading::shown);
    }

    private static BriefPage.CheckShown shown(CheckResult result) {
        return new BriefPage.CheckShown(
                result.marks(), result.counts(), result.reading().explanation());
    }

    private BriefPage.ByAuthors byAuthors(BriefId id) {
        var said = ratings.shares(id, Ratings.Kind.AUTHORS);
        return new BriefPage.ByAuthors(
                said.apply("heard"), said.apply("addressed"), said.apply("agree"));
    }

    private static BriefPage.StepShown shown(StepSource.Step step, Map<PersonId, String> names) {
        var holder =
                step.holder().or(step::offeredTo).map(p -> names.getOrDefault(p, "")).orElse("");
        return new BriefPage.StepShown(
                step.result(),
                holder,
                step.holder().isPresent(),
                step.until(),
                step.done().map(StepSource.Step.Done::at));
    }

    private BriefPage.Reader reader(
            BriefRecords.Head head,
            boolean raised,
            List<BriefRecords.Concern> concerns,
            List<BriefRecords.Said> said,
            Map<PersonId, String> names,
            PersonId reader) {
        return new BriefPage.Reader(
                names.getOrDefault(reader, ""),
                head.mine(),
                raised
                        && !concerns.isEmpty()
                        && !ratings.rated(head.id(), Ratings.Kind.AUTHORS, reader),
                !concerns.isEmpty() && !ratings.rated(head.id(), Ratings.Kind.STAFF, reader),
                said.stream().map(s -> s.shown(names)).toList());
    }

    private static List<PersonId> everybody(
            List<BriefRecords.Concern> concerns,
            List<StepSource.Step> steps,
            List<BriefRecords.Said> said,
            PersonId reader) {
        return Stream.of(
                        concerns.stream().flatMap(concern -> concern.author().stream()),
                        steps.stream().flatMap(step -> step.holder().or(step::offeredTo).stream()),
                        said.stream()
                                .flatMap(s ->
                                        Stream.concat(
                                                Stream.of(s.from()), s.answeredBy().stream())),
                        Stream.of(reader))
                .flatMap(persons -> persons)
                .distinct()
                .toList();
    }

    static Refusal unknown() {
        return Refusal.because("There is no such brief, or it was not sent to you.");
    }
}
