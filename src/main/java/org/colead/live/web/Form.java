package org.colead.live.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.colead.consensus.ConsensusMethod;
import org.colead.consensus.Pointed;
import org.colead.consensus.Ranked;
import org.colead.consensus.Stance;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// What a phone sends. Fields that its form does not have are empty.
///
/// @param key names this form, so that sending it twice does it once
/// @param given to each option its rank, its score or its dots
/// @param ready words that were tapped instead of typed
public record Form(
        String key,
        String token,
        String check,
        String words,
        String ready,
        String workable,
        @Nullable Integer choice,
        @Nullable Map<Integer, @Nullable Integer> given,
        @Nullable Boolean hidden) {

    public Form {
        key = Objects.requireNonNullElse(key, "");
        token = Objects.requireNonNullElse(token, "");
        check = Objects.requireNonNullElse(check, "");
        words = Objects.requireNonNullElse(words, "");
        ready = Objects.requireNonNullElse(ready, "");
        workable = Objects.requireNonNullElse(workable, "");
    }

    boolean withoutName() {
        return hidden != null && hidden;
    }

    String said() {
        return ready.isBlank() ? words : ready;
    }

    Stance stance(ConsensusMethod method) {
        return switch (method) {
            case Ranked _ -> Stance.ranked(Ballot.typed(given).order(), words);
            case Pointed it -> Stance.pointed(Ballot.typed(given).points(it), words);
            default -> Stance.of(chosen(), words, workable);
        };
    }

    private int chosen() {
        if (choice == null) {
            throw Refusal.because("Choose one of the positions first.");
        }
        return choice;
    }

    /// What was filled in and not taken, to be shown again.
    Filled filled() {
        return new Filled(words, Ballot.typed(given));
    }

    CommandKey command() {
        try {
            return new CommandKey(UUID.fromString(key));
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.because("Send it from this page once more.");
        }
    }
}
