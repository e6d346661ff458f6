package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.CheckStatus.Earlier;
import org.colead.decision.ChangedText;
import org.colead.decision.TextPart;
import org.colead.decision.VersionText;
import org.colead.uikit.Changed;
import org.colead.uikit.Line;
import org.colead.uikit.PartedText;
import org.colead.uikit.Words;

/// For whoever judged an older text: which words changed since, part by part.
class ChangedSince extends Div {

    /// @param versions of the text, in any order
    ChangedSince(CheckStatus check, Earlier earlier, List<VersionText> versions) {
        setId("changed");
        add(
                Line.note(
                        "amend",
                        Words.t(
                                "On version {0} you gave {1}. Words have changed since, so it no longer counts: give your position on this text.",
                                earlier.textVersion(), Phrases.given(check.method(), earlier))));
        var before = version(earlier.textVersion(), versions);
        var after = version(check.textVersion(), versions);
        add(
                Line.label(Words.t("What changed since version {0}", before.number())),
                parts(ChangedText.between(before.text(), after), before, after));
    }

    private static PartedText parts(ChangedText changed, VersionText before, VersionText after) {
        var parts = new PartedText();
        for (var part : TextPart.values()) {
            if (changed.of(part).changed()) {
                parts.part(Words.t(part.word()), new Changed(changed.of(part)));
            }
        }
        var options = before.text().listed();
        return options.equals(after.text().listed())
                ? parts
                : parts.part(Words.t("Options"), options, after.text().listed());
    }

    private static VersionText version(int number, List<VersionText> versions) {
        return versions.stream().filter(v -> v.number() == number).findFirst().orElseThrow();
    }
}
