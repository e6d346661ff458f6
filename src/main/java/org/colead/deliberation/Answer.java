package org.colead.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// What an author said back. A revised answer stands after the earlier one, which stays.
///
/// @param how for concerns alone
/// @param textVersion the version that changed, where the concern was answered by amending
@Embeddable
record Answer(
        @Enumerated(EnumType.STRING) @Nullable How how,
        String words,
        @Nullable Integer textVersion,
        @Column(name = "answered_by") UUID answeredBy,
        Instant at) {

    static Answer inWords(String words, PersonId by, Instant at) {
        return new Answer(null, checked(words, "Your answer"), null, by.value(), at);
    }

    static Answer toConcern(
            How how, String words, Optional<Integer> textVersion, PersonId by, Instant at) {
        var field = how == How.NOT_ACCEPTED ? "The reason" : "Your answer";
        var amendedIn = how == How.AMENDED ? textVersion.orElseThrow(Answer::amendFirst) : null;
        return new Answer(how, checked(words, field), amendedIn, by.value(), at);
    }

    static Refusal amendFirst() {
        return Refusal.because(
                "The text has not changed since this concern was raised. Amend it first, then say in"
                        + " which version, or answer in another way.");
    }

    /// Whether the same person said exactly this: a click that came twice.
    boolean repeats(Answer other) {
        return how == other.how
                && words.equals(other.words)
                && Objects.equals(textVersion, other.textVersion)
                && answeredBy.equals(other.answeredBy);
    }

    boolean amendsBetween(int raisedOn, int current) {
        return textVersion == null || textVersion > raisedOn && textVersion <= current;
    }

    private static String checked(String words, String field) {
        return Text.prose(words, field, Contribution.MAX);
    }
}
