package org.colead.deliberation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;

/// One contribution as one viewer may see it.
///
/// @param author empty where it is not shown to this viewer
/// @param mine whether the viewer said it
/// @param hidden whether its author is not shown to others
/// @param statedAs how its author corrected it for the brief
/// @param objection where it stood as an objection in a check before
/// @param clarifications what its author was asked and said since, oldest first
/// @param textVersion the version that was current when it was said
/// @param joined other concerns that are answered together with it
/// @param answers oldest first; the last one holds
public record ContributionRow(
        ContributionId id,
        Kind kind,
        Optional<PersonId> author,
        Optional<String> authorName,
        boolean mine,
        boolean hidden,
        String words,
        Optional<String> statedAs,
        Optional<ObjectionRow> objection,
        List<ClarificationRow> clarifications,
        int textVersion,
        Instant at,
        Optional<Instant> withdrawnAt,
        List<AnswerRow> answers,
        List<ContributionRow> joined) {

    public ContributionRow {
        clarifications = List.copyOf(clarifications);
        answers = List.copyOf(answers);
        joined = List.copyOf(joined);
    }

    ContributionRow with(List<ContributionRow> others) {
        return new ContributionRow(
                id,
                kind,
                author,
                authorName,
                mine,
                hidden,
                words,
                statedAs,
                objection,
                clarifications,
                textVersion,
                at,
                withdrawnAt,
                answers,
                others);
    }

    /// The answer that holds.
    public Optional<AnswerRow> answer() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    public boolean open() {
        return answers.isEmpty() && withdrawnAt.isEmpty();
    }

    /// Whether somebody asked what is meant and has not been told.
    public boolean unclear() {
        return open() && clarifications.stream().anyMatch(ClarificationRow::open);
    }

    /// As its author wants it read.
    public String stated() {
        return statedAs.orElse(words);
    }
}
