package org.colead.people.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Sentence;
import org.colead.people.roster.Roster.BadLine;
import org.colead.people.roster.Roster.StaffLine;
import org.jspecify.annotations.Nullable;

/// A OneRoster export. In 1.1 a person’s role and units stand in users.csv; in 1.2 they stand in
/// roles.csv, which then must be there.
///
/// Source: 1EdTech OneRoster 1.1 CSV tables, 1.2 CSV binding §4.
final class OneRoster {

    private final Table users;
    private final @Nullable Table orgs;
    private final RolesOfPersons roles;
    private final List<StaffLine> staff = new ArrayList<>();
    private final List<BadLine> refused = new ArrayList<>();
    private int others;

    OneRoster(Table users, @Nullable Table roles, @Nullable Table orgs, LocalDate today) {
        this.users = users;
        this.orgs = orgs;
        this.roles = RolesOfPersons.from(users, roles, today);
        Optional.ofNullable(roles).ifPresent(this::refuseBroken);
    }

    private void refuseBroken(Table roles) {
        for (var line : roles.lines()) {
            line.broken()
                    .map(why -> new BadLine(roles.file(), line.number(), "", "", why))
                    .ifPresent(refused::add);
        }
    }

    Roster read(List<Sentence> words) {
        users.require("givenName", Sentence.of("OneRoster demands it."));
        if (!users.has("email")) {
            users.require("username", Sentence.of("Without an address nobody can be let in."));
        }
        var units = new UnitLines(orgs, refused).read();
        users.lines().forEach(this::person);
        if (others > 0) {
            words.add(
                    Sentence.of(
                            "{0, plural, one {# line is} other {# lines are}} not of staff"
                                    + " (students, parents, people without a present role) and {0,"
                                    + " plural, one {was} other {were}} passed over.",
                            others));
        }
        return new Roster(units, staff, refused, words);
    }

    private void person(Table.Line line) {
        if (line.broken().isPresent()) {
            refused.add(new BadLine(users.file(), line.number(), "", "", line.broken().get()));
            return;
        }
        var held = roles.of(users, line);
        if (held.isEmpty() || held.stream().allMatch(RolesOfPersons.Held::isNotStaff)) {
            others++;
            return;
        }
        problem(line, held)
                .ifPresentOrElse(
                        why -> refused.add(bad(line, why)), () -> staff.add(staff(line, held)));
    }

    private Optional<Sentence> problem(Table.Line line, List<RolesOfPersons.Held> held) {
        if (users.get(line, "status").equalsIgnoreCase("tobedeleted")) {
            return Optional.of(
                    Sentence.of(
                            "The file marks this person as to be deleted. Nobody is let go by an"
                                    + " import; do it under People."));
        }
        if (users.get(line, "enabledUser").matches("(?i)false|0|no")) {
            return Optional.of(Sentence.of("The file marks this person as not enabled."));
        }
        if (held.stream().noneMatch(role -> role.title().isPresent())) {
            return Optional.of(
                    Sentence.of(
                            "The role “{0}” is unknown here, so it is not clear that this is"
                                    + " staff.",
                            held.getFirst().role()));
        }
        return Optional.empty();
    }

    private StaffLine staff(Table.Line line, List<RolesOfPersons.Held> held) {
        var working = held.stream().filter(role -> role.title().isPresent()).toList();
        return new StaffLine(
                users.file(),
                line.number(),
                Optional.of(users.get(line, "sourcedId")).filter(key -> !key.isEmpty()),
                name(line),
                email(line),
                working.getFirst().title().orElseThrow(),
                "",
                working.stream().flatMap(role -> role.units().stream()).distinct().toList(),
                true);
    }

    private String name(Table.Line line) {
        var given = either(users.get(line, "preferredGivenName"), users.get(line, "givenName"));
        var family = either(users.get(line, "preferredFamilyName"), users.get(line, "familyName"));
        return (given + " " + family).strip();
    }

    /// Many systems leave the address empty and use it as the user name.
    private String email(Table.Line line) {
        var name = users.get(line, "username");
        return either(users.get(line, "email"), name.contains("@") ? name : "");
    }

    private BadLine bad(Table.Line line, Sentence why) {
        return new BadLine(users.file(), line.number(), name(line), email(line), why);
    }

    private static String either(String wanted, String otherwise) {
        return wanted.isEmpty() ? otherwise : wanted;
    }
}
