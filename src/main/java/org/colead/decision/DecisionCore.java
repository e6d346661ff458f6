package org.colead.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colead.group.EnvelopeId;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;

/// What neighbours need to know of a decision, without its text.
///
/// @param opened whether it was ever opened to others than those who write it
/// @param authors those who accepted
/// @param textSince since when the current version has stood
/// @param doneFirst where somebody acted before the group was asked; without their name
/// @param review when it is looked at again
/// @param stopSignal what would stop it, in words; empty while nobody has said
public record DecisionCore(
        DecisionId id,
        GroupId group,
        String title,
        Stage stage,
        Instant stageSince,
        boolean opened,
        int textVersion,
        Instant textSince,
        Rule rule,
        List<PersonId> authors,
        List<PersonId> affected,
        Optional<EnvelopeId> envelope,
        Workload workload,
        int failedChecks,
        boolean practice,
        Optional<Outcome> outcome,
        Optional<DoneFirst> doneFirst,
        boolean recommendation,
        Optional<LocalDate> review,
        String stopSignal) {}
