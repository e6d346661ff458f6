package org.colead.export;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colead.brief.BriefDesk;
import org.colead.brief.BriefReading;
import org.colead.consensus.Checks;
import org.colead.consensus.ClosedChecks;
import org.colead.consensus.SenseChecks;
import org.colead.consensus.WholeCheck;
import org.colead.decision.Adaptations;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Relations;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Contributions;
import org.colead.export.WholeDecision.RecordPart;
import org.colead.group.EnvelopeService;
import org.colead.hours.Meetings;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.colead.record.RecordExtract;
import org.colead.record.RecordReader;
import org.colead.responsibility.Carried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts one decision together with its whole record, through the same services that show it: what a
/// reader could not read on screen is not in it either.
@Service
@Transactional(readOnly = true)
public class Exports {

    private final DecisionRegister register;
    private final Contributions contributions;
    private final Checks checks;
    private final ClosedChecks closed;
    private final SenseChecks senses;
    private final BriefDesk desk;
    private final BriefReading briefs;
    private final Carried carried;
    private final Meetings meetings;
    private final EnvelopeService envelopes;
    private final RecordExtract record;
    private final RecordReader reader;
    private final Adaptations adaptations;
    private final Relations relations;
    private final Followings followings;
    private final People people;
    private final Clock clock;

    Exports(
            DecisionRegister register,
            Contributions contributions,
            Checks checks,
            ClosedChecks closed,
            SenseChecks senses,
            BriefDesk desk,
            BriefReading briefs,
            Carried carried,
            Meetings meetings,
            EnvelopeService envelopes,
            RecordExtract record,
            RecordReader reader,
            Adaptations adaptations,
            Relations relations,
            Followings followings,
            People people,
            Clock clock) {
        this.register = register;
        this.contributions = contributions;
        this.checks = checks;
        this.closed = closed;
        this.senses = senses;
        this.desk = desk;
        this.briefs = briefs;
        this.carried = carried;
        this.meetings = meetings;
        this.envelopes = envelopes;
        this.record = record;
        this.reader = reader;
        this.adaptations = adaptations;
        this.relations = relations;
        this.followings = followings;
        this.people = people;
        this.clock = clock;
    }

    /// Refused as unknown where the reader may not read the decision.
    public WholeDecision whole(DecisionId id, PersonId viewer) {
        var details = register.details(id, viewer);
        var names = people.names(List.of(viewer));
        boolean draft = !details.opened();
        var versions = register.versions(id, viewer);
        return new WholeDecision(
                WholeDecision.FORMAT,
                WholeDecision.FORMAT_VERSION,
                clock.instant(),
                names.getOrDefault(viewer, ""),
                About.of(details, details.frame().envelope().map(envelopes::card)),
                About.versions(versions, this::namesOf),
                adaptations.of(id).map(stated -> About.adapted(stated.words())),
                About.relations(relations.of(id, viewer)),
                draft ? List.of() : said(id, new SaidWords(versions), viewer),
                draft ? Optional.empty() : checks.status(id, viewer).map(Judged::open),
                draft ? List.of() : judged(closed.of(id, viewer), details),
                draft ? Optional.empty() : senses.status(id, viewer).map(Judged::open),
                draft ? List.of() : judged(closed.senses(id, viewer), details),
                draft ? Afterwards.NOTHING : followings.of(details, viewer),
                desk.published(id).map(brief -> Done.brief(briefs.page(brief, viewer))),
                carried.steps(id).stream().map(Done::step).toList(),
                hours(id, details),
                recorded(id, viewer));
    }

    private java.util.Map<PersonId, String> namesOf(List<PersonId> persons) {
        return people.names(persons);
    }

    private static List<ClosedCheck> judged(List<WholeCheck> all, DecisionDetails details) {
        return all.stream().map(check -> Judged.closed(check, details.title())).toList();
    }

    private Hours hours(DecisionId id, DecisionDetails details) {
        return Done.hours(details.frame().workload(), meetings.cost(id), meetings.of(id));
    }

    private List<Said> said(DecisionId id, SaidWords words, PersonId viewer) {
        var all = new ArrayList<ContributionRow>();
        all.addAll(every(after -> contributions.questions(id, after, viewer)));
        all.addAll(every(after -> contributions.reactions(id, after, viewer)));
        all.addAll(every(after -> contributions.concerns(id, after, viewer)));
        all.addAll(every(after -> contributions.input(id, after, viewer)));
        return all.stream().flatMap(words::each).toList();
    }

    private static List<ContributionRow> every(
            Function<Optional<String>, Slice<ContributionRow>> page) {
        var all = new ArrayList<ContributionRow>();
        var next = page.apply(Optional.empty());
        all.addAll(next.rows());
        while (next.next().isPresent()) {
            next = page.apply(next.next());
            all.addAll(next.rows());
        }
        return all;
    }

    private RecordPart recorded(DecisionId id, PersonId viewer) {
        var entries = record.about(id.value(), viewer);
        return new RecordPart(
                entries, entries.isEmpty() ? Optional.empty() : reader.newestCheckpoint(viewer));
    }
}
