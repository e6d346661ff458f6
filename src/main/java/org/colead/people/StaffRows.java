package org.colead.people;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.colead.people.roster.Known.KnownPerson;
import org.colead.people.roster.Known.KnownUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Writes many units and persons at once, where the aggregates would write them one by one.
@Component
class StaffRows {

    private final JdbcTemplate jdbc;

    StaffRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Parents come before their parts.
    void openUnits(List<KnownUnit> units, Instant at) {
        jdbc.batchUpdate(
                "insert into unit (id, version, parent_id, name, kind, sourced_id, opened_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?)",
                units.stream().map(unit -> row(unit, at)).toList());
    }

    void changeUnits(List<KnownUnit> units) {
        jdbc.batchUpdate(
                "update unit set name = ?, sourced_id = ?, version = version + 1 where id = ?",
                units.stream()
                        .map(unit ->
                                new Object[] {
                                    unit.name(), unit.key().orElse(null), unit.id().toString()
                                })
                        .toList());
    }

    void add(List<KnownPerson> persons, Instant at) {
        jdbc.batchUpdate(
                "insert into person (id, version, name, email, title, shift, sourced_id, joined_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?)",
                persons.stream().map(person -> row(person, at)).toList());
        putIntoUnits(persons);
    }

    void change(List<KnownPerson> persons) {
        jdbc.batchUpdate(
                "update person set name = ?, email = ?, title = ?, shift = ?, sourced_id = ?,"
                        + " version = version + 1 where id = ?",
                persons.stream()
                        .map(person ->
                                new Object[] {
                                    person.name(),
                                    person.email(),
                                    person.title(),
                                    person.shift(),
                                    person.key().orElse(null),
                                    person.id().toString()
                                })
                        .toList());
        jdbc.batchUpdate(
                "delete from person_unit where person_id = ?",
                persons.stream().map(person -> new Object[] {person.id().toString()}).toList());
        putIntoUnits(persons);
    }

    private void putIntoUnits(List<KnownPerson> persons) {
        jdbc.batchUpdate(
                "insert into person_unit (person_id, unit_id) values (?, ?)",
                persons.stream().flatMap(StaffRows::units).toList());
    }

    private static Stream<Object[]> units(KnownPerson person) {
        return person.units().stream()
                .map(unit -> new Object[] {person.id().toString(), unit.toString()});
    }

    private static Object[] row(KnownUnit unit, Instant at) {
        return new Object[] {
            unit.id().toString(),
            unit.parent().map(UnitId::toString).orElse(null),
            unit.name(),
            unit.kind(),
            unit.key().orElse(null),
            utc(at)
        };
    }

    private static Object[] row(KnownPerson person, Instant at) {
        return new Object[] {
            person.id().toString(),
            person.name(),
            person.email(),
            person.title(),
            person.shift(),
            person.key().orElse(null),
            utc(at)
        };
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
