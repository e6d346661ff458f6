package org.colead.people.roster;

import static org.colead.people.ImportLine.Outcome.ADDED;
import static org.colead.people.ImportLine.Outcome.CHANGED;
import static org.colead.people.ImportLine.Outcome.LEFT_ALONE;
import static org.colead.people.ImportLine.Outcome.REFUSED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.kernel.Text;
import org.colead.people.EmailAddress;
import org.colead.people.ImportLine;
import org.colead.people.UnitId;
import org.colead.people.roster.Known.KnownPerson;
import org.colead.people.roster.Roster.StaffLine;

/// Finds or adds the persons of a roster: known by their key, else by their address.
final class PersonPlanning {

    private final Map<String, KnownPerson> byKey = new HashMap<>();
    private final Map<String, KnownPerson> byEmail = new HashMap<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final Set<PersonId> taken = new HashSet<>();
    private final UnitsOfPerson units;
    private final List<ImportLine> lines = new ArrayList<>();
    private final List<KnownPerson> added = new ArrayList<>();
    private final List<KnownPerson> changed = new ArrayList<>();

    PersonPlanning(Known known, UnitPlanning units, UnitId fallback) {
        this.units = new UnitsOfPerson(known, units, fallback);
        known.persons().forEach(this::index);
    }

    void take(StaffLine line) {
        try {
            var email = EmailAddress.of(line.email()).value();
            once(line, email);
            var before = known(line, email);
            if (before.isEmpty()) {
                add(line, email);
            } else {
                compare(line, email, before.get());
            }
        } catch (Refusal refusal) {
            say(line, REFUSED, refusal.sentence());
        }
    }

    List<ImportLine> lines() {
        return lines;
    }

    List<KnownPerson> added() {
        return added;
    }

    List<KnownPerson> changed() {
        return changed;
    }

    private void once(StaffLine line, String email) {
        var twice = Optional.ofNullable(lineOf.putIfAbsent("mail " + email, line.line()));
        twice.ifPresent(first -> {
            throw Refusal.because("Line {0} has the same address.", first);
        });
        key(line)
                .map(key -> lineOf.putIfAbsent("key " + key, line.line()))
                .ifPresent(first -> {
                    throw Refusal.because("Line {0} has the same identifier.", first);
                });
    }

    private Optional<KnownPerson> known(StaffLine line, String email) {
        var byMail = Optional.ofNullable(byEmail.get(email));
        var sameKey = key(line).map(byKey::get);
        if (sameKey.isPresent()) {
            byMail.filter(other -> !other.id().equals(sameKey.get().id()))
                    .ifPresent(other -> {
                        throw Refusal.because("This address belongs to {0}.", other.name());
                    });
            return sameKey;
        }
        byMail.filter(other -> line.key().isPresent() && other.key().isPresent())
                .ifPresent(other -> {
                    throw Refusal.because(
                            "This address belongs to {0}, who has another identifier.",
                            other.name());
                });
        return byMail;
    }

    private void add(StaffLine line, String email) {
        var person =
                new KnownPerson(
                        PersonId.next(),
                        key(line),
                        Text.line(line.name(), "Name", 200),
                        email,
                        Text.optional(line.title(), "Title", 120),
                        Text.optional(line.shift(), "Shift", 60),
                        units.ofNew(line),
                        true);
        added.add(person);
        say(line, ADDED, Sentence.of("New, at {0}.", units.names(person.units())));
    }

    private void compare(StaffLine line, String email, KnownPerson before) {
        if (!taken.add(before.id())) {
            throw Refusal.because("{0} came before in this file.", before.name());
        }
        if (!before.here()) {
            say(line, LEFT_ALONE, Sentence.of("Has left. An import brings nobody back."));
            return;
        }
        var after =
                new KnownPerson(
                        before.id(),
                        key(line).or(before::key),
                        Text.line(line.name(), "Name", 200),
                        email,
                        line.title().isBlank()
                                ? before.title()
                                : Text.optional(line.title(), "Title", 120),
                        line.shift().isBlank()
                                ? before.shift()
                                : Text.optional(line.shift(), "Shift", 60),
                        units.ofKnown(line, before.units()),
                        true);
        differing(line, before, after);
    }

    private void differing(StaffLine line, KnownPerson before, KnownPerson after) {
        var differences = new Differences(units).between(before, after);
        if (differences.isEmpty()) {
            say(line, LEFT_ALONE, Sentence.of("Already here."));
        } else {
            changed.add(after);
            say(line, CHANGED, differences.get());
        }
    }

    private static Optional<String> key(StaffLine line) {
        return line.key().map(key -> Text.line(key, "Identifier", 255));
    }

    private void index(KnownPerson person) {
        person.key().ifPresent(key -> byKey.put(key, person));
        byEmail.put(person.email(), person);
    }

    private void say(StaffLine line, ImportLine.Outcome outcome, Sentence why) {
        var said =
                outcome == REFUSED
                        ? why
                        : units.passedOver(line)
                                .map(more -> Sentence.of("{0} {1}", why, more))
                                .orElse(why);
        lines.add(
                new ImportLine(line.file(), line.line(), line.name(), line.email(), outcome, said));
    }
}
