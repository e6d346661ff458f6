package org.colead.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.colead.group.GroupId;

/// A decision in a list.
///
/// @param since when it entered its stage
/// @param opened whether it was ever opened to others than those who write it
/// @param doneFirst whether somebody acted before the group was asked
/// @param inForce whether it binds today
public record DecisionRow(
        DecisionId id,
        String title,
        String ask,
        GroupId group,
        String groupName,
        Stage stage,
        Instant since,
        boolean opened,
        Optional<Outcome> outcome,
        boolean recommendation,
        boolean practice,
        boolean doneFirst,
        boolean inForce,
        Optional<LocalDate> review,
        Optional<Instant> published,
        Optional<String> reason) {}
