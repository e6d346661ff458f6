package org.colead.people.roster;

import java.util.ArrayList;
import java.util.Optional;
import org.colead.kernel.Sentence;
import org.colead.people.roster.Known.KnownPerson;

/// What would change about a person, in words. A title is not repeated: it is nobody’s business but
/// the statistics’.
record Differences(UnitsOfPerson units) {

    Optional<Sentence> between(KnownPerson before, KnownPerson after) {
        var found = new ArrayList<Sentence>();
        if (!before.name().equals(after.name())) {
            found.add(Sentence.of("Was called {0}.", before.name()));
        }
        if (!before.email().equals(after.email())) {
            found.add(
                    Sentence.of(
                            "The address was {0}; links that were mailed there end.",
                            before.email()));
        }
        if (!before.title().equals(after.title())) {
            found.add(Sentence.of("Another title."));
        }
        if (!before.shift().equals(after.shift())) {
            found.add(Sentence.of("Another shift."));
        }
        if (!before.units().equals(after.units())) {
            found.add(
                    Sentence.of(
                            "Moves from {0} to {1}.",
                            units.names(before.units()), units.names(after.units())));
        }
        if (!before.key().equals(after.key())) {
            found.add(Sentence.of("From now on known by the file’s identifier."));
        }
        return found.stream().reduce((a, b) -> Sentence.of("{0} {1}", a, b));
    }
}
