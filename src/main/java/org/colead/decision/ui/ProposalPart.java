package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.colead.decision.DecisionDetails;
import org.colead.decision.ProposalText;
import org.colead.decision.VersionText;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.PartedText;
import org.colead.uikit.SafeMarkdown;
import org.colead.uikit.Section;
import org.colead.uikit.Tablist;

/// The text of a proposal: what changed in it, and each version as it reads.
class ProposalPart extends Section {

    private static final int VERSIONS_SHOWN = 4;

    private final Div shown = new Div();

    /// @param changesFirst whether what changed is shown before the text as it reads
    ProposalPart(
            DecisionDetails decision,
            List<VersionText> versions,
            Dates dates,
            boolean changesFirst) {
        super("proposal", t("The proposal"));
        add(
                Line.small(
                        t(
                                "Version {0}, {1}, by {2}.",
                                decision.text().number(),
                                dates.when(decision.text().at()),
                                decision.text().byName())),
                shown);
        if (versions.size() > 1) {
            beside(tabs(versions, changesFirst));
        } else {
            show(decision.text().text());
        }
    }

    private Tablist tabs(List<VersionText> versions, boolean changesFirst) {
        var tabs = new Tablist(t("Which text"));
        Runnable changes = () -> showChanges(versions.get(1).text(), versions.getFirst().text());
        if (changesFirst) {
            tabs.tab(t("What changed"), changes);
        }
        versions.stream()
                .limit(VERSIONS_SHOWN)
                .forEach(v -> tabs.tab(t("Version {0}", v.number()), () -> show(v.text())));
        if (!changesFirst) {
            tabs.tab(t("What changed"), changes);
        }
        return tabs;
    }

    private void show(ProposalText text) {
        shown.removeAll();
        shown.add(
                new PartedText()
                        .part(t("Aim"), text.aim())
                        .part(t("How"), text.how())
                        .part(t("Money"), text.money())
                        .part(t("Limits"), text.limits())
                        .part(t("Review"), text.review()));
    }

    private void showChanges(ProposalText before, ProposalText after) {
        shown.removeAll();
        shown.add(
                new PartedText()
                        .part(t("Aim"), plain(before.aim()), plain(after.aim()))
                        .part(t("How"), plain(before.how()), plain(after.how()))
                        .part(t("Money"), plain(before.money()), plain(after.money()))
                        .part(t("Limits"), plain(before.limits()), plain(after.limits()))
                        .part(t("Review"), plain(before.review()), plain(after.review())));
    }

    private static String plain(String markdown) {
        return SafeMarkdown.plain(markdown);
    }
}
