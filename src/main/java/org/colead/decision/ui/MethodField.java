package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.decision.BallotRule;
import org.colead.decision.Method;
import org.colead.decision.Option;
import org.colead.decision.Rule;
import org.colead.group.GroupRules;
import org.colead.kernel.Refusal;
import org.colead.uikit.BothWrote;
import org.colead.uikit.Choice;
import org.colead.uikit.Line;

/// How the check will be read: the method, its figures, and the rule they make in one sentence.
class MethodField extends Div {

    private final GroupRules charter;
    private final Choice<Method> method = new Choice<>(t("Method"));
    private final IntegerField quorum = percent(t("Quorum, in %"));
    private final IntegerField limit = percent(t("At most at 5 to 7, in %"));
    private final Select<BallotRule.Alike> alike = new Select<>();
    private final Checkbox none = new Checkbox(t("“None of these” is an option, too"));
    private final CountingField counting = new CountingField();
    private final PointsRuleField points = new PointsRuleField();
    private final OptionsField options = new OptionsField();
    private final Paragraph rule = Line.small("");

    MethodField(GroupRules charter) {
        this.charter = charter;
        setId("method");
        addClassName("cl-method");
        for (var each : Method.values()) {
            method.way(each, t(each.word()), t(each.meaning()));
        }
        alike.setLabel(t("Several alike"));
        alike.setItems(BallotRule.Alike.values());
        alike.setItemLabelGenerator(each -> t(each.meaning()));
        alike.setWidthFull();
        var figures = new Div(quorum, limit);
        figures.addClassName("cl-row");
        rule.getElement().setAttribute("role", "status");
        add(method, options, alike, none, points, counting, figures, rule);
    }

    void show(Rule given, List<Option> listed) {
        options.show(listed);
        counting.among(options.value());
        show(given);
    }

    List<Option> options() {
        return options.value();
    }

    /// The rule with the options, for whoever wrote at the same time.
    BothWrote.Part<Written> part() {
        return BothWrote.Part.of(
                this, method.getLabel(), this::written, this::take, Written::inLines);
    }

    private Written written() {
        try {
            return new Written(Optional.of(value()), options());
        } catch (Refusal _) {
            return new Written(Optional.empty(), options());
        }
    }

    private void take(Written theirs) {
        theirs.rule().ifPresent(rule -> show(rule, theirs.options()));
    }

    /// How a check would be read, as it stands in the form.
    ///
    /// @param rule empty while the figures that are typed make none
    record Written(Optional<Rule> rule, List<Option> options) {

        String inLines() {
            return Stream.concat(
                            rule.stream()
                                    .flatMap(
                                            it -> Stream.of(t(it.method().word()), t(it.passes()))),
                            options.stream().map(Option::name).filter(name -> !name.isBlank()))
                    .collect(Collectors.joining("\n"));
        }
    }

    private void show(Rule given) {
        method.setValue(given.method());
        quorum.setValue(given.quorum());
        limit.setValue(given.limit());
        alike.setValue(given.ballot().alike());
        none.setValue(given.ballot().noneOfThese());
        counting.show(given.ballot().counting());
        points.show(given.ballot().points(), given.method() == Method.DOTS);
        follow();
    }

    Rule value() {
        var usual = method.getValue().by(charter);
        return new Rule(
                usual.method(),
                orElse(quorum, usual.quorum()),
                orElse(limit, usual.limit()),
                new BallotRule(
                        alike.getValue(), none.getValue(), counting.value(), points.value()));
    }

    /// Another method begins with the figures of the group’s charter.
    void whenChanged(Runnable act) {
        method.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(change.getValue().by(charter));
                act.run();
            }
        });
        options.whenChanged(() -> {
            counting.among(options.value());
            act.run();
        });
        Runnable followed =
                () -> {
                    follow();
                    act.run();
                };
        counting.whenChanged(followed);
        points.whenChanged(followed);
        for (var figure : List.<AbstractField<?, ?>>of(quorum, limit, alike, none)) {
            figure.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    followed.run();
                }
            });
        }
    }

    private void follow() {
        quorum.setVisible(method.getValue().isChecked());
        limit.setVisible(method.getValue() == Method.GRADIENTS);
        boolean over = method.getValue().overOptions();
        options.setVisible(over);
        alike.setVisible(method.getValue() == Method.RANKED);
        counting.setVisible(method.getValue() == Method.RANKED);
        points.setVisible(method.getValue().givesPoints());
        none.setVisible(over);
        try {
            rule.setText(t("It passes with: {0}", value().passes()));
        } catch (Refusal impossible) {
            rule.setText(t(impossible.sentence()));
        }
    }

    private static int orElse(IntegerField field, int otherwise) {
        return Optional.ofNullable(field.getValue()).orElse(otherwise);
    }

    private static IntegerField percent(String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(100);
        return field;
    }
}
