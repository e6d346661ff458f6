package org.colead.founding.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colead.founding.NewOrganisation;
import org.colead.group.Charter;
import org.colead.group.GroupRules;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.uikit.Act;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.NewPassword;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// The organisation, its founders, and what the founding group may decide.
class FoundingForm extends Div {

    private static final int MOST_FOUNDERS = 9;

    private final TextField organisation = line(t("Name of the organisation"), 200);
    private final TextField kind = line(t("What it is: a district, a school"), 60);
    private final NewPassword password = new NewPassword(t("Your password"));
    private final List<FounderFields> founders = new ArrayList<>();
    private final Div others = new Div();
    private final Button another = new Button(t("Name one more"), _ -> oneMore());
    private final TextField group = line(t("Name of the founding group"), 120);
    private final TextArea purpose = words(t("What it is for"));
    private final TextArea say = words(t("Say: what it may decide"));
    private final IntegerField seats = new IntegerField(t("Seats"));
    private final IntegerField hours = new IntegerField(t("Hours a month"));
    private final IntegerField money = new IntegerField(t("Money it may spend"));
    private final Kept kept;

    FoundingForm(Consumer<NewOrganisation> found) {
        kept = Kept.in(this, "founding");
        addClassName("cl-draft");
        propose();
        var first = founder(t("Your name"), t("Your address"));
        var second = founder(t("Name of a second founding member"), t("Their address"));
        Needed.mark(organisation, kind, password, group, purpose);
        first.needed();
        second.needed();
        password.setHelperText(t("At least twelve characters; a sentence is good."));
        others.add(second);
        Kept.rows(others, "founders", this::oneMore);
        add(
                new Section("organisation", t("The organisation"), organisation, kind),
                new Section("you", t("You"), first, password),
                new Section("others", t("Who founds it with you"), others, another()),
                new Section("group", t("The founding group"), group, purpose, say, amounts()),
                Line.acts(Act.primary(t("Found it"), () -> found(found)), kept.note()));
    }

    private void propose() {
        kind.setValue(t("School district"));
        group.setValue(t("Founding group"));
        purpose.setValue(t("To begin, and to hand authority on to those who do the work."));
        say.setValue(t("Everything that it has not granted to another group."));
        seats.setValue(5);
        hours.setValue(10);
        money.setValue(0);
        money.setHelperText(t("While it is nothing, the group is symbolic only."));
    }

    private Div amounts() {
        var row = new Div(seats, hours, money);
        row.addClassName("cl-fields");
        return row;
    }

    private Button another() {
        another.addThemeVariants(ButtonVariant.TERTIARY);
        another.addClassName("cl-start");
        return another;
    }

    private void oneMore() {
        others.add(founder(t("Their name"), t("Their address")));
        another.setVisible(founders.size() < MOST_FOUNDERS);
    }

    private void found(Consumer<NewOrganisation> found) {
        found.accept(written());
        kept.sent();
    }

    private FounderFields founder(String name, String address) {
        var fields = new FounderFields(name, address);
        founders.add(fields);
        return fields;
    }

    private NewOrganisation written() {
        return new NewOrganisation(
                organisation.getValue(),
                kind.getValue(),
                founders.stream().flatMap(fields -> fields.founder().stream()).toList(),
                password.getValue(),
                group.getValue(),
                new Charter(
                        purpose.getValue(),
                        whole(seats),
                        new Minutes(Math.multiplyExact(whole(hours), 60)),
                        Money.whole(whole(money)),
                        say.getValue(),
                        GroupRules.standard()),
                Words.locale());
    }

    private static int whole(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(0);
    }

    private static TextField line(String label, int longest) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    private static TextArea words(String label) {
        var field = new TextArea(label);
        field.addClassName("cl-words");
        field.setMaxLength(2_000);
        field.setWidthFull();
        return field;
    }
}
