package org.colead.live.web;

import java.util.ArrayList;
import java.util.List;
import org.colead.consensus.CheckStatus.Earlier;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.decision.ChangedText;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.TextPart;
import org.colead.decision.VersionText;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.uikit.WordDiff;

/// What somebody gave on an older text, and which words changed since.
///
/// @param version of the text that they judged
/// @param gave what they gave on it
public record Again(int version, Sentence gave, String words, List<Part> changed) {

    /// One part of the text, word by word.
    public record Part(Sentence name, WordDiff words) {}

    static Again of(
            OpenCheck check,
            Earlier earlier,
            DecisionId decision,
            DecisionRegister register,
            PersonId viewer) {
        var stance = earlier.stance();
        var gave =
                earlier.choice().isEmpty()
                        ? Sentence.of("You gave your ballot over the options.")
                        : Own.said(check, stance);
        var versions = register.versions(decision, viewer);
        return new Again(
                earlier.textVersion(),
                gave,
                stance.reason(),
                changed(
                        version(earlier.textVersion(), versions),
                        version(check.textVersion(), versions)));
    }

    private static List<Part> changed(VersionText before, VersionText after) {
        var text = ChangedText.between(before.text(), after);
        var parts = new ArrayList<Part>();
        for (var part : TextPart.values()) {
            if (text.of(part).changed()) {
                parts.add(new Part(part.word(), text.of(part)));
            }
        }
        return parts;
    }

    private static VersionText version(int number, List<VersionText> versions) {
        return versions.stream().filter(v -> v.number() == number).findFirst().orElseThrow();
    }
}
