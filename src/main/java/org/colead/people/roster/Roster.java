package org.colead.people.roster;

import java.util.List;
import java.util.Optional;
import org.colead.kernel.Sentence;

/// What a staff file says, before it is compared with who is here.
///
/// @param words what should be known about the file as a whole
public record Roster(
        List<UnitLine> units, List<StaffLine> staff, List<BadLine> refused, List<Sentence> words) {

    /// One unit of a file; its key is the identifier in the system that the file comes from.
    public record UnitLine(
            String file, int line, String key, String name, String kind, Optional<String> parent) {}

    /// One person of a file.
    ///
    /// @param key the identifier in the system that the file comes from
    /// @param title empty where the file does not say
    /// @param shift when they work; empty where the file does not say
    /// @param units names or keys of units; none where the file does not say
    /// @param unitsAreKeys whether units are named by identifiers of the other system
    public record StaffLine(
            String file,
            int line,
            Optional<String> key,
            String name,
            String email,
            String title,
            String shift,
            List<String> units,
            boolean unitsAreKeys) {}

    /// A line that cannot be taken, and why.
    public record BadLine(String file, int line, String name, String email, Sentence why) {}
}
