package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colead.decision.ChangedText;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Passage;
import org.colead.deliberation.ContributionRow;
import org.colead.kernel.Refusal;
import org.colead.uikit.Changed;

/// Which version changed because of what somebody said, and which of its words: all of them, unless
/// some are left out.
class WhichWords extends Div {

    private final Select<Integer> version = new Select<>();
    private final CheckboxGroup<ChangedText.Place> places = new CheckboxGroup<>();

    /// @param versions newest first, one at least
    WhichWords(DecisionId decision, List<Integer> versions, DecisionRegister register) {
        addClassName("cl-which");
        places.setLabel(t("Which words answer it?"));
        places.addThemeName("vertical");
        places.setRenderer(new ComponentRenderer<>(WhichWords::shown));
        version.setLabel(t("Which version changed it?"));
        version.setItemLabelGenerator(number -> t("Version {0}", number));
        version.setItems(versions);
        version.addValueChangeListener(chosen -> offer(decision, chosen.getValue(), register));
        version.setValue(versions.getFirst());
        add(version, places);
    }

    /// The versions that came after somebody said something, newest first.
    static List<Integer> newer(DecisionDetails decision, ContributionRow said) {
        int newest = decision.text().number();
        return IntStream.iterate(newest, number -> number > said.textVersion(), n -> n - 1)
                .boxed()
                .toList();
    }

    private void offer(DecisionId decision, Integer number, DecisionRegister register) {
        var changed = register.changes(decision, number).map(ChangedText::places).orElse(List.of());
        places.setItems(changed);
        places.select(changed);
        places.setVisible(changed.size() > 1);
    }

    private static Span shown(ChangedText.Place place) {
        var part = new Span(t(place.passage().part().word()));
        part.addClassName("cl-label");
        return new Span(part, Changed.alone(place.change()));
    }

    Optional<Integer> version() {
        return Optional.ofNullable(version.getValue());
    }

    List<Passage> passages() {
        if (places.isVisible() && places.getSelectedItems().isEmpty()) {
            throw Refusal.because("Choose at least one of the places that changed.");
        }
        return places.getListDataView()
                .getItems()
                .filter(places::isSelected)
                .map(ChangedText.Place::passage)
                .toList();
    }
}
