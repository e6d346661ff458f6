package org.colead.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colead.authority.Action;
import org.colead.authority.Fact;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.authority.Verdict;
import org.colead.group.GroupDirectory;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.stereotype.Component;

/// Puts together what the page of one decision shows to somebody who may read it.
@Component
class DetailsReader {

    private final DecisionRecords records;
    private final Conditions conditions;
    private final Permissions permissions;
    private final GroupDirectory groups;
    private final People people;

    DetailsReader(
            DecisionRecords records,
            Conditions conditions,
            Permissions permissions,
            GroupDirectory groups,
            People people) {
        this.records = records;
        this.conditions = conditions;
        this.permissions = permissions;
        this.groups = groups;
        this.people = people;
    }

    DecisionDetails of(DecisionRecords.Head head, PersonId viewer) {
        var id = head.id();
        var facts = permissions.factsAbout(viewer, Subject.of(Subject.Type.DECISION, id.value()));
        var authors = records.authors(id);
        var affected = records.affected(id);
        var workload = workload(head);
        var readiness = readiness(head, authors, affected, workload);
        var who = new ArrayList<PersonId>(authors.stream().map(a -> a.person()).toList());
        who.add(head.text().by());
        head.doneFirst().map(DoneFirst::by).ifPresent(who::add);
        var names = people.names(who);
        return new DecisionDetails(
                id,
                head.version(),
                head.title(),
                head.ask(),
                head.group(),
                groups.names(List.of(head.group())).getOrDefault(head.group(), ""),
                head.stage(),
                head.parkedFrom(),
                records.entered(id),
                authors.stream()
                        .map(a ->
                                new DecisionDetails.Author(
                                        a.person(),
                                        names.getOrDefault(a.person(), ""),
                                        a.accepted()))
                        .toList(),
                new DecisionDetails.TextVersion(
                        head.text().number(),
                        head.text().text(),
                        head.text().by(),
                        names.getOrDefault(head.text().by(), ""),
                        head.text().at()),
                head.text().number(),
                head.rule(),
                frame(head, affected, workload),
                head.outcome(),
                head.chosen(),
                head.recommendation(),
                head.replied(),
                head.failedChecks(),
                head.reason(),
                head.doneFirst().map(it -> it.named(names.getOrDefault(it.by(), ""))),
                head.practice(),
                conditions.of(id, head.stage(), readiness),
                allowed(head, facts));
    }

    private Map<Action, Verdict> allowed(DecisionRecords.Head head, List<Fact> facts) {
        var allowed = new EnumMap<Action, Verdict>(Action.class);
        var known = StageActions.at(head.stage());
        known.addAll(WhatCanBeDone.ABOUT_IT);
        known.forEach(a -> allowed.put(a, permissions.given(facts, a)));
        allowed.computeIfPresent(
                Action.ACT_FIRST, (_, _) -> MayActFirst.given(facts, head.practice(), permissions));
        return allowed;
    }

    private Readiness readiness(
            DecisionRecords.Head head,
            List<DecisionRecords.AuthorRow> authors,
            List<PersonId> affected,
            Workload workload) {
        return new Readiness(
                head.id(),
                head.group(),
                head.rule(),
                head.text().text(),
                head.text().at(),
                head.goal(),
                !affected.isEmpty() || !head.affectedNote().isBlank(),
                head.workloadPeople().isPresent() && workload.said(),
                workload,
                head.envelope(),
                head.money(),
                authors.stream().filter(author -> author.accepted().isPresent()).count(),
                head.failedChecks(),
                head.review(),
                head.stopSignal());
    }

    private DecisionDetails.Frame frame(
            DecisionRecords.Head head, List<PersonId> affected, Workload workload) {
        return new DecisionDetails.Frame(
                head.goal(),
                head.affectedNote(),
                affected,
                head.envelope(),
                head.money(),
                head.workloadPeople().map(_ -> workload),
                head.trial(),
                head.review(),
                head.stopSignal(),
                head.prediction(),
                head.fallback(),
                head.reviewsPostponed());
    }

    Workload workload(DecisionRecords.Head head) {
        return new Workload(head.workloadPeople().orElse(0), records.parts(head.id()));
    }
}
