package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionRow;
import org.colead.decision.FullText;
import org.colead.decision.RegisterChoices;
import org.colead.decision.RegisterFilter;
import org.colead.group.Draws;
import org.colead.group.GroupDirectory;
import org.colead.group.page.ChooseGroup;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.platform.SignedIn;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Place;

/// The register: what is in force on a day, what is in motion, and where words stand, a page at a
/// time.
@Route("decisions")
@PermitAll
class RegisterView extends Place implements BeforeEnterObserver {

    private final DecisionRegister register;
    private final RegisterChoices choices;
    private final People people;
    private final FullText fullText;
    private final GroupDirectory groups;
    private final Draws draws;
    private final Clock clock;
    private final PersonId me;
    private final Div count = new Div();
    private final OrderedList rows = new OrderedList();
    private final Div more = new Div();
    private RegisterFilter filter = RegisterFilter.ALL;

    RegisterView(
            DecisionRegister register,
            RegisterChoices choices,
            People people,
            FullText fullText,
            GroupDirectory groups,
            Draws draws,
            Clock clock,
            SignedIn signedIn) {
        this.register = register;
        this.choices = choices;
        this.people = people;
        this.fullText = fullText;
        this.groups = groups;
        this.draws = draws;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        filter = RegisterAddress.read(event.getLocation().getQueryParameters());
        title(t("Decisions"));
        lead(t("What holds, what is on its way, and what came before it."));
        var propose = new Anchor("decisions/new", t("Propose something"));
        propose.addClassNames("cl-button", "primary");
        var reviews = new Anchor("decisions/reviews", t("Reviews"));
        reviews.addClassName("cl-button");
        var challenges = new Anchor("challenges", t("Challenges"));
        challenges.addClassName("cl-button");
        beside(Line.acts(challenges, reviews, propose));
        rows.addClassName("cl-rows");
        count.addClassName("cl-count");
        count.getElement().setAttribute("role", "status");
        sheet().add(filters().shown(), count, rows, more);
        showFirst();
    }

    private RegisterFilters filters() {
        var made = new RegisterFilters[1];
        made[0] =
                new RegisterFilters(
                        filter,
                        new ChooseGroup(t("Group"), groups, me),
                        new ChooseGoal(choices, me),
                        new ChooseAuthor(choices, people, me),
                        () -> ask(made[0].filter()));
        return made[0];
    }

    private void ask(RegisterFilter asked) {
        filter = asked;
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, RegisterAddress.of(asked)));
        showFirst();
    }

    private void showFirst() {
        rows.removeAll();
        count.removeAll();
        show(Optional.empty());
        if (rows.getComponentCount() == 0) {
            more.removeAll();
            more.add(new NothingDecidedYet(filter, elsewhere()));
        } else {
            count.add(
                    new RegisterCount(
                            filter, register.count(filter, me), elsewhere(), Dates.of(clock)));
        }
    }

    /// How many there are on any day, where a day was asked for.
    private int elsewhere() {
        return filter.inForceOn().isPresent() ? register.count(filter.onAnyDay(), me) : 0;
    }

    private void show(Optional<String> after) {
        var page = register.register(filter, after, me);
        var places = places(page.rows());
        var drawn = draws.of(page.rows().stream().map(row -> row.id().value()).toList());
        for (var row : page.rows()) {
            var found = places.getOrDefault(row.id(), List.<FullText.Place>of());
            rows.add(
                    new DecisionItem(row, Dates.of(clock), found)
                            .allowedBy(Optional.ofNullable(drawn.get(row.id().value()))));
        }
        more.removeAll();
        page.next().ifPresent(next -> more.add(further(next)));
        if (page.next().isEmpty() && rows.getComponentCount() > 0) {
            more.add(Line.end(t("That is all.")));
        }
    }

    private Button further(String next) {
        var button = new Button(t("Show more"), _ -> show(Optional.of(next)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Map<org.colead.decision.DecisionId, List<FullText.Place>> places(
            List<DecisionRow> page) {
        return fullText.places(page.stream().map(DecisionRow::id).toList(), filter.words(), me);
    }
}
