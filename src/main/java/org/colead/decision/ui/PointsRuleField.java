package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import org.colead.decision.PointRule;

/// How many dots each member has, and what a tie at the top comes to.
class PointsRuleField extends Div {

    private final IntegerField dots = figure(t("Dots per member"));
    private final IntegerField most = figure(t("At most on one option"));
    private final Select<PointRule.Tied> tied = new Select<>();

    PointsRuleField() {
        setId("points-rule");
        addClassName("cl-row");
        tied.setLabel(t("A tie at the top"));
        tied.setItems(PointRule.Tied.values());
        tied.setItemLabelGenerator(each -> t(each.meaning()));
        add(dots, most, tied);
    }

    void show(PointRule rule, boolean withDots) {
        dots.setValue(rule.dots());
        most.setValue(rule.most());
        tied.setValue(rule.tied());
        dots.setVisible(withDots);
        most.setVisible(withDots);
    }

    PointRule value() {
        var usual = PointRule.USUAL;
        return new PointRule(
                Optional.ofNullable(dots.getValue()).orElse(usual.dots()),
                Optional.ofNullable(most.getValue()).orElse(usual.most()),
                tied.getValue());
    }

    void whenChanged(Runnable act) {
        for (var field : List.<AbstractField<?, ?>>of(dots, most, tied)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    act.run();
                }
            });
        }
    }

    private static IntegerField figure(String label) {
        var field = new IntegerField(label);
        field.setMin(1);
        field.setMax(PointRule.MOST_DOTS);
        return field;
    }
}
