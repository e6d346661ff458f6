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
/// @param textVersion the version that was current when it was said
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
        int textVersion,
        Instant at,
        Optional<Instant> withdrawnAt,
        List<AnswerRow> answers) {

    public ContributionRow {
        answers = List.copyOf(answers);
    }

    /// The answer that holds.
    public Optional<AnswerRow> answer() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    public boolean open() {
        return answers.isEmpty() && withdrawnAt.isEmpty();
    }

    /// As its author wants it read.
    public String stated() {
        return statedAs.orElse(words);
    }
}
