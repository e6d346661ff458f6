package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import org.colead.decision.DecisionDetails;
import org.colead.decision.ProposalText;
import org.colead.decision.VersionText;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.PartedText;
import org.colead.uikit.Section;

/// The text of a proposal: what changed in it, and each version as it reads.
class ProposalPart extends Section {

    private final Div shown = new Div();

    ProposalPart(DecisionDetails decision, List<VersionText> versions, Dates dates) {
        super("proposal", t("The proposal"));
        add(
                Line.small(
                        t(
                                "Version {0}, {1}, by {2}.",
                                decision.text().number(),
                                dates.when(decision.text().at()),
                                decision.text().byName())),
                shown);
        show(decision.text().text());
        if (versions.size() > 1) {
            beside(tabs(versions));
            showChanges(versions.get(1).text(), versions.getFirst().text());
        }
    }

    private Tabs tabs(List<VersionText> versions) {
        var tabs = new Tabs();
        tabs.getElement().setAttribute("aria-label", t("Which text"));
        tabs.add(new Tab(t("What changed")));
        versions.stream().limit(4).forEach(v -> tabs.add(new Tab(t("Version {0}", v.number()))));
        tabs.addSelectedChangeListener(_ -> {
            int index = tabs.getSelectedIndex();
            if (index == 0) {
                showChanges(versions.get(1).text(), versions.getFirst().text());
            } else {
                show(versions.get(index - 1).text());
            }
        });
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
                        .part(t("Aim"), before.aim(), after.aim())
                        .part(t("How"), before.how(), after.how())
                        .part(t("Money"), before.money(), after.money())
                        .part(t("Limits"), before.limits(), after.limits())
                        .part(t("Review"), before.review(), after.review()));
    }
}
