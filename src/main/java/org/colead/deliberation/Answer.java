package org.colead.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.Passage;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// What an author said back. A revised answer stands after the earlier one, which stays.
///
/// @param how for concerns alone
/// @param textVersion the version that changed because of it
/// @param passages which of its words changed because of it, as [Passage#kept] keeps them
@Embeddable
record Answer(
        @Enumerated(EnumType.STRING) @Nullable How how,
        String words,
        @Nullable Integer textVersion,
        @Nullable String passages,
        @Column(name = "answered_by") UUID answeredBy,
        Instant at) {

    static Answer inWords(String words, PersonId by, Instant at) {
        return new Answer(null, checked(words, "Your answer"), null, null, by.value(), at);
    }

    static Answer toConcern(
            How how, String words, Optional<Integer> textVersion, PersonId by, Instant at) {
        var field = how == How.NOT_ACCEPTED ? "The reason" : "Your answer";
        var amendedIn = how == How.AMENDED ? textVersion.orElseThrow(Answer::amendFirst) : null;
        return new Answer(how, checked(words, field), amendedIn, null, by.value(), at);
    }

    /// The same answer, with the words of that version that give it.
    Answer by(int version, List<Passage> changed) {
        return new Answer(how, words, version, Passage.kept(changed), answeredBy, at);
    }

    private static Refusal amendFirst() {
        return Refusal.because(
                "The text has not changed since this concern was raised. Amend it first, then say in"
                        + " which version, or answer in another way.");
    }

    /// Whether the same person said exactly this: a click that came twice.
    boolean repeats(Answer other) {
        return how == other.how
                && words.equals(other.words)
                && Objects.equals(textVersion, other.textVersion)
                && Objects.equals(passages, other.passages)
                && answeredBy.equals(other.answeredBy);
    }

    void mustAmendBetween(int raisedOn, int current) {
        if (textVersion != null && (textVersion <= raisedOn || textVersion > current)) {
            throw amendFirst();
        }
    }

    private static String checked(String words, String field) {
        return Text.prose(words, field, Wording.MAX);
    }
}
