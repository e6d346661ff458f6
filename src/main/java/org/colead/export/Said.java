package org.colead.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What somebody said about a decision and was answered, as part of a [WholeDecision].
///
/// @param author empty where they are not shown to this reader
/// @param objectionIn the check in which it stood as an objection, and what would make the text
///   `workable`
/// @param joinedTo the concern with which it is answered, by its `id`
public record Said(
        String id,
        String kind,
        Optional<String> author,
        String words,
        Optional<String> statedAs,
        int textVersion,
        Instant at,
        Optional<Instant> withdrawnAt,
        Optional<Integer> objectionIn,
        String workable,
        Optional<String> joinedTo,
        List<Clarification> clarifications,
        List<Answer> answers) {

    public record Clarification(
            String question, String askedBy, Instant askedAt, Optional<String> words) {}

    public record Answer(
            Optional<String> how,
            String words,
            Optional<Integer> textVersion,
            List<Passage> passages,
            String by,
            Instant at) {}

    /// Words of the version that changed: `part` of the text, and where in its plain words.
    public record Passage(String part, int from, int to, String words) {}
}
