package org.colead.export.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.colead.decision.DecisionDetails;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.FactSheet;

/// Beside a decision: the ways to keep it with its whole record.
@org.springframework.stereotype.Component
class ExportSection implements DecisionSection {

    @Override
    public Place place() {
        return Place.FACTS;
    }

    @Override
    public int order() {
        return 1100;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        var address = "export/decisions/" + decision.id();
        return Optional.of(
                new FactSheet()
                        .fact(
                                t("Keep it with its whole record"),
                                link(address + ".pdf", t("As PDF, to read")),
                                link(address + ".json", t("As JSON, to verify"))));
    }

    private static Anchor link(String href, String words) {
        var link = new Anchor(href, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
