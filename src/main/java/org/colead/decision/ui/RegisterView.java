package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionRow;
import org.colead.decision.RegisterFilter;
import org.colead.decision.Stage;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupRow;
import org.colead.kernel.PersonId;
import org.colead.platform.SignedIn;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Place;

/// The register: what is in force, what is in motion, a page at a time.
@Route("decisions")
@PermitAll
class RegisterView extends Place implements BeforeEnterObserver {

    private final DecisionRegister register;
    private final GroupDirectory groups;
    private final Clock clock;
    private final PersonId me;
    private final TextField words = new TextField(t("Words in it"));
    private final DatePicker inForce = new DatePicker(t("In force on"));
    private final Select<GroupRow> group = new Select<>();
    private final Select<Stage> stage = new Select<>();
    private final OrderedList rows = new OrderedList();
    private final Div more = new Div();

    RegisterView(DecisionRegister register, GroupDirectory groups, Clock clock, SignedIn signedIn) {
        this.register = register;
        this.groups = groups;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        title(t("Decisions"));
        lead(t("What was asked, what was decided, and what is in force."));
        var propose = new Anchor("decisions/new", t("Propose something"));
        propose.addClassNames("cl-button", "primary");
        beside(propose);
        filters();
        rows.addClassName("cl-rows");
        sheet().add(filterRow(), rows, more);
        showFirst();
    }

    private void filters() {
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        inForce.setClearButtonVisible(true);
        group.setLabel(t("Group"));
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(t("Any"));
        group.setItems(groups.groups(me));
        group.setItemLabelGenerator(row -> row == null ? t("Any") : row.name());
        stage.setLabel(t("Stage"));
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(t("Any"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(s -> s == null ? t("Any") : t(s.word()));
        words.addValueChangeListener(_ -> showFirst());
        inForce.addValueChangeListener(_ -> showFirst());
        group.addValueChangeListener(_ -> showFirst());
        stage.addValueChangeListener(_ -> showFirst());
    }

    private Div filterRow() {
        var chips = new Div(group, stage);
        chips.addClassName("more");
        var all = new Div(words, inForce, chips);
        all.addClassName("cl-filters");
        return all;
    }

    private void showFirst() {
        rows.removeAll();
        show(Optional.empty());
        if (rows.getComponentCount() == 0) {
            more.removeAll();
            more.add(new NothingDecidedYet(filter().equals(RegisterFilter.ALL)));
        }
    }

    private void show(Optional<String> after) {
        var page = register.register(filter(), after, me);
        page.rows().forEach(row -> rows.add(item(row)));
        more.removeAll();
        page.next()
                .ifPresent(next -> {
                    var button = new Button(t("Show more"), _ -> show(Optional.of(next)));
                    button.addThemeVariants(ButtonVariant.TERTIARY);
                    more.add(button);
                });
        if (page.next().isEmpty() && rows.getComponentCount() > 0) {
            more.add(Line.end(t("That is all.")));
        }
    }

    private DecisionItem item(DecisionRow row) {
        return new DecisionItem(row, Dates.of(clock));
    }

    private RegisterFilter filter() {
        return new RegisterFilter(
                inForce.getOptionalValue(),
                group.getOptionalValue().map(GroupRow::id),
                stage.getOptionalValue(),
                Optional.empty(),
                words.getValue());
    }
}
