package org.colead.live.web;

import java.util.List;
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
/// @param key names this form, so that sending the same twice does it once
/// @param given to each option, by the number in its field’s name, its rank, its score or its dots
/// @param outside whether it is the input of somebody outside the group
/// @param read when what is confirmed was written down
/// @param ready words that were tapped instead of typed
public record Form(
        String key,
        String token,
        String check,
        String words,
        String ready,
        String workable,
        String read,
        @Nullable String choice,
        @Nullable Map<String, @Nullable String> given,
        @Nullable Boolean hidden,
        @Nullable Boolean outside) {

    public Form {
        key = Objects.requireNonNullElse(key, "");
        token = Objects.requireNonNullElse(token, "");
        check = Objects.requireNonNullElse(check, "");
        words = Objects.requireNonNullElse(words, "");
        ready = Objects.requireNonNullElse(ready, "");
        workable = Objects.requireNonNullElse(workable, "");
        read = Objects.requireNonNullElse(read, "");
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
        return new Filled(
                said(), workable, chosen, in(round), withoutName(), Ballot.readable(given));
    }

    private Filled.In in(boolean round) {
        if (!round) {
            return Filled.In.CHECK;
        }
        return outside != null && outside ? Filled.In.INPUT : Filled.In.ROUND;
    }

    /// @param act which of the acts of this form, for it can have several
    CommandKey command(String act) {
        return named(act).orElseThrow(() -> Refusal.because("Send it from this page once more."));
    }

    /// What names this act of this form with what it says: words that were changed after an answer
    /// was lost are another act. Empty where the form is not one of ours.
    Optional<CommandKey> named(String act) {
        try {
            return Optional.of(new CommandKey(UUID.fromString(key)).with(content(act)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /// Browsers break lines differently. A concern that is in stays one, with its name or without:
    /// the same words beside it would tell whose they are.
    private List<String> content(String act) {
        return List.of(
                act,
                said().strip().replace("\r\n", "\n"),
                workable.strip().replace("\r\n", "\n"),
                Objects.requireNonNullElse(choice, ""),
                Ballot.readable(given).toString());
    }
}
