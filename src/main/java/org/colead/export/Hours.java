package org.colead.export;

import java.time.LocalDate;
import java.util.List;

/// The time that a decision asks for and took, as part of a [WholeDecision].
///
/// @param askedMinutes a person and week, `people` how many persons
/// @param decidingMinutes hours × people of all meetings about it
public record Hours(
        int people,
        int askedMinutes,
        int netMinutes,
        List<Part> parts,
        int decidingMinutes,
        List<Meeting> meetings) {

    public record Part(int minutes, String from, String what) {}

    public record Meeting(LocalDate day, int minutes, int people) {}
}
