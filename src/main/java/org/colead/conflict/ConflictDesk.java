package org.colead.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Reason;
import org.colead.authority.Subject;
import org.colead.conflict.ConflictDetails.Along;
import org.colead.conflict.ConflictDetails.Mediator;
import org.colead.conflict.ConflictDetails.Named;
import org.colead.conflict.ConflictDetails.Part;
import org.colead.conflict.ConflictDetails.Said;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads cases for whoever may read them.
@Service
@Transactional(readOnly = true)
public class ConflictDesk {

    private final KeptConflicts kept;
    private final ConflictCases cases;
    private final ConflictRows rows;
    private final WordsKey key;
    private final People people;
    private final GroupDirectory groups;
    private final Permissions permissions;

    ConflictDesk(
            KeptConflicts kept,
            ConflictCases cases,
            ConflictRows rows,
            WordsKey key,
            People people,
            GroupDirectory groups,
            Permissions permissions) {
        this.kept = kept;
        this.cases = cases;
        this.rows = rows;
        this.key = key;
        this.people = people;
        this.groups = groups;
        this.permissions = permissions;
    }

    /// Refused to everybody else as if there were no such case.
    public ConflictDetails details(ConflictId id, PersonId reader) {
        return shown(kept.forReader(id, reader), reader);
    }

    /// Those that the person may read, the newest change first.
    public Slice<ConflictRow> readableBy(PersonId person, Optional<String> after) {
        return rows.readableBy(person, groups.groupsOf(person), after);
    }

    /// Why the person can, and why they cannot, ask somebody to hear each other out.
    public List<Reason> reasons(PersonId person) {
        return permissions.reasons(person, Subject.ORGANISATION, Action.OPEN_CONFLICT);
    }

    /// The same of one case, for whoever may read it or is asked to mediate.
    public List<Reason> reasons(ConflictId id, PersonId reader) {
        return permissions.reasons(
                reader,
                KeptConflicts.subject(id),
                Action.READ_CONFLICT,
                Action.HEAR_OUT,
                Action.ACCEPT_MEDIATION,
                Action.MEDIATE);
    }

    /// Those that wait for the person’s yes or no to mediate.
    public List<Asked> asked(PersonId person) {
        return rows.asked(person);
    }

    /// Whom a case waits for: one of the two, for their turn or for their yes to a mediator, or the
    /// mediator who was asked.
    public Set<PersonId> waitsFor(ConflictId id) {
        return cases.findById(id).stream()
                .flatMap(it ->
                        Stream.of(it.due().from().stream(), unagreed(it).stream(), undecided(it))
                                .flatMap(from -> from))
                .collect(Collectors.toSet());
    }

    /// Of the two, the one whose yes a mediator waits for whom the other named.
    public Optional<PersonId> agreementDue(ConflictId id) {
        return cases.findById(id).flatMap(ConflictDesk::unagreed);
    }

    private static Optional<PersonId> unagreed(ConflictCase it) {
        return it.mediation()
                .filter(named -> !named.agreed() && !it.stage().isOver())
                .map(named -> named.namedBy().equals(it.opener()) ? it.other() : it.opener());
    }

    private static Stream<PersonId> undecided(ConflictCase it) {
        return it.mediation().stream()
                .filter(named -> named.agreed() && !named.accepted() && !it.stage().isOver())
                .map(Mediation::mediator);
    }

    private ConflictDetails shown(ConflictCase it, PersonId reader) {
        var names = people.names(involved(it));
        var named = new Naming(names);
        return new ConflictDetails(
                it.getId(),
                it.kind(),
                it.stage(),
                key.open(it.about()),
                named.of(it.opener()),
                named.of(it.other()),
                readingGroup(it),
                it.mediation().map(m -> mediator(m, named)),
                part(it, reader),
                it.due(),
                it.hearing().turns().stream().map(turn -> said(turn, named)).toList());
    }

    private Said said(Turn turn, Naming named) {
        return new Said(turn.kind(), named.of(turn.by()), key.open(turn.sealed()), turn.at());
    }

    private static Mediator mediator(Mediation named, Naming naming) {
        return new Mediator(
                naming.of(named.mediator()),
                naming.of(named.namedBy()),
                named.agreed(),
                named.accepted());
    }

    private Optional<Along> readingGroup(ConflictCase it) {
        return it.group().map(named -> new Along(name(named.group()), named.agreed()));
    }

    private String name(GroupId group) {
        return groups.names(List.of(group)).getOrDefault(group, "");
    }

    private static Part part(ConflictCase it, PersonId reader) {
        if (reader.equals(it.opener()) || reader.equals(it.other())) {
            return Part.ONE_OF_THE_TWO;
        }
        var mediates = it.mediation().filter(m -> Mediation.isAccepted(m, reader)).isPresent();
        return mediates ? Part.MEDIATOR : Part.READER;
    }

    private static List<PersonId> involved(ConflictCase it) {
        return Stream.of(
                        Stream.of(it.opener(), it.other()),
                        it.mediation().map(Mediation::mediator).stream(),
                        it.hearing().turns().stream().map(Turn::by))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    private record Naming(java.util.Map<PersonId, String> names) {
        Named of(PersonId id) {
            return new Named(id, names.getOrDefault(id, ""));
        }
    }
}
