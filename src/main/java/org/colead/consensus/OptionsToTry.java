package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Method;
import org.colead.decision.Option;
import org.colead.kernel.Refusal;

/// Among which options a trial after failed checks chooses, where the method is over options: those
/// of the text as it stands that may win. “None of these” cannot be tried.
///
/// @param asked whether a trial has to name one
public record OptionsToTry(boolean asked, List<Option> options) {

    public OptionsToTry {
        options = List.copyOf(options);
    }

    public static OptionsToTry of(DecisionDetails decision) {
        var rule = decision.rule();
        if (!rule.method().overOptions()) {
            return new OptionsToTry(false, List.of());
        }
        List<String> barred =
                rule.method() == Method.RANKED ? rule.ballot().counting().mayNotWin() : List.of();
        return new OptionsToTry(
                true,
                decision.text().text().options().stream()
                        .filter(option -> !barred.contains(option.name()))
                        .toList());
    }

    /// Whether there is a trial at all.
    public boolean canTry() {
        return !asked || !options.isEmpty();
    }

    /// The one that is tried; empty where the text is adopted as a whole. Refused where one has to
    /// be named and is not, or cannot be tried.
    Optional<String> named(Optional<String> name) {
        if (!asked) {
            return Optional.empty();
        }
        if (!canTry()) {
            throw Refusal.because(
                    "No option of the text may win, so there is none to try. Choose another way.");
        }
        var option =
                name.orElseThrow(() ->
                        Refusal.because("A trial tries one option. Say which one, then go on."));
        if (options.stream().noneMatch(it -> it.name().equals(option))) {
            throw Refusal.because(
                    "“{0}” is no option that can be tried now. Choose one of the text as it stands.",
                    option);
        }
        return name;
    }
}
