package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.Adaptation;
import org.colead.decision.Adaptations;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.PartedText;
import org.colead.uikit.Section;

/// Where a proposal comes from, if from elsewhere: written with the draft, shown with the proposal.
@org.springframework.stereotype.Component
class AdaptedSection implements DecisionSection {

    private final Adaptations adaptations;

    AdaptedSection(Adaptations adaptations) {
        this.adaptations = adaptations;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        var stated = adaptations.of(decision.id());
        if (decision.stage() == Stage.DRAFTING && decision.may(Action.WRITE_DRAFT)) {
            return Optional.of(new AdaptedForm(adaptations, decision.id(), stated, viewer));
        }
        return stated.map(Adaptations.Stated::words).map(AdaptedSection::shown);
    }

    private static Component shown(Adaptation it) {
        return new Section(
                "adapted",
                t("Adapted from elsewhere"),
                new PartedText()
                        .part(t("Where it comes from"), it.source())
                        .part(t("What we keep"), it.kept())
                        .part(t("What we change"), it.changed())
                        .part(t("Why here"), it.whyHere()));
    }
}
