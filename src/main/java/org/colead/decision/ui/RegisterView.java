package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionRow;
import org.colead.decision.RegisterFilter;
import org.colead.decision.Stage;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.platform.SignedIn;
import org.colead.uikit.Chips;
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
    private Optional<GroupId> group = Optional.empty();
    private Optional<Stage> stage = Optional.empty();
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
        words.addValueChangeListener(_ -> showFirst());
        inForce.addValueChangeListener(_ -> showFirst());
    }

    private Div filterRow() {
        var all = new Div(words, inForce, chips());
        all.addClassName("cl-filters");
        return all;
    }

    private Chips chips() {
        var named = new LinkedHashMap<GroupId, String>();
        groups.groups(me).forEach(row -> named.put(row.id(), row.name()));
        var stages = new LinkedHashMap<Stage, String>();
        Arrays.stream(Stage.values()).forEach(s -> stages.put(s, t(s.word())));
        return new Chips(t("Filters"))
                .chip(
                        t("Group"),
                        t("any"),
                        named,
                        chosen -> {
                            group = chosen;
                            showFirst();
                        })
                .chip(
                        t("Stage"),
                        t("any"),
                        stages,
                        chosen -> {
                            stage = chosen;
                            showFirst();
                        });
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
                inForce.getOptionalValue(), group, stage, Optional.empty(), words.getValue());
    }
}
