package org.colead.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Reason;
import org.colead.authority.Subject;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What can be read of decisions, by those who may read it.
@Service
@Transactional(readOnly = true)
public class DecisionRegister {

    private final DecisionRecords records;
    private final DecisionLists lists;
    private final ReadableDecisions readable;
    private final DetailsReader details;
    private final Permissions permissions;

    DecisionRegister(
            DecisionRecords records,
            DecisionLists lists,
            ReadableDecisions readable,
            DetailsReader details,
            Permissions permissions) {
        this.records = records;
        this.lists = lists;
        this.readable = readable;
        this.details = details;
        this.permissions = permissions;
    }

    /// The decision as this person may see it; refused as unknown where they may not read it.
    public DecisionDetails details(DecisionId id, PersonId viewer) {
        return details.of(readable(id, viewer), viewer);
    }

    /// What an opened decision shows, and what this person could do with it; for neighbours that
    /// ask themselves who may read it.
    public DecisionDetails shown(DecisionId id, PersonId viewer) {
        return details.of(records.head(id).orElseThrow(AtStage::unknown), viewer);
    }

    /// For neighbours, inside a command whose permission is theirs to check.
    public DecisionCore core(DecisionId id) {
        var head = records.head(id).orElseThrow(AtStage::unknown);
        return new DecisionCore(
                id,
                head.group(),
                head.title(),
                head.stage(),
                head.stageAt(),
                head.opened(),
                head.text().number(),
                head.text().at(),
                head.rule(),
                records.authors(id).stream()
                        .filter(author -> author.accepted().isPresent())
                        .map(DecisionRecords.AuthorRow::person)
                        .toList(),
                records.affected(id),
                head.envelope(),
                details.workload(head),
                head.failedChecks(),
                head.practice(),
                head.outcome(),
                head.doneFirst(),
                head.recommendation(),
                head.review(),
                head.stopSignal());
    }

    /// All versions, newest first.
    public List<VersionText> versions(DecisionId id, PersonId viewer) {
        readable(id, viewer);
        return records.versions(id);
    }

    /// What a version changed in the one before it; for neighbours, inside a command whose
    /// permission is theirs to check. Nothing for the first, or for one that is not there.
    public Optional<ChangedText> changes(DecisionId id, int version) {
        var versions = records.versions(id);
        return versions.stream()
                .filter(after -> after.number() == version)
                .findFirst()
                .flatMap(after ->
                        versions.stream()
                                .filter(before -> before.number() == version - 1)
                                .findFirst()
                                .map(before -> ChangedText.between(before.text(), after)));
    }

    /// The register: newest first, a page at a time; drafts are shown to their authors alone.
    public Slice<DecisionRow> register(
            RegisterFilter filter, Optional<String> after, PersonId viewer) {
        return lists.page(filter, after, viewer);
    }

    /// How many there are.
    public int count(RegisterFilter filter, PersonId viewer) {
        return lists.count(filter, viewer);
    }

    /// What is in motion near a person: in their groups, by them, or affecting them.
    public List<DecisionRow> near(PersonId person) {
        return lists.near(person);
    }

    /// A group's practice decisions, which stand nowhere else.
    public List<DecisionRow> practice(GroupId group, PersonId viewer) {
        return lists.practice(group, viewer);
    }

    /// What a group has in its rounds, and those of its decisions that are named; for neighbours
    /// that have asked who may read.
    public List<DecisionRow> agenda(GroupId group, Collection<DecisionId> also) {
        return lists.agenda(group, also);
    }

    /// Titles for a list of another module; of decisions that its reader was given by id.
    public Map<DecisionId, String> titles(Collection<DecisionId> ids) {
        return lists.titles(ids);
    }

    /// Refuses in words what this stage does not know, or this person may not.
    public void require(DecisionId id, Action action, PersonId by) {
        requireStage(id, action);
        permissions.require(by, action, Subject.of(Subject.Type.DECISION, id.value()));
    }

    /// Whether this stage knows it, and this person may.
    public boolean may(DecisionId id, Action action, PersonId by) {
        var subject = Subject.of(Subject.Type.DECISION, id.value());
        return records.head(id).filter(head -> head.stage().allows(action)).isPresent()
                && permissions.can(by, action, subject).allowed();
    }

    /// Why somebody can, and why they cannot, take each of these actions with it now.
    public List<Reason> reasons(DecisionId id, PersonId by, Action... actions) {
        var stage = records.head(id).orElseThrow(AtStage::unknown).stage();
        return permissions
                .reasons(by, Subject.of(Subject.Type.DECISION, id.value()), actions)
                .stream()
                .map(it ->
                        stage.allows(it.action())
                                ? it
                                : new Reason(it.action(), AtStage.of(stage, it.action())))
                .toList();
    }

    /// The first half of it, for neighbours whose permission follows from another thing.
    public void requireStage(DecisionId id, Action action) {
        AtStage.require(records.head(id).orElseThrow(AtStage::unknown).stage(), action);
    }

    /// Whether the stage it is at knows this action, whoever takes it.
    public boolean knows(DecisionId id, Action action) {
        return StageActions.at(core(id).stage()).contains(action);
    }

    /// Those of them that this person may read; for lists of another module.
    public Set<DecisionId> readable(Collection<DecisionId> ids, PersonId viewer) {
        return readable.among(ids, viewer);
    }

    /// Whether this person may read what was opened.
    public boolean reads(DecisionId id, PersonId viewer) {
        var subject = Subject.of(Subject.Type.DECISION, id.value());
        return permissions.can(viewer, Action.READ, subject).allowed();
    }

    private DecisionRecords.Head readable(DecisionId id, PersonId viewer) {
        var head = records.head(id).orElseThrow(AtStage::unknown);
        var reading = head.opened() ? Action.READ : Action.READ_DRAFT;
        var subject = Subject.of(Subject.Type.DECISION, id.value());
        if (!permissions.can(viewer, reading, subject).allowed()) {
            throw AtStage.unknown();
        }
        return head;
    }
}
