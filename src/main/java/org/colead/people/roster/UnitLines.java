package org.colead.people.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Sentence;
import org.colead.people.roster.Roster.BadLine;
import org.colead.people.roster.Roster.UnitLine;
import org.jspecify.annotations.Nullable;

/// The units of a OneRoster export, if it has orgs.csv.
final class UnitLines {

    private final @Nullable Table orgs;
    private final List<BadLine> refused;

    UnitLines(@Nullable Table orgs, List<BadLine> refused) {
        this.orgs = orgs;
        this.refused = refused;
    }

    List<UnitLine> read() {
        var units = new ArrayList<UnitLine>();
        if (orgs != null) {
            for (var line : orgs.lines()) {
                line.broken()
                        .ifPresentOrElse(
                                why -> refused.add(bad(orgs, line, why)),
                                () -> unit(orgs, line).ifPresent(units::add));
            }
        }
        return units;
    }

    private Optional<UnitLine> unit(Table orgs, Table.Line line) {
        var key = orgs.get(line, "sourcedId");
        if (key.isEmpty()) {
            refused.add(bad(orgs, line, Sentence.of("This unit has no sourcedId.")));
            return Optional.empty();
        }
        if (orgs.get(line, "status").equalsIgnoreCase("tobedeleted")) {
            refused.add(bad(orgs, line, Sentence.of("The file marks this unit as to be deleted.")));
            return Optional.empty();
        }
        var parent = Optional.of(orgs.get(line, "parentSourcedId")).filter(id -> !id.isEmpty());
        var kind = orgs.get(line, "type");
        return Optional.of(
                new UnitLine(
                        orgs.file(),
                        line.number(),
                        key,
                        orgs.get(line, "name"),
                        kind.isEmpty() ? "unit" : kind,
                        parent));
    }

    private static BadLine bad(Table orgs, Table.Line line, Sentence why) {
        var name = line.broken().isPresent() ? "" : orgs.get(line, "name");
        return new BadLine(orgs.file(), line.number(), name, "", why);
    }
}
