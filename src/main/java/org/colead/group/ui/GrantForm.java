package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.colead.group.EnvelopeCard;
import org.colead.group.GroupRow;
import org.colead.group.NewEnvelope;
import org.colead.group.page.ChooseGroup;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.DayField;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.MoneyField;
import org.colead.uikit.Needed;
import org.colead.uikit.Words;

/// Grants authority to another group: on what, how much of it, for how long.
class GrantForm extends Div {

    private final Visit visit;
    private final Kept kept;
    private final ChooseGroup to;
    private final Select<EnvelopeCard> parent = new Select<>();
    private final TextField name = new TextField(t("Name"));
    private final TextArea scope = new TextArea(t("Scope: on what it may decide"));
    private final MoneyField money = new MoneyField(t("Money at most"));
    private final IntegerField hours = new IntegerField(t("Hours at most"));
    private final DayField from = new DayField(t("First day"));
    private final DayField until = new DayField(t("Last day"));

    GrantForm(Visit visit) {
        this.visit = visit;
        kept = Kept.in(this, "grant-" + visit.card().id());
        addClassName("cl-draft");
        to =
                ChooseGroup.toGrant(
                        t("To which group"),
                        visit.desk().directory(),
                        visit.card().id(),
                        visit.me());
        parent.setLabel(t("Out of which envelope"));
        var running =
                visit.desk().envelopes().of(visit.card().id()).stream()
                        .filter(held -> held.runsOn(visit.dates().today()))
                        .toList();
        parent.setItems(running);
        parent.setItemLabelGenerator(
                held -> t("{0}, {1} left", held.name(), Words.money(held.left())));
        parent.setVisible(!running.isEmpty());
        name.setMaxLength(120);
        name.setWidthFull();
        scope.setMaxLength(2_000);
        scope.setWidthFull();
        scope.addClassName("cl-words");
        from.setValue(visit.dates().today());
        until.setValue(visit.dates().today().plusYears(1));
        Needed.mark(to, name, scope, from, until);
        add(to, parent, name, scope, row(money, hours), row(from, until));
        add(Line.acts(Act.once(t("Grant it"), this::grant), kept.note()));
        add(
                Line.label(
                        t(
                                "What is decided within it binds. Your group can recall a decision, with a reason.")));
    }

    private void grant(CommandKey key) {
        var holder =
                to.getOptionalValue()
                        .map(GroupRow::id)
                        .orElseThrow(() -> Refusal.because("Choose the group you grant it to."));
        visit.desk()
                .envelopes()
                .grant(
                        new NewEnvelope(
                                visit.card().id(),
                                holder,
                                name.getValue(),
                                scope.getValue(),
                                money.money(),
                                new Minutes(
                                        Math.multiplyExact(
                                                Optional.ofNullable(hours.getValue()).orElse(0),
                                                60)),
                                day(from),
                                day(until),
                                parent.getOptionalValue().map(EnvelopeCard::id)),
                        key,
                        visit.me());
        kept.sent();
        visit.again().run();
    }

    private static LocalDate day(DayField field) {
        return Optional.ofNullable(field.getValue())
                .orElseThrow(() -> Refusal.because("Choose the first and the last day."));
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        var row = new Div(fields);
        row.addClassName("cl-fields");
        return row;
    }
}
