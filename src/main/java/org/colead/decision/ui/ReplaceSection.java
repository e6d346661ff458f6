package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionRow;
import org.colead.decision.Relations;
import org.colead.decision.SideExits;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;

/// Where a decision is replaced by a later one, with a warning where others build on it.
@org.springframework.stereotype.Component
class ReplaceSection implements DecisionSection {

    private final Relations relations;
    private final SideExits exits;

    ReplaceSection(Relations relations, SideExits exits) {
        this.relations = relations;
        this.exits = exits;
    }

    @Override
    public int order() {
        return 1050;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        if (!decision.may(Action.SUPERSEDE)) {
            return Optional.empty();
        }
        var later = later(decision, viewer);
        var because = new DraftField(t("Because"), "replace:" + decision.id());
        Needed.mark(later, because);
        var form = new Form(Line.small(t("This cannot be undone. It stays in the register.")));
        form.add(RelationsSection.warning(relations.of(decision.id(), viewer)));
        var replace =
                new Act(
                        t("Replace it"),
                        () -> {
                            var by =
                                    later.getOptionalValue()
                                            .orElseThrow(() ->
                                                    Refusal.because(
                                                            "Choose the decision that replaces it."));
                            exits.supersede(decision.id(), by.id(), because.getValue(), viewer);
                            because.sent();
                        });
        form.add(later, because, Line.acts(replace, because.note()));
        var details = new Details(t("Replace it by a later decision"), form);
        details.setId("replace");
        return Optional.of(details);
    }

    private ComboBox<DecisionRow> later(DecisionDetails decision, PersonId viewer) {
        var later = new ComboBox<DecisionRow>(t("The later decision"));
        later.setItems(query ->
                relations.replacing(decision.id(), query.getFilter().orElse(""), viewer).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        later.setItemLabelGenerator(DecisionRow::title);
        later.setHelperText(t("It has to be in force, and decided after this one."));
        later.setWidthFull();
        return later;
    }
}
