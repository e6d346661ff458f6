package org.colead.deliberation.voice;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionCore;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads whose voice counted in decisions that were taken.
@Service
@Transactional(readOnly = true)
public class Voices {

    /// How many decisions of a group are looked at, the newest ones.
    public static final int DECISIONS = 20;

    private final VoiceRows rows;
    private final WordRows words;
    private final DecisionRegister register;
    private final GroupDirectory groups;
    private final People people;
    private final Permissions permissions;

    Voices(
            VoiceRows rows,
            WordRows words,
            DecisionRegister register,
            GroupDirectory groups,
            People people,
            Permissions permissions) {
        this.rows = rows;
        this.words = words;
        this.register = register;
        this.groups = groups;
        this.people = people;
        this.permissions = permissions;
    }

    public Voice of(DecisionId decision, PersonId viewer) {
        register.require(decision, Action.READ, viewer);
        return all(Map.of(decision, register.core(decision).title())).getFirst();
    }

    public List<Voice> ofGroup(GroupId group, PersonId viewer) {
        permissions.require(
                viewer, Action.READ_GROUP, Subject.of(Subject.Type.GROUP, group.value()));
        return all(rows.decided(group, DECISIONS));
    }

    /// The words behind one of the numbers, those that came first on top, a page at a time.
    public Slice<SaidWords> words(
            DecisionId decision, Step step, Optional<String> after, PersonId viewer) {
        register.require(decision, Action.READ, viewer);
        return words.of(decision, step, after);
    }

    /// The same numbers by unit and by shift: of the staff whom the group decides for, and whoever
    /// else was heard or had a seat.
    public ByUnitAndShift byUnitAndShift(Voice voice) {
        var everybody = everybody(voice, register.core(voice.decision()));
        var units = rows.units(everybody);
        var shifts = people.shifts(everybody);
        var written = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        return ByUnitAndShift.of(
                everybody.stream()
                        .map(person ->
                                new Heard(
                                        units.getOrDefault(person, ""),
                                        written.computeIfAbsent(
                                                shifts.getOrDefault(person, ""), it -> it),
                                        count(voice, person)))
                        .toList());
    }

    private Set<PersonId> everybody(Voice voice, DecisionCore core) {
        var everybody = new HashSet<>(people.staffOf(groups.unitOf(core.group())));
        everybody.addAll(voice.seats());
        everybody.addAll(voice.whoTook(Step.SPOKE));
        return everybody;
    }

    private static Count count(Voice voice, PersonId person) {
        return new Count(
                1,
                one(voice.seats(), person),
                one(voice.whoTook(Step.SPOKE), person),
                one(voice.whoTook(Step.RAISED_A_CONCERN), person),
                one(voice.whoTook(Step.CHANGED_THE_TEXT), person));
    }

    private static int one(Collection<PersonId> persons, PersonId person) {
        return persons.contains(person) ? 1 : 0;
    }

    private List<Voice> all(Map<DecisionId, String> titles) {
        if (titles.isEmpty()) {
            return List.of();
        }
        var seats = rows.seats(titles.keySet());
        var spoken = rows.spoken(titles.keySet());
        return titles.entrySet().stream()
                .map(it ->
                        new Voice(
                                it.getKey(),
                                it.getValue(),
                                seats.getOrDefault(it.getKey(), Set.of()),
                                spoken.getOrDefault(it.getKey(), List.of())))
                .toList();
    }
}
