package org.colead.live.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
/// @param given to each option, by the number in its field’s name, its rank, its score or its dots
/// @param ready words that were tapped instead of typed
public record Form(
        String key,
        String token,
        String check,
        String words,
        String ready,
        String workable,
        @Nullable String choice,
        @Nullable Map<String, @Nullable String> given,
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
        return Numbers.in(choice)
                .orElseThrow(() -> Refusal.because("Choose one of the positions first."));
    }

    /// What was filled in and not taken, to be shown again.
    ///
    /// @param round in the form of the round, not in the one of a check
    Filled filled(boolean round) {
        int chosen = Numbers.in(choice).orElse(Filled.NO_CHOICE);
        return new Filled(said(), workable, chosen, round, withoutName(), Ballot.readable(given));
    }

    CommandKey command() {
        return named().orElseThrow(() -> Refusal.because("Send it from this page once more."));
    }

    /// What names this form; empty where it is not one of ours.
    Optional<CommandKey> named() {
        try {
            return Optional.of(new CommandKey(UUID.fromString(key)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
