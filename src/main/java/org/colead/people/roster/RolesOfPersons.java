package org.colead.people.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// Which roles each person of an export holds today, and in which units.
sealed interface RolesOfPersons {

    List<Held> of(Table users, Table.Line line);

    /// @param units keys of units
    record Held(String role, List<String> units) {

        Optional<String> title() {
            return StaffRole.title(role);
        }

        boolean isNotStaff() {
            return StaffRole.isNotStaff(role);
        }
    }

    static RolesOfPersons from(Table users, @Nullable Table roles, LocalDate today) {
        if (roles != null) {
            return Separate.read(roles, today);
        }
        if (users.has("role")) {
            return new Inside();
        }
        throw Refusal.because(
                "{0} has no column “role”, as OneRoster 1.2 has it. Add roles.csv of the same"
                        + " export.",
                users.file());
    }

    /// OneRoster 1.1: in users.csv itself.
    record Inside() implements RolesOfPersons {
        @Override
        public List<Held> of(Table users, Table.Line line) {
            var units =
                    Arrays.stream(users.get(line, "orgSourcedIds").split(","))
                            .map(String::strip)
                            .filter(unit -> !unit.isEmpty())
                            .toList();
            return List.of(new Held(users.get(line, "role"), units));
        }
    }

    /// OneRoster 1.2: in roles.csv, a line a role; the primary one first.
    record Separate(Map<String, List<Held>> byPerson) implements RolesOfPersons {

        static Separate read(Table roles, LocalDate today) {
            return new Separate(
                    roles.lines().stream()
                            .filter(line -> line.broken().isEmpty())
                            .filter(line -> isCurrent(roles, line, today))
                            .sorted((a, b) -> Boolean.compare(primary(roles, b), primary(roles, a)))
                            .collect(
                                    groupingBy(
                                            line -> roles.get(line, "userSourcedId"),
                                            mapping(line -> held(roles, line), toList()))));
        }

        @Override
        public List<Held> of(Table users, Table.Line line) {
            return byPerson.getOrDefault(users.get(line, "sourcedId"), List.of());
        }

        private static Held held(Table roles, Table.Line line) {
            var unit = roles.get(line, "orgSourcedId");
            return new Held(roles.get(line, "role"), unit.isEmpty() ? List.of() : List.of(unit));
        }

        private static boolean primary(Table roles, Table.Line line) {
            return roles.get(line, "roleType").equalsIgnoreCase("primary");
        }

        private static boolean isCurrent(Table roles, Table.Line line, LocalDate today) {
            return !roles.get(line, "status").equalsIgnoreCase("tobedeleted")
                    && date(roles.get(line, "beginDate"), LocalDate.MIN).compareTo(today) <= 0
                    && date(roles.get(line, "endDate"), LocalDate.MAX).compareTo(today) >= 0;
        }

        private static LocalDate date(String text, LocalDate otherwise) {
            try {
                return text.isEmpty() ? otherwise : LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                return otherwise;
            }
        }
    }
}
