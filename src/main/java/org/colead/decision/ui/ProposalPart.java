package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.colead.decision.BecauseSource.Because;
import org.colead.decision.DecisionDetails;
import org.colead.decision.ProposalText;
import org.colead.decision.VersionText;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.PartedText;
import org.colead.uikit.Section;
import org.colead.uikit.Tablist;

/// The text of a proposal: what changed in it, and each version as it reads.
class ProposalPart extends Section {

    static final int VERSIONS_SHOWN = 4;

    private final Div shown = new Div();

    ProposalPart(
            DecisionDetails decision,
            List<VersionText> versions,
            Dates dates,
            List<Because> because,
            WhichText which) {
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
            beside(tabs(versions, because, which));
        } else {
            show(decision.text().text());
        }
    }

    private Tablist tabs(List<VersionText> versions, List<Because> because, WhichText which) {
        boolean changesFirst = which.changes();
        var tabs = new Tablist(t("Which text"));
        Runnable changes =
                () -> {
                    shown.removeAll();
                    shown.add(new WhatChanged(versions, because, which));
                };
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
                        .part(t("Options"), text.listed())
                        .part(t("Money"), text.money())
                        .part(t("Limits"), text.limits())
                        .part(t("Review"), text.review())
                        .part(t("In figures"), text.terms()));
    }
}
