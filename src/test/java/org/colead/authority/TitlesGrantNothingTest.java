package org.colead.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.brief.BriefCast;
import org.colead.conflict.ConflictKind;
import org.colead.conflict.Conflicts;
import org.colead.conflict.NewConflict;
import org.colead.group.GroupCast;
import org.colead.group.GroupService;
import org.colead.hours.HoursCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.people.StaffRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Shuffle everybody’s titles, and not one permission changes: every person, every kind of thing,
/// every action, as all modules together answer.
@SpringBootTest
class TitlesGrantNothingTest {

    static final List<String> TITLES =
            List.of("Principal", "Superintendent", "Teacher", "Paraprofessional", "", "Owner");

    /// Where the things of each kind lie.
    static final Map<Subject.Type, String> TABLES =
            Map.of(
                    Subject.Type.UNIT, "unit",
                    Subject.Type.GROUP, "deliberation_group",
                    Subject.Type.ENVELOPE, "envelope",
                    Subject.Type.DECISION, "decision",
                    Subject.Type.BRIEF, "brief",
                    Subject.Type.RESPONSIBILITY, "responsibility",
                    Subject.Type.POOL, "hours_pool",
                    Subject.Type.CONFLICT, "conflict_case");

    /// About each of these somebody here may do something; a brief asks for its decision’s facts.
    static final Set<Subject.Type> KINDS_THAT_GRANT =
            EnumSet.complementOf(EnumSet.of(Subject.Type.BRIEF));

    @Autowired Cast cast;
    @Autowired GroupCast groupCast;
    @Autowired GroupService groups;
    @Autowired Conflicts conflicts;
    @Autowired BriefCast briefs;
    @Autowired HoursCast hours;
    @Autowired StaffRegister register;
    @Autowired Permissions permissions;
    @Autowired JdbcClient jdbc;

    final List<PersonId> persons = new ArrayList<>();

    @BeforeEach
    void peopleInEveryPlace() {
        persons.clear();
        var school = cast.school("Cedar Hollow", "Gus", "Ana", "Theo", "Hana", "Wes", "Priya");
        persons.addAll(school.persons().values());
        var board = groupCast.board(cast.organisation(), persons.get(0), persons.get(1));
        var team = groupCast.group("Team", school.unit(), persons.get(2), persons.get(3));
        groupCast.join(team, persons.get(4), true, persons.get(2));
        conflicts.open(between(persons.get(3)), CommandKey.next(), persons.get(2));
        groups.invite(team, persons.get(5), false, persons.get(2));
        groupCast.envelope(board, team, Money.whole(12_000), persons.get(0));
        persons.addAll(briefs.published().staff());
        var autumn = hours.autumn(4);
        hours.fiveHours(autumn, autumn.teachers());
        persons.addAll(autumn.teachers());
    }

    private static NewConflict between(PersonId other) {
        return new NewConflict(
                ConflictKind.RELATIONSHIP,
                other,
                Optional.empty(),
                "The staff room",
                "I was hurt.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shufflingAllTitlesChangesNoPermission(long seed) {
        var before = everyVerdict();
        assertThat(before).containsValue(true).containsValue(false);
        assertThat(kindsWithAYes(before)).containsAll(KINDS_THAT_GRANT);
        assertThat(before.entrySet())
                .anyMatch(it -> it.getValue() && it.getKey().contains(" ACT_FIRST "));

        var random = new Random(seed);
        var titles = new ArrayList<>(TITLES);
        Collections.shuffle(titles, random);
        for (int n = 0; n < persons.size(); n++) {
            register.retitle(
                    persons.get(n),
                    titles.get(n % titles.size()) + (n == 0 ? " " + seed : ""),
                    PersonId.COLEAD);
        }

        assertThat(everyVerdict()).isEqualTo(before);
    }

    private Map<String, Boolean> everyVerdict() {
        var verdicts = new TreeMap<String, Boolean>();
        for (var subject : subjects()) {
            for (var person : persons) {
                var facts = permissions.factsAbout(person, subject);
                for (var action : Action.values()) {
                    verdicts.put(
                            person + " " + action + " " + subject,
                            permissions.given(facts, action).allowed());
                }
            }
        }
        return verdicts;
    }

    private List<Subject> subjects() {
        return Arrays.stream(Subject.Type.values()).flatMap(this::some).toList();
    }

    /// The newest six of a kind, and one that does not exist.
    private Stream<Subject> some(Subject.Type type) {
        var missing = new UUID(7L, type.ordinal());
        var ids = TABLES.containsKey(type) ? newest(TABLES.get(type)) : List.<UUID>of();
        return Stream.concat(
                Stream.of(Subject.ORGANISATION, Subject.of(type, missing)),
                ids.stream().map(id -> Subject.of(type, id)));
    }

    private List<UUID> newest(String table) {
        var ids =
                jdbc.sql("select id from " + table + " order by id desc limit 6")
                        .query((row, _) -> UUID.fromString(row.getString(1)))
                        .list();
        assertThat(ids).as(table).isNotEmpty();
        return ids;
    }

    private static Set<Subject.Type> kindsWithAYes(Map<String, Boolean> verdicts) {
        return Arrays.stream(Subject.Type.values())
                .filter(type ->
                        verdicts.entrySet().stream()
                                .anyMatch(verdict ->
                                        verdict.getValue()
                                                && verdict.getKey().contains("type=" + type)))
                .collect(Collectors.toSet());
    }
}
